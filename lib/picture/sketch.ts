import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import { drawnOf, isCounted } from '#lib/compare/drawn-of.ts';
import { dotsOf, thingsPerDot } from '#lib/compare/units-of-picture.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { legendOf, sayDots } from '#lib/words/zh/picture-legend.ts';
import { lineOfPicture } from '#lib/words/zh/picture-title.ts';
import { axisOf } from './axis.ts';
import { drawFace } from './draw.ts';
import { bar, circle, heightOfRows, type Mark, step, unitRows } from './marks.ts';
import type { Sketch } from './picture.ts';

/** A park's picture for a card: its face, with what it shows in words. */
export const sketchOf = (drawn: Drawn): Sketch => ({
  title: sayPicture(drawn).title,
  line: plainTitle(lineOfPicture(drawn)),
  drawing: drawFace(drawn),
  legend: legendOf(drawn as DrawnOf<Drawn['form']>),
});

/** The width of a drawing of one figure. */
const width = 240;

/** A share where it lies between 0 and 100: a dot, or a ring. */
function drawShare(value: string, isFilled: boolean): Sketch {
  const radius = 9;
  const at = radius + (Math.min(100, axisOf('share', []).bar(value).length) / 100) * (width - 2 * radius);
  const marks: Mark[] = isFilled
    ? [
        { look: 'plain', d: bar(0, 11, width, 2) },
        { look: 'own', d: circle(at, 12, radius) },
      ]
    : [
        { look: 'outline', d: `M0 12h${Math.max(0, at - radius)}M${Math.min(width, at + radius)} 12H${width}` },
        { look: 'open', d: circle(at, 12, radius) },
      ];
  return { title: '', line: '', drawing: { width, height: 24, marks }, legend: [{ name: '0', value: '100%' }] };
}

/** Only what is the park's own, and a result, is drawn full. */
const isFull = ({ territory, status }: Observation) => territory.kind === 'park' && status === 'reported';

/** A count as so many dots. */
function drawCount(figure: Observation): Sketch | null {
  const count = Number(figure.value);
  const per = thingsPerDot([count]);
  const dots = dotsOf(count, per);
  if (dots === 0) return null;
  const columns = Math.max(8, Math.min(24, Math.ceil(Math.sqrt(dots * 1.6))));
  const d = unitRows(dots, columns, -1, -1);
  return {
    title: '',
    line: '',
    drawing: {
      width: columns * step - 2,
      height: heightOfRows(dots, columns),
      marks: isFull(figure)
        ? [{ look: 'dots', d }]
        : [
            { look: 'dots', d },
            { look: 'holes', d },
          ],
    },
    legend: [{ name: sayDots(figure, per), value: '' }],
  };
}

/**
 * A figure's picture for a card: before and after where its file names either of them, else its course, else the figure
 * by itself.
 */
export function sketchOfFigure(park: Park, figure: Observation): Sketch | null {
  const after = park.observations.find(({ before }) => before === figure.id) ?? figure;
  for (const form of ['change', 'series'] as const) {
    const drawing = drawnOf(park, { form }, [form === 'change' ? after : figure]);
    if ('drawn' in drawing) return sketchOf(drawing.drawn);
  }
  return sketchAlone(figure);
}

/** One figure by itself: a share on its axis, a count in dots; null where it is neither. */
function sketchAlone(figure: Observation): Sketch | null {
  const { kind, value, upper } = figure;
  if (isCounted(figure)) return drawCount(figure);
  return kind === 'share' && value !== null && upper === null && Number(value) <= 100
    ? drawShare(value, isFull(figure))
    : null;
}
