import type { Drawing } from '#lib/picture/marks.ts';
import type { Lead, Picture, Row, Sketch, Table } from '#lib/picture/picture.ts';
import { LeadFigure, leadHeight } from './lead.tsx';
import { palette } from './palette.ts';
import { Column, Foot, Ground, Heading, headingHeight, headingWithin, Line, Wrapped } from './pieces.tsx';
import { Faces, SketchBlock, TalliedLine } from './sketch.tsx';
import { Notes, Rows } from './table.tsx';

/** The width between the margins, and that of either half. */
const inner = 1064;
const half = 500;
const height = 484;

type FiguresProps = { picture: Picture; lead: Lead; sketch: Sketch | null; others: Row[] };

/** Words and the figure at the left, what the park looks like at the right; without a drawing all of the width is for words. */
function Figures({ picture: { title, deck }, lead, sketch }: FiguresProps) {
  const width = sketch ? half : inner;
  const sizes = { numeral: sketch ? 96 : 130, label: 27, caveat: 26 };
  const free = height - leadHeight(lead, width, sizes) - 30;
  const heading = headingWithin(title, free, { width, most: 64, least: 26, lines: title.length > 24 ? 4 : 2 });
  const room = free - headingHeight(title, heading);
  const lines = Math.max(0, Math.min(2, Math.floor(room / 40)));
  return (
    <Line style={{ justifyContent: 'space-between', height }}>
      <Column style={{ width, height, justifyContent: 'space-between' }}>
        <Column>
          <Heading text={title} {...heading} />
          {lines > 0 && (
            <Wrapped
              text={deck}
              size={26}
              width={width}
              lines={lines}
              style={{ color: palette['ink-2'], marginTop: 8 }}
            />
          )}
        </Column>
        <Column style={{ borderTop: `2px solid ${palette.ink}`, paddingTop: 20 }}>
          <LeadFigure lead={lead} width={width} sizes={sizes} />
        </Column>
      </Column>
      {sketch && <SketchBlock sketch={sketch} width={half} height={height} size={23} />}
    </Line>
  );
}

/** What may be compared at the left, the figures at the right. */
function Tables({ picture: { title, kicker }, table }: { picture: Picture; table: Table }) {
  const left = 400;
  const count = table.rows.length;
  return (
    <Line style={{ justifyContent: 'space-between', height }}>
      <Column style={{ width: left, height, justifyContent: 'space-between' }}>
        <Column>
          <span style={{ fontSize: 24, color: palette['ink-2'], marginBottom: 6 }}>{kicker}</span>
          <Heading text={title} width={left} most={table.notes.length > 1 ? 42 : 56} least={26} lines={4} />
        </Column>
        <Notes notes={table.notes} width={left} size={24} most={2} />
      </Column>
      <Column style={{ width: inner - left - 48, height, justifyContent: 'center' }}>
        {!title.startsWith(table.measure) && (
          <span style={{ fontFamily: 'Serif', fontSize: 28, lineHeight: 1.4, marginBottom: 6 }}>{table.measure}</span>
        )}
        <Rows rows={table.rows} width={inner - left - 48} size={count > 4 ? 23.5 : 29} height={height - 46} />
      </Column>
    </Line>
  );
}

type LinesProps = { picture: Picture; lines: string[]; faces: Drawing[]; tallies: Drawing[] };

function LineList({ picture: { title, deck, kicker, site }, lines, faces, tallies }: LinesProps) {
  const shown = lines.slice(0, faces.length > 0 ? 3 : kicker === '' ? 5 : 4);
  // In English a line is half a sentence, and more of them are wanted.
  const isWordy = site !== undefined;
  // Where hardly anything else stands on the card, a line may be long and is set larger.
  const isBare = shown.length < 3 && deck === '' && faces.length === 0;
  const size = isWordy || shown.length > 3 ? 27 : isBare ? 34 : 30;
  return (
    <Column style={{ height, justifyContent: 'space-between' }}>
      <Column>
        {kicker && <span style={{ fontSize: 24, color: palette['ink-2'], marginBottom: 6 }}>{kicker}</span>}
        <Heading
          text={title}
          width={inner}
          most={faces.length > 0 ? 56 : 68}
          least={34}
          lines={isWordy && shown.length > 1 ? 1 : 2}
        />
        {deck !== '' && (
          <Wrapped text={deck} size={28} width={inner} lines={2} style={{ color: palette['ink-2'], marginTop: 8 }} />
        )}
      </Column>
      {faces.length > 0 && <Faces faces={faces} width={inner} height={100} />}
      <Column>
        {shown.map((line, index) => (
          <TalliedLine key={line} tally={tallies[index]} size={size} width={inner}>
            {(width) => (
              <Wrapped
                text={line}
                size={size}
                width={width}
                lines={shown.length > 2 ? 1 : isWordy ? 4 : isBare ? 3 : 2}
              />
            )}
          </TalliedLine>
        ))}
      </Column>
    </Column>
  );
}

/** The picture of a link as Open Graph shows it, 1200 × 630. */
export function CardPicture({ picture, host }: { picture: Picture; host: string }) {
  const { body, source, site } = picture;
  return (
    <Ground rule={12} style={{ padding: '36px 68px 24px', justifyContent: 'space-between' }}>
      {body.kind === 'figures' && <Figures picture={picture} {...body} />}
      {body.kind === 'tables' && <Tables picture={picture} table={body.tables[0]} />}
      {body.kind === 'lines' && (
        <LineList picture={picture} lines={body.lines} faces={body.faces ?? []} tallies={body.tallies ?? []} />
      )}
      <Foot source={source} site={site} host={host} size={27} width={inner} />
    </Ground>
  );
}
