import { widthOf } from '#lib/picture/fit.ts';
import type { Picture, Row, Table } from '#lib/picture/picture.ts';
import { siteName } from '../site.ts';
import { palette } from './palette.ts';
import { Column, Deck, Ground, Heading, Line, Numeral, Print, sizeFor, VerdictLine } from './pieces.tsx';

const inner = 904;

const plain = (title: string) => title.replaceAll('｜', '');

function Lead({ row }: { row: Row }) {
  return (
    <Column>
      {row.figure && <Numeral parts={row.figure} most={264} width={inner} colour={palette.red} />}
      <span style={{ fontFamily: 'Serif', fontSize: 52, lineHeight: 1.3, marginTop: 32 }}>{row.name}</span>
      <Print text={row.print} style={{ fontSize: 34, marginTop: 8 }} />
    </Column>
  );
}

function Other({ row, first }: { row: Row; first: boolean }) {
  const [population = '', ...placeAndTime] = row.print.split('·');
  return (
    <Column
      style={{
        width: inner / 2,
        paddingRight: first ? 36 : 0,
        paddingLeft: first ? 0 : 36,
        borderLeft: first ? 'none' : `1px solid ${palette.rule}`,
      }}
    >
      {row.figure && (
        <Line style={{ height: 108, alignItems: 'flex-end' }}>
          <Numeral parts={row.figure} most={108} width={400} />
        </Line>
      )}
      <span
        style={{
          fontFamily: 'Serif',
          fontSize: sizeFor(widthOf(row.name), 412, 34, 26),
          lineHeight: 1.35,
          marginTop: 20,
        }}
      >
        {row.name}
      </span>
      <Print text={population} style={{ fontSize: 26, marginTop: 6 }} />
      <Print text={placeAndTime.join('·')} style={{ fontSize: 26 }} />
    </Column>
  );
}

function Figures({ picture: { title, deck }, lead, others }: { picture: Picture; lead: Row; others: Row[] }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} size={sizeFor(widthOf(title), inner, 124, 72)} />
        <Deck text={deck} style={{ fontSize: 36, lineHeight: 1.65, marginTop: 18 }} />
      </Column>
      <Lead row={lead} />
      {others.length > 0 && (
        <Line style={{ borderTop: `1px solid ${palette.rule}`, paddingTop: 44 }}>
          {others.map((row, index) => (
            <Other key={row.name} row={row} first={index === 0} />
          ))}
        </Line>
      )}
    </Column>
  );
}

function OneTable({ table, alone }: { table: Table; alone: boolean }) {
  const size = !alone ? 60 : table.rows.length > 4 ? 80 : 92;
  return (
    <Column
      style={{
        borderTop: `2px solid ${palette.ink}`,
        paddingTop: alone ? 28 : 14,
        paddingBottom: alone ? 0 : 22,
        ...(alone && { flex: 1, justifyContent: 'space-between' }),
      }}
    >
      <span style={{ fontFamily: 'Serif', fontSize: alone ? 52 : 38, lineHeight: 1.3 }}>{table.measure}</span>
      {table.rows.map((row, index) => (
        <Line
          key={row.name}
          style={{
            alignItems: 'center',
            justifyContent: 'space-between',
            padding: alone ? '18px 0' : '6px 0',
            borderTop: index === 0 ? 'none' : `1px solid ${palette.rule}`,
          }}
        >
          <Column style={{ flex: 1, paddingRight: 24 }}>
            <span style={{ fontSize: alone ? 40 : 32, lineHeight: 1.35 }}>{row.name}</span>
            <Print text={row.print} style={{ fontSize: alone ? 28 : 25 }} />
          </Column>
          {row.figure && <Numeral parts={row.figure} most={size} width={360} />}
        </Line>
      ))}
      {table.verdict && (
        <Line style={{ marginTop: alone ? 16 : 8 }}>
          <VerdictLine verdict={table.verdict} size={alone ? 32 : 27} />
        </Line>
      )}
    </Column>
  );
}

function Tables({ picture: { title }, tables }: { picture: Picture; tables: Table[] }) {
  const size = widthOf(plain(title)) > 22 ? 56 : 76;
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} size={size} style={{ marginBottom: tables.length === 1 ? 44 : 20 }} />
      {tables.map((table) => (
        <OneTable key={table.measure} table={table} alone={tables.length === 1} />
      ))}
    </Column>
  );
}

function Lines({ picture: { title, deck }, lines }: { picture: Picture; lines: string[] }) {
  return (
    <Column style={{ flex: 1 }}>
      <Heading text={title} size={76} />
      <Deck text={deck} style={{ fontSize: 38, lineHeight: 1.7, marginTop: 28 }} />
      {lines.map((line) => (
        <span
          key={line}
          style={{
            borderTop: `1px solid ${palette.rule}`,
            fontSize: 36,
            lineHeight: 1.6,
            padding: '28px 0',
            marginTop: 28,
          }}
        >
          {line}
        </span>
      ))}
    </Column>
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
      {body.kind === 'lines' && <Lines picture={picture} lines={body.lines} />}
      <Line style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 32, marginTop: 40 }}>
        {/* biome-ignore lint/performance/noImgElement: the renderer of pictures knows no other */}
        <img src={qr} width={216} height={216} alt="" />
        <Column style={{ flex: 1, marginLeft: 40, justifyContent: 'space-between' }}>
          <Column>
            <span style={{ fontFamily: 'Serif', fontSize: 44, lineHeight: 1.3 }}>{siteName}</span>
            <span style={{ fontSize: 28, lineHeight: 1.6, color: palette['ink-2'], marginTop: 4 }}>
              扫码看全文，每个数都查得到出处
            </span>
          </Column>
          <Column style={{ fontSize: widthOf(source) > 56 ? 19 : 22, lineHeight: 1.45, color: palette['ink-3'] }}>
            <span style={{ lineClamp: 3, display: 'block' }}>{source}</span>
            <span>{host}</span>
          </Column>
        </Column>
      </Line>
    </Ground>
  );
}
