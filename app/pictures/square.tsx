import { breakText } from '#lib/picture/fit.ts';
import type { Drawing } from '#lib/picture/marks.ts';
import type { Lead, Picture, Sketch, Table } from '#lib/picture/picture.ts';
import { LeadFigure, leadHeight } from './lead.tsx';
import { Column, Foot, Ground, Heading, headingHeight, headingWithin, Wrapped } from './pieces.tsx';
import { Drawn, Faces, TalliedLine } from './sketch.tsx';
import { Notes, Rows } from './table.tsx';

const inner = 520;
const height = 480;

/** Less high than this a drawing is a smear. */
const leastDrawing = 50;

/** The finding of a drawing that shows more than the number under it, lest it be taken for a drawing of that. */
const findingSize = 22;
const linesOf = (finding: string) => Math.min(3, breakText(finding, inner / findingSize).length);

/** A name, what the park looks like, one number with its caveat. */
function Figures({ title, lead, sketch }: { title: string; lead: Lead; sketch: Sketch | null }) {
  const isLong = title.length > 14;
  const sizes = { numeral: sketch ? 84 : 150, label: 25, caveat: 24 };
  const finding = sketch?.line ?? '';
  const under = finding === '' ? 0 : findingSize * 1.4 * linesOf(finding);
  const free = height - leadHeight(lead, inner, sizes);
  const room = free - (isLong ? 120 : 84) - under - 28;
  const heading = headingWithin(title, free - 24, { width: inner, most: 60, least: 24, lines: isLong ? 3 : 1 });
  return (
    <Column style={{ height, justifyContent: 'space-between' }}>
      <Heading text={title} {...heading} />
      {sketch && room > leastDrawing && (
        <Column>
          <Drawn drawing={sketch.drawing} room={{ width: inner, height: room }} />
          {finding !== '' && (
            <Wrapped
              text={finding}
              size={findingSize}
              width={inner}
              lines={linesOf(finding)}
              style={{ lineHeight: 1.4 }}
            />
          )}
        </Column>
      )}
      <LeadFigure lead={lead} width={inner} sizes={sizes} />
    </Column>
  );
}

/** A verdict with three lines of why. */
const heightOfNote = 130;

function Tables({ title, table }: { title: string; table: Table }) {
  const isLong = table.rows.length > 3;
  const heading = { text: isLong ? table.measure : title, width: inner, most: 46, least: 24, lines: 2 };
  const room = height - headingHeight(heading.text, heading) - heightOfNote;
  return (
    <Column style={{ height, justifyContent: 'space-between' }}>
      <Heading {...heading} />
      <Rows rows={table.rows.slice(0, 4)} width={inner} size={isLong ? 21 : 24} height={room} />
      <Notes notes={table.notes} width={inner} size={21} most={1} />
    </Column>
  );
}

type LinesProps = { title: string; lines: string[]; faces: Drawing[]; tallies: Drawing[] };

function LineList({ title, lines, faces, tallies }: LinesProps) {
  const isBare = lines.length < 3 && faces.length === 0;
  const size = isBare ? 28 : 24;
  return (
    <Column style={{ height, justifyContent: 'space-between' }}>
      <Heading text={title} width={inner} most={60} least={34} lines={3} />
      {faces.length > 0 && <Faces faces={faces} width={inner} height={72} />}
      <Column>
        {lines.slice(0, faces.length > 0 ? 3 : 4).map((line, index) => (
          <TalliedLine key={line} tally={tallies[index]} size={size} width={inner}>
            {(width) => (
              <Wrapped text={line} size={size} width={width} lines={isBare ? 4 : 2} style={{ lineHeight: 1.4 }} />
            )}
          </TalliedLine>
        ))}
      </Column>
    </Column>
  );
}

/** The thumbnail of a link as WeChat and QQ show it, 600 × 600: few words, since it is seen small. */
export function SquarePicture({ picture: { title, body }, host }: { picture: Picture; host: string }) {
  return (
    <Ground rule={12} style={{ padding: '30px 40px 22px', justifyContent: 'space-between' }}>
      {body.kind === 'figures' && <Figures title={title} lead={body.lead} sketch={body.sketch} />}
      {body.kind === 'tables' && <Tables title={title} table={body.tables[0]} />}
      {body.kind === 'lines' && (
        <LineList title={title} lines={body.lines} faces={body.faces ?? []} tallies={body.tallies ?? []} />
      )}
      <Foot source="" host={host} size={25} width={inner} />
    </Ground>
  );
}
