import type { Statistic } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { wordsOf } from '#lib/schema/unit.ts';
import { formatFigure } from './figure.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Small whole numbers read alike in figures and in characters: 3 and 三, 2 and 两. */
const writingsOf = (value: string): string[] =>
  [value, numerals[Number(value)], value === '2' ? '两' : undefined].filter((writing) => writing !== undefined);

/**
 * Whether a sentence that tells a figure in our wording tells what the source prints: 达70% is 达到70%, 3个 is 三个. 1.5万多名
 * is not 15000多名, and must be quoted beside it.
 */
export function saysAsPrinted(observation: Statistic): boolean {
  const { value, upper, unit, qualifier, printed } = observation;
  if (value === null) return true;
  if (upper !== null) return printed.includes(formatFigure(observation));
  const words = qualifier === null ? [''] : [qualifier, ...qualifiers[qualifier].equals];
  const place = qualifier === null ? 'before' : qualifiers[qualifier].place;
  const written = writingsOf(value.replace(/^-/, '')).flatMap((number) =>
    wordsOf(unit).flatMap((word) =>
      words.map((qualifying) => {
        if (place === 'before') return `${qualifying}${number}${word}`;
        return place === 'after' ? `${number}${word}${qualifying}` : `${number}${qualifying}${word}`;
      }),
    ),
  );
  return [formatFigure(observation), ...written].some((text) => printed.includes(text));
}
