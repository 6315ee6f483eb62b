import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentIssue } from '#lib/content/issue.ts';
import { strayNumbers } from '#lib/content/printed/stray-numbers.ts';
import { type NumberSpan, readWording } from '#lib/content/printed/wording.ts';
import { once } from '#lib/schema/lazily.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import { type Ratio, readDecimal } from '#lib/schema/ratio.ts';

const keyOf = ([above, below]: Ratio): number => Number(above) / Number(below);
const endsOf = ({ low, high }: NumberSpan): number[] => [low, ...(high ? [high] : [])].map(({ worth }) => keyOf(worth));

/** The numbers that a text prints, whatever they count. */
export const numbersIn = (text: string): number[] => readWording(text).flatMap(endsOf);

/** Whether a number is among some. */
export type Holds = (worth: number) => boolean;

/**
 * Tells of a number whether figures print it, or hold theirs against it: 97.7, 1.5万 as printed and as counted. Of thousands
 * of cases all wordings take seconds to read: they are read where no value is the number.
 */
export function printedBy(figures: readonly Statistic[]): Holds {
  const ends = ({ value, upper }: Statistic) => [value, upper].flatMap((end) => end ?? []);
  const values = once(() => new Set(figures.flatMap(ends).map((end) => keyOf(readDecimal(end.replace('-', ''))))));
  const wordings = once(
    () => new Set(figures.flatMap(({ printed, denominator }) => [printed, denominator ?? ''].flatMap(numbersIn))),
  );
  return (worth) => values().has(worth) || wordings().has(worth);
}

/**
 * A number that says who is counted, and how much of nothing (亩均税收20万元以上的企业, 超亿元的项目), or what of its source is meant
 * (只见到3段，年份2022由文末推定).
 */
const isLimit = (before: string, after: string) =>
  /[超过满逾不]$|年份[为是]?$|不(?:足|低于|少于|超过)$|[低高少多]于$|规模$/.test(before) ||
  /^(?:\p{Script=Han}{0,3}以[上下内外]|[级强]|(?:自然)?段|[页版篇字行处份]|个字|张[图表])/u.test(after);

/** Digits that a text tells as a fact: not in the words that it quotes, nor in what the site has worked out. */
function digitsIn(text: string, names: readonly string[]): string[] {
  if (!/[\d０-９]/.test(text)) return [];
  const told = text
    .replace(/本站推算：.*$/s, '')
    .split(/[。；]/)
    .filter((sentence) => !sentence.includes('本站推算'))
    .join('。')
    .replace(/“[^”]*”|〔\d{4}〕\d+号/g, '');
  return strayNumbers(told, names)
    .filter(
      ({ text: number, index }) =>
        /^[\d０-９]/.test(number) && !isLimit(told.slice(0, index), told.slice(index + number.length)),
    )
    .map(({ text: number }) => number);
}

/** The first number in digits of a text that is not known. */
export function unprintedIn(text: string, isKnown: Holds, names: readonly string[] = []): string | undefined {
  return digitsIn(text, names).find((number) => {
    const ends = numbersIn(number);
    return ends.length === 0 || !ends.every(isKnown);
  });
}

/** A reminder about a text, or what stands so far into it, before its place in the file is looked up. */
export type Telling = { text: string; field: string; message: string; offset?: number };

/** Reminders with their places: that of the text, or where it is written otherwise than it reads, that of its beginning. */
export function placeTellings(root: string, file: string, found: readonly Telling[]): ContentIssue[] {
  if (found.length === 0) return [];
  const rows = readFileSync(path.join(root, file), 'utf8').split('\n');
  return found.map(({ text, field, message, offset = 0 }) => {
    const key = `${field.split('.').at(-1)}:`;
    const words = [text, text.slice(0, 8)].find((one) => rows.some((row) => row.includes(one))) ?? text;
    const at = [(row: string) => row.includes(key) && row.includes(words), (row: string) => row.includes(words)]
      .map((holds) => rows.findIndex(holds))
      .find((row) => row >= 0);
    const column = Math.max(0, rows[at ?? 0]?.indexOf(words) ?? 0) + offset + 1;
    return { file: `content/${file}`, line: (at ?? 0) + 1, column, field, message };
  });
}
