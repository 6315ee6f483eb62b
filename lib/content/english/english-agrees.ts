import { englishQualifiers } from '#lib/schema/english.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import { readNumber } from './read-number.ts';

const allQualifiers = [...new Set(Object.values(englishQualifiers).flat())];

/** What of money and of scaled units the number in the text counts. */
const factors: Record<string, number> = { 万元: 1e4, 亿元: 1e8 };

/** What must stand behind the number, where the unit is no word for things that are counted. */
const unitWords: Record<string, RegExp> = {
  percent: /%|\bper ?cent\b/i,
  'working day': /\bworking days?\b/i,
  day: /\bdays?\b/i,
  'year of age': /\byears?\b/i,
  'point of a score': /(?<!percentage )\bpoints?\b/i,
  TEU: /\bTEUs?\b/i,
};

/**
 * Whether the words of an English link are the figure that they lead to: its value, its unit where that is not simply
 * counted, and a word for its qualifier; none where it has none.
 *
 * @example englishAgrees('more than 300', { value: '300', unit: '名', qualifier: '余', … }) // true
 */
export function englishAgrees(words: string, { value, upper, unit, qualifier }: Statistic): boolean {
  const text = words.toLowerCase();
  const qualifiers = allQualifiers.filter((one) => text.includes(one));
  const isQualified =
    qualifier === null ? qualifiers.length === 0 : englishQualifiers[qualifier].some((one) => text.includes(one));
  if (!isQualified || upper !== null) return false;
  if (value === null) return readNumber(words) === null;
  const isUnit = unitWords[measureOf(unit)]?.test(words) ?? !unitWords['percent']?.test(words);
  const said = readNumber(words);
  const counted = Math.abs(Number(value)) * (factors[unit] ?? 1);
  // 6.91 billion and 69.1 hundred millions differ by what a binary fraction loses.
  return isUnit && said !== null && Math.abs(said - counted) <= counted * 1e-12;
}
