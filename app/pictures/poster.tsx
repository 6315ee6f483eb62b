import { siteName } from '#lib/pages/site.ts';
import type { Lead, Picture, Row, Sketch, Table } from '#lib/picture/picture.ts';
import { LeadFigure } from './lead.tsx';
import { palette } from './palette.ts';
import { Column, Ground, Heading, Line, Numeral, sizeFor, Wrapped } from './pieces.tsx';
import { SketchBlock } from './sketch.tsx';
import { heightOfRows, TableBlock } from './table.tsx';

const inner = 904;

/** A further figure in one of two columns, where no drawing takes their room. */
function Other({ row: { name, figure, print, isOwn } }: { row: Row }) {
  const width = inner / 2 - 24;
  return (
    <Column style={{ width }}>
      {figure && <Numeral parts={figure} most={84} width={width} look={isOwn ? 'plain' : 'hollow'} />}
      <Wrapped text={name} size={28} width={width} lines={2} style={{ marginTop: 16, lineHeight: 1.4 }} />
      <Wrapped text={print} size={24} width={width} lines={2} style={{ color: palette['ink-2'], lineHeight: 1.4 }} />
    </Column>
  );
}

type FiguresProps = { picture: Picture; lead: Lead; sketch: Sketch | null; others: Row[] };

function Figures({ picture: { title, deck }, lead, sketch, others }: FiguresProps) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Column>
        <Heading text={title} width={inner} most={96} least={44} lines={3} />
        <Wrapped
          text={deck}
          size={34}
          width={inner}
          lines={3}
          style={{ color: palette['ink-2'], marginTop: 16, lineHeight: 1.6 }}
        />
      </Column>
      {sketch && (
        <Column style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 24 }}>
          <SketchBlock sketch={sketch} width={inner} height={440} size={30} mayStandBeside />
        </Column>
      )}
      <Column style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 32 }}>
        <LeadFigure lead={lead} width={inner} sizes={{ numeral: sketch ? 120 : 220, label: 36, caveat: 34 }} />
      </Column>
      {!sketch && others.length > 0 && (
        <Line style={{ borderTop: `1px solid ${palette.rule}`, paddingTop: 32, justifyContent: 'space-between' }}>
          {others.map((row) => (
            <Other key={row.name} row={row} />
          ))}
        </Line>
      )}
    </Column>
  );
}

/** How large the rows of some tables are, so that all of them have room, with two notes each. */
function sizeOf(tables: readonly Table[]): number {
  const room = tables.length > 1 ? 1000 : 900;
  const heightOf = (size: number) =>
    tables.reduce(
      (sum, { rows, notes }) => sum + heightOfRows(rows, inner, size) + (Math.min(notes.length, 2) * 3 + 2.4) * size,
      0,
    );
  let size = 36;
  while (size > 15 && heightOf(size) > room) size -= 1;
  return size;
}

function Tables({ picture: { title }, tables }: { picture: Picture; tables: Table[] }) {
  return (
    <Column style={{ flex: 1, justifyContent: 'space-between' }}>
      <Heading text={title} width={inner} most={72} least={40} lines={4} />
      {tables.map((table) => (
        <TableBlock key={table.measure} table={table} width={inner} size={sizeOf(tables)} />
      ))}
    </Column>
  );
}

function LineList({ picture: { title, deck }, lines }: { picture: Picture; lines: string[] }) {
  return (
    <Column style={{ flex: 1 }}>
      <Heading text={title} width={inner} most={76} least={44} lines={4} />
      <Wrapped
        text={deck}
        size={38}
        width={inner}
        lines={3}
        style={{ color: palette['ink-2'], marginTop: 28, lineHeight: 1.7 }}
      />
      {lines.map((line) => (
        <Column key={line} style={{ borderTop: `1px solid ${palette.rule}`, paddingTop: 28, marginTop: 28 }}>
          <Wrapped text={line} size={36} width={inner} lines={3} />
        </Column>
      ))}
    </Column>
  );
}

/** The foot of a poster: the code, what it leads to, and where the figures were printed. */
function PosterFoot({ source, qr, host }: { source: string; qr: string; host: string }) {
  const width = inner - 200 - 36;
  return (
    <Line style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 28, marginTop: 32 }}>
      {/* biome-ignore lint/performance/noImgElement: the renderer of pictures knows no other */}
      <img src={qr} width={200} height={200} alt="" />
      <Column style={{ flex: 1, marginLeft: 36, justifyContent: 'space-between' }}>
        <Column>
          <Line style={{ alignItems: 'flex-end', justifyContent: 'space-between' }}>
            <span style={{ fontFamily: 'Serif', fontSize: 42, lineHeight: 1.3 }}>{siteName}</span>
            <span style={{ fontSize: sizeFor(host.length * 0.58, 320, 26, 14), color: palette['ink-2'] }}>{host}</span>
          </Line>
          <span style={{ fontSize: 27, lineHeight: 1.6, color: palette['ink-2'] }}>扫码看全文，每个数都查得到出处</span>
        </Column>
        <Wrapped text={source} size={22} width={width} lines={3} style={{ color: palette['ink-2'], lineHeight: 1.4 }} />
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
    <Ground rule={16} style={{ padding: '56px 88px 52px' }}>
      <span style={{ fontSize: 30, color: palette['ink-2'], marginBottom: 12 }}>{kicker}</span>
      {body.kind === 'figures' && <Figures picture={picture} {...body} />}
      {body.kind === 'tables' && <Tables picture={picture} tables={body.tables} />}
      {body.kind === 'lines' && <LineList picture={picture} lines={body.lines} />}
      <PosterFoot source={source} qr={qr} host={host} />
    </Ground>
  );
}
