import { compareObservations } from '#lib/compare/comparison.ts';
import { areOfTwoParks, isOfPark, ownerKey } from '#lib/compare/owner.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayReason } from '#lib/words/zh/reason.ts';

/** Two figures of one indicator and of two parks, with what may be said of comparing them. */
export type VerdictPair = { indicator: Indicator; a: Observation; b: Observation; verdict: Verdict; reasons: string[] };

/** How many pairs have two different keys, without making them. */
function countUnlike(figures: readonly Observation[], keyOf: (figure: Observation) => string): number {
  const counts = new Map<string, number>();
  for (const key of figures.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const same = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  return (figures.length * figures.length - same) / 2;
}

/** How many pairs `areOfTwoParks` is true of: two case files, or two parks that one file tells of. */
function countPairs(figures: readonly Observation[]): number {
  const fileOf = ({ park }: Observation) => park;
  const ofParks = figures.filter(isOfPark);
  return countUnlike(figures, fileOf) + countUnlike(ofParks, ownerKey) - countUnlike(ofParks, fileOf);
}

function pairsOf(indicator: Indicator, figures: readonly Observation[], most: number): VerdictPair[] {
  const pairs: VerdictPair[] = [];
  for (const [index, a] of figures.entries())
    for (const b of figures.slice(index + 1)) {
      if (pairs.length >= most) return pairs;
      if (!areOfTwoParks(a, b)) continue;
      const { verdict, reasons } = compareObservations(a, b, { timing: indicator.timing });
      pairs.push({ indicator, a, b, verdict, reasons: reasons.map(sayReason) });
    }
  return pairs;
}

/**
 * The verdicts of pairs, indicator by indicator in the order of the pages, coverage rates first.
 *
 * @param most of one indicator, since pairs grow with the square of the parks
 * @returns `left`: how many pairs are not among them
 */
export function verdictPairs({ parks, indicators }: Pick<Content, 'parks' | 'indicators'>, most: number) {
  const byIndicator = new Map<string, Observation[]>();
  for (const figure of parks.flatMap(({ observations }) => observations)) {
    if (figure.indicator === null) continue;
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  const ordered = indicators.map((indicator) => [indicator, byIndicator.get(indicator.id) ?? []] as const);
  const pairs = ordered.flatMap(([indicator, figures]) => pairsOf(indicator, figures, most));
  const all = ordered.reduce((sum, [, figures]) => sum + countPairs(figures), 0);
  return { pairs, left: all - pairs.length };
}
