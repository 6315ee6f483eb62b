import type { ReactNode } from 'react';
import { fitText, fitTitle, widthOf } from '#lib/picture/fit.ts';
import type { Drawing, Look } from '#lib/picture/marks.ts';
import type { Sketch } from '#lib/picture/picture.ts';
import { splitPhrases } from '#lib/words/zh/phrases.ts';
import { palette } from './palette.ts';
import { Column, Heading, Line } from './pieces.tsx';

const none = 'none';

/** The looks of marks.module.css as attributes: the renderer of pictures knows no classes. */
const looks: Record<Look, (scale: number) => Record<string, string | number>> = {
  own: () => ({ fill: palette.red }),
  plain: () => ({ fill: palette['ink-2'] }),
  dots: () => ({
    fill: none,
    stroke: palette.ink,
    strokeWidth: 8,
    strokeLinecap: 'round',
    strokeDasharray: '0.01 9.99',
  }),
  holes: () => ({
    fill: none,
    stroke: palette.paper,
    strokeWidth: 5,
    strokeLinecap: 'round',
    strokeDasharray: '0.01 9.99',
  }),
  hollow: (scale) => ({
    fill: none,
    stroke: palette['ink-2'],
    strokeWidth: 1.6 / scale,
    strokeDasharray: `${4 / scale} ${3 / scale}`,
  }),
  outline: (scale) => ({
    fill: none,
    stroke: palette['ink-2'],
    strokeWidth: 2.4 / scale,
    strokeDasharray: `${8 / scale} ${6 / scale}`,
  }),
  open: (scale) => ({ fill: none, stroke: palette['ink-2'], strokeWidth: 2.4 / scale }),
  ring: (scale) => ({ fill: none, stroke: palette.red, strokeWidth: 4 / scale }),
  rail: (scale) => ({ fill: none, stroke: palette.red, strokeWidth: 4 / scale }),
};

/** Room around a drawing for the half of a line that lies outside its shape. */
const pad = 2;

/** A drawing as large as the room allows. */
export function Drawn({
  drawing: { width, height, marks },
  room,
}: {
  drawing: Drawing;
  room: { width: number; height: number };
}) {
  const [w, h] = [width + 2 * pad, height + 2 * pad];
  const scale = Math.min(room.width / w, room.height / h);
  return (
    <svg width={w * scale} height={h * scale} viewBox={`${-pad} ${-pad} ${w} ${h}`} aria-hidden="true">
      {marks.map(({ look, d, faint }) => (
        <path key={`${look} ${d}`} d={d} {...looks[look](scale)} {...(faint && { opacity: (10 - 2 * faint) / 10 })} />
      ))}
    </svg>
  );
}

/** The faces of several parks in a row. */
export function Faces({ faces, width, height }: { faces: readonly Drawing[]; width: number; height: number }) {
  const room = { width: width / faces.length - height * 0.3, height };
  return (
    <Line style={{ width, height, justifyContent: 'space-between', alignItems: 'center' }}>
      {faces.map((drawing) => (
        <Drawn key={JSON.stringify(drawing)} drawing={drawing} room={room} />
      ))}
    </Line>
  );
}

type TalliedProps = { tally: Drawing | undefined; size: number; width: number; children: (width: number) => ReactNode };

/** A line of words under a rule; at its end a square for each thing that it tells of, where there are such. */
export function TalliedLine({ tally, size, width, children }: TalliedProps) {
  const tall = size * 0.8;
  const room = {
    width: tally ? Math.min(width * 0.36, (tall * (tally.width + 2 * pad)) / (tally.height + 2 * pad)) : 0,
    height: tall,
  };
  return (
    <Line
      style={{
        width,
        borderTop: `1px solid ${palette.rule}`,
        padding: `${size * 0.22}px 0`,
        justifyContent: 'space-between',
        alignItems: 'center',
      }}
    >
      {children(tally ? width - room.width - size : width)}
      {tally && <Drawn drawing={tally} room={room} />}
    </Line>
  );
}

/** From one line of the legend to the next, in ems. */
const legendLine = 1.5;

/** How wide a line of a legend is at the least, in ems. */
const emsOfLine = ({ name, value }: Sketch['legend'][number]) => widthOf(name) + widthOf(value) + 1;

/** What a drawing shows, a line a thing: its name at the left, its number at the right. */
function Legend({ legend, size, width }: { legend: Sketch['legend']; size: number; width: number }) {
  return (
    <Column>
      {legend.map(({ name, value }) => (
        <Line key={name} style={{ justifyContent: 'space-between', width, fontSize: size, lineHeight: legendLine }}>
          <span style={{ color: palette['ink-2'] }}>{fitText(name, width / size - widthOf(value) - 1)}</span>
          <span style={{ fontFamily: 'Serif', flexShrink: 0 }}>{value}</span>
        </Line>
      ))}
    </Column>
  );
}

type BlockProps = {
  sketch: Sketch;
  width: number;
  height: number;
  /** Of the legend; the title is a little larger. */
  size: number;
  /** Whether the legend may stand beside the drawing, if its lines have room there. */
  mayStandBeside?: boolean;
};

/** A drawing under its finding, with what it shows in words under or beside it. */
export function SketchBlock({
  sketch: { title, drawing, legend },
  width,
  height,
  size,
  mayStandBeside = false,
}: BlockProps) {
  const beside = mayStandBeside && legend.every((line) => emsOfLine(line) * size <= width * 0.42);
  const heading = { width, most: Math.round(size * 1.2), least: Math.round(size * 0.9), lines: 2 };
  const { size: set, lines } = fitTitle(splitPhrases(title), heading);
  const titleHeight = title === '' ? 0 : set * 1.25 * lines.length + size * 0.6;
  const rest = height - titleHeight;
  const under = legend.length * size * legendLine + size * 0.6;
  const room = beside ? { width: width * 0.54, height: rest } : { width, height: rest - under };
  return (
    <Column style={{ width, height, justifyContent: 'center' }}>
      {title !== '' && (
        <Line style={{ marginBottom: size * 0.6 }}>
          <Heading text={title} {...heading} />
        </Line>
      )}
      <Line
        style={{
          flexDirection: beside ? 'row' : 'column',
          justifyContent: 'space-between',
          alignItems: beside ? 'center' : 'flex-start',
        }}
      >
        <Drawn drawing={drawing} room={room} />
        <Line style={{ marginTop: beside ? 0 : size * 0.6 }}>
          <Legend legend={legend} size={size} width={beside ? width * 0.42 : width} />
        </Line>
      </Line>
    </Column>
  );
}
