import { type Comparison, compareObservations } from '#lib/compare/comparison.ts';
import { dimensionKey } from '#lib/compare/dimensions.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { type Verdict, verdicts } from '#lib/compare/verdict.ts';
import { figuresInPairs, parksBesideFigure } from '#lib/pages/limits.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import { countPairs, type Placed, placeFigure, type SurveyRow } from './rows.ts';
import { groupsAcross, rowsAcross, type Survey, spreadRows } from './survey.ts';

/** Two figures of one indicator and of two parks, with what may be said of comparing them. Never a park with itself. */
export type Pair = { a: Placed; b: Placed; comparison: Comparison };

function* pairUp(rows: readonly SurveyRow[], { timing }: Indicator): Generator<Pair> {
  for (const [index, a] of rows.entries())
    for (const b of rows.slice(index + 1))
      if (areOfTwoParks(a.figure, b.figure))
        yield { a, b, comparison: compareObservations(a.figure, b.figure, { timing }) };
}

const byVerdict = ({ comparison: a }: Pair, { comparison: b }: Pair) =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);

/** The figures of a survey that are paired: of many some of each group. */
export const rowsInPairs = ({ bands }: Pick<Survey, 'bands'>) => spreadRows(bands, figuresInPairs);

/**
 * Every pair of a survey's figures with its verdict, of many figures those of some of each group: what may be compared
 * first, then in the order of the groups.
 */
export const pairsOfSurvey = (survey: Survey): Pair[] =>
  [...pairUp(rowsInPairs(survey), survey.indicator)].sort(byVerdict);

/** A pair with its indicator. */
export type IndicatorPair = Pair & { indicator: Indicator };

/**
 * The pairs of all indicators, indicator by indicator in the order of the pages, coverage rates first. Pairs grow with the
 * square of the parks: an indicator that has too many is left out whole, so that what is listed of an indicator is all
 * of it.
 *
 * @param most of one indicator
 * @returns `left`: how many pairs are not among them, and of which indicators
 */
export function allPairs(content: Catalogued, most: number) {
  const pairs: IndicatorPair[] = [];
  const left: { indicator: Indicator; pairs: number }[] = [];
  for (const indicator of content.indicators) {
    const rows = rowsAcross(content, indicator);
    const count = countPairs(rows);
    if (count > most) left.push({ indicator, pairs: count });
    else for (const pair of pairUp(rows, indicator)) pairs.push({ indicator, ...pair });
  }
  return { pairs, left };
}

const byPark = ({ park: { slug: a } }: Placed, { park: { slug: b } }: Placed) => (a < b ? -1 : a > b ? 1 : 0);

/** How far apart two definitions are: by the reasons that forbid comparing first, then by those for caution. */
function byDefinition(one: Comparison, other: Comparison): number {
  const count = ({ reasons }: Comparison, verdict: Verdict) =>
    reasons.filter(({ kind }) => verdictByReason[kind] === verdict).length;
  return (
    count(one, 'not-comparable') - count(other, 'not-comparable') || count(one, 'caution') - count(other, 'caution')
  );
}

/**
 * A figure with one of each of other parks, the ones that share most of its definition first, among equals by park.
 *
 * @param most how many parks at most
 * @throws {Error} where the figure is of none of the parks
 */
export function pairsAgainst(
  content: Catalogued,
  indicator: Indicator,
  figure: Observation,
  most = parksBesideFigure,
): Pair[] {
  const park = catalogOf(content).parkBySlug.get(figure.park);
  if (!park) throw new Error(`${figure.park} is none of the parks`);
  const a = placeFigure(park, figure);
  const options = { timing: indicator.timing };
  const others = rowsAcross(content, indicator).filter((b) => areOfTwoParks(b.figure, figure));
  // Whoever is of its group comes before all others: where these are enough, the others need not be judged.
  const own = dimensionKey(figure, options);
  const members = new Set(groupsAcross(content, indicator).find(({ key }) => key === own)?.members);
  const alike = others.filter((b) => members.has(b.figure));
  const asked = new Set(alike.map((b) => b.park)).size < most ? others : alike;
  // What it lacks itself stands between it and any other: where nothing else does, none can be closer.
  const itself = compareObservations(figure, figure, options);
  const pairs: Pair[] = [];
  const closest = new Set<Placed['park']>();
  for (const b of asked.toSorted(byPark)) {
    if (closest.size === most) break;
    const comparison = compareObservations(figure, b.figure, options);
    if (byDefinition(comparison, itself) <= 0) closest.add(b.park);
    pairs.push({ a, b, comparison });
  }
  const sorted = pairs.sort((one, other) => byDefinition(one.comparison, other.comparison));
  const first = new Map(sorted.toReversed().map((pair) => [pair.b.park, pair]));
  return sorted.filter((pair) => first.get(pair.b.park) === pair).slice(0, most);
}
