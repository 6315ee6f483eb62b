import { type Drawn, type DrawnOf, inCells, inShort, type Place, totalsOf } from '#lib/compare/drawn.ts';
import { dotsOf, thingsPerDot } from '#lib/compare/units-of-picture.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { bar, cells, circle, type Drawing, heightOfRows, type Mark, smallSquares, step, unitRows } from './marks.ts';
import { longestOf, openBar } from './open-bar.ts';

const isOwn = ({ territory }: Observation) => territory.kind === 'park';

/**
 * The value of a figure as a picture draws it; nought where none is definite. Printed places play no part in a length.
 *
 * @example numberOf({ value: '97.70' }) // 97.7
 */
export const numberOf = ({ value }: Pick<Observation, 'value'>) => Number(value ?? 0);

/** Dots in a row of a ladder. */
const columnsOfLadder = 23;

/** The dots of each level; a level whose number is not printed has one hollow dot, none where no level has a number. */
export function dotsOfTiers({ tiers }: DrawnOf<'tiers'>): (number | null)[] {
  const per = thingsPerDot(tiers.flatMap(({ figure }) => (figure ? numberOf(figure) : [])));
  return tiers.map(({ figure }) => (figure ? dotsOf(numberOf(figure), per) : null));
}

/** The dots of one level. */
export function drawTier(dots: number | null, isAnyCounted: boolean): Drawing {
  const width = columnsOfLadder * step - 2;
  if (dots === null) return { width, height: 8, marks: isAnyCounted ? [{ look: 'open', d: circle(4, 4, 3.2) }] : [] };
  return {
    width,
    height: Math.max(8, heightOfRows(dots, columnsOfLadder)),
    marks: dots === 0 ? [] : [{ look: 'dots', d: unitRows(dots, columnsOfLadder, -1, -1) }],
  };
}

/** A ladder in one drawing: levels under one another, joined at the left. */
function drawTiers(drawn: DrawnOf<'tiers'>): Drawing {
  const dots = dotsOfTiers(drawn);
  const isAnyCounted = dots.some((one) => one !== null);
  const marks: Mark[] = [];
  const centres: number[] = [];
  let y = 0;
  for (const one of dots) {
    const { height } = drawTier(one, isAnyCounted);
    centres.push(y + height / 2);
    if (one === null && isAnyCounted) marks.push({ look: 'open', d: circle(28, y + 4, 3.2) });
    if (one === null && !isAnyCounted) marks.push({ look: 'outline', d: bar(24, y, 120, 8) });
    if (one) marks.push({ look: 'dots', d: unitRows(one, columnsOfLadder, 23, y - 1) });
    y += height + 12;
  }
  const [first = 0] = centres;
  const last = centres.at(-1) ?? 0;
  const rail: Mark[] = [
    { look: 'rail', d: `M6 ${first}V${last}` },
    { look: 'own', d: centres.map((at) => circle(6, at, 5)).join('') },
  ];
  return { width: 24 + columnsOfLadder * step, height: y - 12, marks: [...rail, ...marks] };
}

/** Few squares are drawn no larger than they are of sixty. */
const fewestColumns = 12;

/** A change in squares, or as two bars on one scale. */
export function drawChange(drawn: DrawnOf<'change'>): Drawing {
  const { before, after } = drawn;
  if (inCells(drawn)) {
    const [from, to] = [numberOf(before), numberOf(after)];
    return {
      width: Math.max(fewestColumns, Math.ceil(from / 5)) * step - 2,
      height: 48,
      marks: [
        { look: isOwn(after) ? 'own' : 'open', d: cells(0, to) },
        { look: 'hollow', d: cells(to, from) },
      ],
    };
  }
  return drawBars([before, after]);
}

function drawBars(figures: readonly Observation[]): Drawing {
  const longest = longestOf(figures);
  const marks = figures.flatMap((figure, index) => openBar(figure, longest, 230, index * 34 + 2, 20));
  return { width: 232, height: figures.length * 34 - 10, marks };
}

/** Circles whose areas are the counts, beside one another. */
export function radiiOf(figures: readonly Observation[], largest: number): number[] {
  const most = Math.max(1, ...figures.map(numberOf));
  return figures.map((figure) => Math.max(2, Math.sqrt(numberOf(figure) / most) * largest));
}

function drawApart({ figures }: DrawnOf<'apart'>): Drawing {
  const radii = radiiOf(figures, 52);
  let x = 0;
  const marks = figures.map((figure, index): Mark => {
    const radius = radii[index] ?? 0;
    const mark: Mark = { look: isOwn(figure) ? 'ring' : 'hollow', d: circle(x + radius + 1, 105 - radius, radius) };
    x += 2 * radius + 24;
    return mark;
  });
  return { width: Math.ceil(x - 22), height: 107, marks };
}

/** Outlines in outlines: every small square is one of the figures that a place has. */
function drawTerritories({ places }: DrawnOf<'territories'>): Drawing {
  const own = places.filter(({ kind }) => kind === 'park');
  const others = places.filter(({ kind }) => kind !== 'park');
  const around = others.filter(({ kind }) => kind !== 'company');
  const companies = others.filter(({ kind }) => kind === 'company');
  const width = 240;
  const marks: Mark[] = [];
  let y = 8;
  const strip = (count: number) => {
    marks.push({ look: 'hollow', d: smallSquares(count, 21, 12, y) });
    y += Math.ceil(count / 21) * step + 4;
  };
  for (const { count } of around) strip(count);
  if (own.length > 0) {
    const room = (width - 24 - (own.length - 1) * 8) / own.length;
    const columns = Math.max(1, Math.floor((room - 12) / step));
    const tall = Math.max(...own.map(({ count }) => Math.ceil(count / columns))) * step + 14;
    own.forEach(({ count }, index) => {
      const x = 12 + index * (room + 8);
      marks.push(
        { look: 'ring', d: bar(x, y, room, tall) },
        { look: 'own', d: smallSquares(count, columns, x + 8, y + 8) },
      );
    });
    y += tall + 8;
  }
  for (const { count } of companies) strip(count);
  if (around.length > 0) marks.unshift({ look: 'outline', d: bar(1, 1, width - 2, y) });
  return { width, height: y + 2, marks };
}

/** A square for each figure that a case has of a place, in rows of so many. */
export function drawCount({ kind, count }: Pick<Place, 'kind' | 'count'>, columns: number): Drawing {
  const look = kind === 'park' ? 'own' : 'hollow';
  return {
    width: columns * step - 2,
    height: heightOfRows(count, columns),
    marks: [{ look, d: smallSquares(count, columns, 0, 0) }],
  };
}

/** One total as squares: the numerator filled, the rest of it hollow. */
export function drawSquares(numerator: Observation, total: number, per: number, columns: number): Drawing {
  const [filled, all] = [dotsOf(numberOf(numerator), per), dotsOf(total, per)];
  const rest = smallSquares(all, columns, 0, 0)
    .split(/(?=[Mm])/)
    .slice(filled);
  const start = `M${(filled % columns) * step} ${Math.floor(filled / columns) * step}`;
  const hollow = rest.length === 0 ? '' : start + rest.join('').replace(/^[Mm][^h]*/, '');
  return {
    width: columns * step - 2,
    height: heightOfRows(all, columns),
    marks: [
      { look: isOwn(numerator) ? 'own' : 'plain', d: smallSquares(filled, columns, 0, 0) },
      ...(hollow ? [{ look: 'hollow' as const, d: hollow }] : []),
    ],
  };
}

function drawShare(drawn: DrawnOf<'squares'>): Drawing {
  const totals = totalsOf(drawn);
  const per = thingsPerDot([numberOf(drawn.numerator), ...totals]);
  return drawSquares(drawn.numerator, totals[0] ?? numberOf(drawn.numerator), per, 24);
}

const faces: { [Form in Drawn['form']]: (drawn: DrawnOf<Form>) => Drawing } = {
  tiers: drawTiers,
  change: drawChange,
  territories: drawTerritories,
  apart: drawApart,
  squares: drawShare,
  series: (drawn) => drawBars(inShort(drawn)),
};

/**
 * A park's picture without words: its face on the front page, on its card and as its thumbnail.
 *
 * @example drawFace(pictureOf(quanzhou)).marks.length // some six paths, however many dots
 */
export const drawFace = <Form extends Drawn['form']>(drawn: DrawnOf<Form>): Drawing =>
  (faces[drawn.form as Form] as (drawn: DrawnOf<Form>) => Drawing)(drawn);
