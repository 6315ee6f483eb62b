import { plain, widthOf } from '#lib/picture/fit.ts';
import type { Picture, Row, Table } from '#lib/picture/picture.ts';
import { siteName } from '../site.ts';
import { palette } from './palette.ts';
import {
  Column,
  Deck,
  Ground,
  Heading,
  Line,
  Numeral,
  numeralFit,
  Print,
  printSizeFor,
  sizeFor,
  VerdictLine,
} from './pieces.tsx';

const inner = 904;

function Lead({ row }: { row: Row }) {
  return (
    <Column>
      {row.figure && <Numeral parts={row.figure} most={252} width={inner} colour={palette.red} />}
      <span style={{ fontFamily: 'Serif', fontSize: 52, lineHeight: 1.3, marginTop: 32 }}>{row.name}</span>
      <Print text={row.print} size={printSizeFor([row.print], inner, 34, 30)} width={inner} style={{ marginTop: 8 }} />
    </Column>
  );
}

/** The width of one of two columns beside the rule between them. */
const column = inner / 2 - 36;

function Other({ row, nameSize, first }: { row: Row; nameSize: number; first: boolean }) {
  const [population = '', ...placeAndTime] = row.print.split('，');
  const side = first ? { paddingRight: 36 } : { paddingLeft: 36, borderLeft: `1px solid ${palette.rule}` };
  return (
    <Column style={{ width: inner / 2, ...side }}>
      {row.figure && (
        <Line style={{ height: 108, alignItems: 'flex-end' }}>
          <Numeral parts={row.figure} most={108} width={column - 12} />
        </Line>
      )}
      <span style={{ fontFamily: 'Serif', fontSize: nameSize, lineHeight: 1.35, marginTop: 20 }}>{row.name}</span>
      <Print text={population} size={26} width={column} style={{ marginTop: 6 }} />
      <Print text={placeAndTime.join('，')} size={26} width={column} />
    </Column>
  );
}

function Figures({ picture: { title, deck }, lead, others }: { picture: Picture; lead: Row; others: Row[] }) {
  const longest = Math.max(...others.map(({ name }) => widthOf(name)));
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(title), inner, 116, 72)} width={inner} />
        <Deck text={deck} size={35} width={inner} style={{ lineHeight: 1.65, marginTop: 20 }} />
      </Column>
      <Lead row={lead} />
      {others.length > 0 && (
        <Line style={{ borderTop: `1px solid ${palette.rule}`, paddingTop: 36 }}>
          {others.map((row, index) => (
            <Other key={row.name} row={row} nameSize={sizeFor(longest, column, 34, 26)} first={index === 0} />
          ))}
        </Line>
      )}
    </Column>
  );
}

function OneTable({ table: { measure, rows, verdict }, alone }: { table: Table; alone: boolean }) {
  const numeral = numeralFit(
    rows.flatMap(({ figure }) => figure ?? []),
    !alone ? 62 : rows.length > 4 ? 80 : 92,
    360,
  );
  const printWidth = inner - numeral.width - 32;
  const printSize = printSizeFor(
    rows.map(({ print }) => print),
    printWidth,
    alone ? 29 : 26,
    alone ? 26 : 23,
  );
  return (
    <Column
      style={{
        borderTop: `2px solid ${palette.ink}`,
        paddingTop: alone ? 28 : 14,
        paddingBottom: alone ? 0 : 22,
        ...(alone && { flex: 1, justifyContent: 'space-between' }),
      }}
    >
      <span style={{ fontFamily: 'Serif', fontSize: alone ? 52 : 38, lineHeight: 1.3 }}>{measure}</span>
      {rows.map((row, index) => (
        <Line
          key={`${row.name} ${row.print}`}
          style={{
            alignItems: 'center',
            justifyContent: 'space-between',
            padding: alone ? '18px 0' : '6px 0',
            borderTop: index === 0 ? 'none' : `1px solid ${palette.rule}`,
          }}
        >
          <Column>
            <span style={{ fontSize: alone ? 40 : 32, lineHeight: 1.35 }}>{row.name}</span>
            <Print text={row.print} size={printSize} width={printWidth} />
          </Column>
          {row.figure && <Numeral parts={row.figure} most={numeral.size} width={360} />}
        </Line>
      ))}
      {verdict && (
        <Line style={{ marginTop: alone ? 16 : 8 }}>
          <VerdictLine verdict={verdict} size={alone ? 32 : 27} width={inner} />
        </Line>
      )}
    </Column>
  );
}

function Tables({ picture: { title }, tables }: { picture: Picture; tables: Table[] }) {
  const alone = tables.length === 1;
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading
        text={title}
        size={sizeFor(widthOf(plain(title)), inner, 76, 56)}
        width={inner}
        style={{ marginBottom: alone ? 44 : 20 }}
      />
      {tables.map((table) => (
        <OneTable key={table.measure} table={table} alone={alone} />
      ))}
    </Column>
  );
}

function LineList({ picture: { title, deck }, lines }: { picture: Picture; lines: string[] }) {
  return (
    <Column style={{ flex: 1 }}>
      <Heading text={title} size={sizeFor(widthOf(plain(title)), inner, 76, 56)} width={inner} />
      <Deck text={deck} size={38} width={inner} style={{ lineHeight: 1.7, marginTop: 28 }} />
      {lines.map((line) => (
        <Column
          key={line}
          style={{ borderTop: `1px solid ${palette.rule}`, paddingTop: 28, marginTop: 28, marginBottom: 28 }}
        >
          <Deck text={line} size={36} width={inner} style={{ color: palette.ink }} />
        </Column>
      ))}
    </Column>
  );
}

/** The foot of a poster: the code, what it leads to, and where the figures were printed. */
function Foot({ source, qr, host }: { source: string; qr: string; host: string }) {
  const width = inner - 216 - 40;
  return (
    <Line style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 32, marginTop: 40 }}>
      {/* biome-ignore lint/performance/noImgElement: the renderer of pictures knows no other */}
      <img src={qr} width={216} height={216} alt="" />
      <Column style={{ flex: 1, marginLeft: 40, justifyContent: 'space-between' }}>
        <Column>
          <Line style={{ alignItems: 'flex-end', justifyContent: 'space-between' }}>
            <span style={{ fontFamily: 'Serif', fontSize: 44, lineHeight: 1.3 }}>{siteName}</span>
            <span style={{ fontSize: sizeFor(host.length * 0.58, 320, 24, 14), color: palette['ink-2'] }}>{host}</span>
          </Line>
          <span style={{ fontSize: 28, lineHeight: 1.6, color: palette['ink-2'], marginTop: 4 }}>
            扫码看全文，每个数都查得到出处
          </span>
        </Column>
        <Print
          text={source}
          at="；"
          size={printSizeFor(source.split('；'), width, widthOf(source) > 70 ? 20 : 22, 18)}
          width={width}
          style={{ lineHeight: 1.4, color: palette['ink-3'] }}
        />
      </Column>
    </Line>
  );
}

/**
 * A page as a poster for a phone, 1080 × 1620.
 *
 * @param qr the QR code of the page as a `data:` address
 * @param host where the page is, for those who type: example.cn
 */
export function PosterPicture({ picture, qr, host }: { picture: Picture; qr: string; host: string }) {
  const { body, kicker, source } = picture;
  return (
    <Ground rule={16} style={{ padding: '64px 88px 60px' }}>
      <span style={{ fontSize: 32, color: palette['ink-2'], marginBottom: 16 }}>{kicker}</span>
      {body.kind === 'figures' && <Figures picture={picture} lead={body.lead} others={body.others} />}
      {body.kind === 'tables' && <Tables picture={picture} tables={body.tables} />}
      {body.kind === 'lines' && <LineList picture={picture} lines={body.lines} />}
      <Foot source={source} qr={qr} host={host} />
    </Ground>
  );
}
