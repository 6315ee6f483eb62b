import type { Random } from '../generate/random.ts';

/** Signs of patterns, of markup and of addresses, halves of characters, marks that turn text around, and blanks. */
const signs = [
  ...'.*+?^{$}()|[]\\/<>"\'&%#=;,:~`@!-_',
  '\u0000',
  '\u0007',
  '\u001B',
  '\uD800',
  '\uDC00',
  '\u200B',
  '\u200F',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uF8E0',
  '\uF8E5',
  '\uFFFE',
  '\uFFFF',
  '\u{1F600}',
  '\u0301',
  ' ',
  '\u3000',
  '\n',
  '“',
  '·',
  '㎡',
  'ﷺ',
];

/** What readers type, to be mixed with the rest. */
const words = [
  '党',
  '党建',
  '覆盖率',
  '黨',
  '15,000',
  '1.5万',
  '九',
  '百分之',
  '亿',
  'dangjian',
  'jmw',
  '９７．７％',
  '第',
];

/** How long a query may get: ten kilobytes. */
const longest = 10_240;

/** A query that nobody should ask. */
export function hostileQuery({ between, chance, pick }: Random): string {
  const part = () => (chance(70) ? pick(signs) : pick(words));
  if (chance(2)) return part().repeat(longest).slice(0, longest);
  return Array.from({ length: between(1, chance(5) ? 400 : 12) }, part).join('');
}
