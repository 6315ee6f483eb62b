import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentIssue } from '#lib/content/issue.ts';
import { strayNumbers } from '#lib/content/printed/stray-numbers.ts';
import { type NumberSpan, readWording } from '#lib/content/printed/wording.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Ratio, readDecimal } from '#lib/schema/ratio.ts';

const keyOf = ([above, below]: Ratio): number => Number(above) / Number(below);
const endsOf = ({ low, high }: NumberSpan): number[] => [low, ...(high ? [high] : [])].map(({ worth }) => keyOf(worth));

/** What the figures of a case print, and what they hold it against: 97.7, 1.5万 as printed and as counted. */
const numbersOf = ({ printed, denominator, value, upper }: Observation): number[] => [
  ...[...readWording(printed), ...readWording(denominator ?? '')].flatMap(endsOf),
  ...[value, upper].flatMap((end) => (end === null ? [] : [keyOf(readDecimal(end.replace('-', '')))])),
];

/** A number that says who is counted, and how much of nothing: 亩均税收20万元以上的企业, 超亿元的项目. */
const isLimit = (before: string, after: string) =>
  /[超过满逾不]$|不(?:足|低于|少于|超过)$|[低高少多]于$|规模$/.test(before) ||
  /^(?:\p{Script=Han}{0,3}以[上下内外]|[级强])/u.test(after);

/** Digits that a text tells as a fact: not in the words that it quotes, nor in what the site has worked out. */
function digitsIn(text: string, names: readonly string[]): string[] {
  if (!/[\d０-９]/.test(text)) return [];
  const told = text
    .replace(/本站推算：.*$/s, '')
    .split(/[。；]/)
    .filter((sentence) => !sentence.includes('本站推算'))
    .join('。')
    .replace(/“[^”]*”/g, '');
  return strayNumbers(told, names)
    .filter(
      ({ text: number, index }) =>
        /^[\d０-９]/.test(number) && !isLimit(told.slice(0, index), told.slice(index + number.length)),
    )
    .map(({ text: number }) => number);
}

const message = {
  subject: (number: string) => `提醒：对象里的“${number}”没有对应的数据；是名称里的就加引号“……”`,
  note: (number: string) => `提醒：说明里的“${number}”没有对应的数据；原文印了的可以收为一项，推算的写明“本站推算”`,
};

/** A text that tells such a number. */
type Telling = { text: string; id: string; field: 'subject' | 'note'; number: string };

/** The texts of a case that tell a number of which it has no figure. */
function tellingsOf({ name, organizations, observations, practices }: Park): Telling[] {
  const names = [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)];
  let known: ReadonlySet<number> | null = null;
  const isKnown = (number: string) => {
    known ??= new Set(observations.flatMap(numbersOf));
    const [span] = readWording(number);
    return span !== undefined && endsOf(span).every((one) => known?.has(one));
  };
  return observations.flatMap((figure) =>
    (['subject', 'note'] as const).flatMap((field) => {
      const text = figure[field] ?? '';
      const number = digitsIn(text, names).find((one) => !isKnown(one));
      return number === undefined ? [] : [{ text, id: figure.id, field, number }];
    }),
  );
}

/**
 * Numbers in digits that a subject or a note tells and that no figure of the case prints: readers take them for facts. A
 * reminder and no mistake, as a subject may need a number to say who is counted.
 *
 * @param root the content folder
 */
export const checkNotes = (parks: readonly Park[], root: string): ContentIssue[] =>
  parks.flatMap((park) => {
    const found = tellingsOf(park);
    if (found.length === 0) return [];
    const rows = readFileSync(path.join(root, `parks/${park.slug}.md`), 'utf8').split('\n');
    return found.map(({ text, id, field, number }) => {
      const at = Math.max(
        0,
        rows.findIndex((row) => row.includes(text)),
      );
      const column = Math.max(0, rows[at]?.indexOf(text) ?? 0) + 1;
      return {
        file: `content/parks/${park.slug}.md`,
        line: at + 1,
        column,
        field: `figures.${id}.${field}`,
        message: message[field](number),
      };
    });
  });
