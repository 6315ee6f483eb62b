import { pairsAgainst } from '#lib/catalog/pairs.ts';
import type { Placed } from '#lib/catalog/rows.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import type { Content } from '#lib/schema/content.ts';

/** A figure with those that other parks have of its indicator, and all of them surveyed; null where it is of none. */
export function findOthers(content: Content, { park, figure }: Placed) {
  const indicator = content.indicators.find(({ id }) => id === figure.indicator);
  if (!indicator) return null;
  const pairs = pairsAgainst(content, indicator, figure);
  const parks = [park, ...pairs.map(({ b }) => b.park)];
  return { indicator, pairs, survey: pairs.length > 0 ? surveyIndicator(content, indicator, { parks }) : null };
}
