import type { Statistic } from '#lib/schema/observation.ts';
import { plainFigure } from '#lib/schema/plain-figure.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { wordsOf } from '#lib/schema/unit.ts';
import { figureParts, formatFigure } from './figure.ts';

/**
 * Whether a sentence that tells a figure in our wording tells what the source prints: 达70% is 达到70%. What is no more
 * than a number in an order (第一位 of 首个, 超百亿元 of 跨百亿大关) is not, and the source is quoted beside it.
 */
export function saysAsPrinted(observation: Statistic): boolean {
  const { value, upper, unit, qualifier } = observation;
  if (value === null) return true;
  const printed = plainFigure(observation.printed);
  const isPrinted = (text: string) => printed.includes(plainFigure(text));
  if (upper !== null) return isPrinted(formatFigure(observation));
  const words = qualifier === null ? [''] : [qualifier, ...qualifiers[qualifier].equals];
  const place = qualifier === null ? 'before' : qualifiers[qualifier].place;
  // 四成 is the number and the unit, of a fall as well.
  const parts = figureParts({ ...observation, value: value.replace(/^-/, '') });
  const { number } = parts;
  const written = (parts.unit === '' ? [''] : wordsOf(unit)).flatMap((word) =>
    words.map((qualifying) => {
      if (place === 'before') return `${qualifying}${number}${word}`;
      return place === 'after' ? `${number}${word}${qualifying}` : `${number}${qualifying}${word}`;
    }),
  );
  return [formatFigure(observation), ...written].some(isPrinted);
}
