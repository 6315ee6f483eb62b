import { type Comparison, compareObservations } from '#lib/compare/comparison.ts';
import { facets } from '#lib/compare/facets.ts';
import { areOfTwoParks, isOfPark, ownerKey } from '#lib/compare/owner.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import { type Placed, placeFigure, rowsOf, type SurveyRow } from './rows.ts';
import type { Survey } from './survey.ts';

/** Two figures of one indicator and of two parks, with what may be said of comparing them. Never a park with itself. */
export type Pair = { a: Placed; b: Placed; comparison: Comparison };

function* pairUp(rows: readonly SurveyRow[], { timing }: Indicator): Generator<Pair> {
  for (const [index, a] of rows.entries())
    for (const b of rows.slice(index + 1))
      if (areOfTwoParks(a.figure, b.figure))
        yield { a, b, comparison: compareObservations(a.figure, b.figure, { timing }) };
}

/** Of how many figures a page shows every pair: twelve make 66. */
const paired = 12;

/** Every pair of the first of a survey's figures with its verdict, in the order of the bands. */
export const pairsOfSurvey = ({ bands, indicator }: Survey): Pair[] => [
  ...pairUp(bands.flatMap(({ rows }) => rows).slice(0, paired), indicator),
];

/** How many pairs of unlike keys there are, without making them. */
function countUnlikePairs(keys: readonly string[]): number {
  const byKey = new Map<string, number>();
  for (const key of keys) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  const same = [...byKey.values()].reduce((sum, count) => sum + count * count, 0);
  return (keys.length * keys.length - same) / 2;
}

/** How many pairs of two parks there are: of two case files, or of two parks that one file tells of. */
function countPairs(rows: readonly SurveyRow[]): number {
  const bySlug = new Map<string, string[]>(rows.map(({ park }) => [park.slug, []]));
  for (const { figure, park } of rows) if (isOfPark(figure)) bySlug.get(park.slug)?.push(ownerKey(figure));
  const within = [...bySlug.values()].reduce((sum, owners) => sum + countUnlikePairs(owners), 0);
  return countUnlikePairs(rows.map(({ park }) => park.slug)) + within;
}

/** A pair with its indicator. */
export type IndicatorPair = Pair & { indicator: Indicator };

/**
 * The pairs of all indicators, indicator by indicator in the order of the pages, coverage rates first.
 *
 * @param most of one indicator, since pairs grow with the square of the parks
 * @returns `left`: how many pairs are not among them
 */
export function allPairs(content: Pick<Content, 'parks' | 'indicators'>, most: number) {
  const { figures } = catalogOf(content);
  const pairs: IndicatorPair[] = [];
  let all = 0;
  for (const indicator of content.indicators) {
    const byPark = figures.get(indicator.id);
    const rows = byPark ? content.parks.flatMap((park) => rowsOf(park, byPark.get(park.slug) ?? [])) : [];
    all += countPairs(rows);
    let made = 0;
    for (const pair of pairUp(rows, indicator)) {
      if (made >= most) break;
      pairs.push({ indicator, ...pair });
      made += 1;
    }
  }
  return { pairs, left: all - pairs.length };
}

/** In how many of the things that decide comparability two figures differ. */
const countUnlike = (a: Observation, b: Observation) =>
  Object.values(facets).filter((facet) => facet(a) !== facet(b)).length;

/**
 * A figure with those of other parks, the ones that share most of its definition first, among equals by park.
 *
 * @param most how many pairs at most
 */
export function pairsAgainst(content: Catalogued, indicator: Indicator, figure: Observation, most = 20): Pair[] {
  const { figures, parkBySlug } = catalogOf(content);
  const park = parkBySlug.get(figure.park);
  if (!park) throw new Error(`${figure.park} is none of the parks`);
  const own = placeFigure(park, figure);
  const others = [...(figures.get(indicator.id) ?? [])]
    .flatMap(([slug, held]) => {
      const other = parkBySlug.get(slug);
      return other ? rowsOf(other, held) : [];
    })
    .filter((row) => areOfTwoParks(row.figure, figure))
    .map((row) => ({ row, unlike: countUnlike(row.figure, figure) }))
    .sort((a, b) => a.unlike - b.unlike || (a.row.park.slug < b.row.park.slug ? -1 : 1));
  return others.slice(0, most).map(({ row }) => ({
    a: own,
    b: row,
    comparison: compareObservations(figure, row.figure, { timing: indicator.timing }),
  }));
}
