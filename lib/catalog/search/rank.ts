import { marks } from './marks.ts';
import type { Way } from './words.ts';

/**
 * How well a word fits where it stands, from 0: a whole name, the beginning of one, inside one, the subject, the rest.
 * The name of the park that an entry belongs to narrows and says nothing of the entry: it counts as the beginning of a name.
 */
export const tiers = {
  wholeName: 0,
  startOfName: 1,
  context: 1,
  inName: 2,
  subject: 3,
  body: 4,
  insideNumber: 5,
} as const;

const codeOf = (mark: string) => mark.charCodeAt(0);
const [entry, name, subject, body, pinyin, number, ofWhat] = [
  codeOf(marks.entry),
  codeOf(marks.name),
  codeOf(marks.subject),
  codeOf(marks.body),
  codeOf(marks.pinyin),
  codeOf(marks.number),
  codeOf(marks.ofWhat),
];

/** Whether a code unit parts fields, or the syllables of a name in Pinyin. */
export const partsFields = (code: number) =>
  code === name || code === subject || code === body || code === pinyin || code === entry;

const isDigit = (code = 0) => (code >= 48 && code <= 57) || code === 46;

/** 5 in 2025 and in 5.5 is part of another number. */
const isInsideNumber = (units: Uint16Array, start: number, end: number) =>
  (isDigit(units[start]) && isDigit(units[start - 1])) || (isDigit(units[end - 1]) && isDigit(units[end]));

/**
 * The tier of a match in a block; null where it is in the key of an entry or in the term of a number, which are no text.
 *
 * @param units the block in code units
 * @param start where the match begins, `end` where it has ended
 */
export function tierOf(units: Uint16Array, start: number, end: number, kind: Way['kind']): number | null {
  const next = units[end] ?? 0;
  if (kind === 'pinyin') return next === pinyin || (next >= 97 && next <= 122) ? tiers.inName : tiers.startOfName;
  let at = start - 1;
  while (at >= 0 && !partsFields(units[at] ?? 0)) {
    // The terms of numbers are no text: 200 stands in no 126.72亿, whose term is 12672000000.
    if (kind === 'text' && (units[at] === number || units[at] === ofWhat)) return null;
    at -= 1;
  }
  const field = units[at];
  if (field === entry || field === pinyin || at < 0) return null;
  if (kind === 'text' && isInsideNumber(units, start, end)) return tiers.insideNumber;
  if (field === subject) return tiers.subject;
  if (field === body) return tiers.body;
  if (kind === 'number') return tiers.startOfName;
  if (at !== start - 1) return tiers.inName;
  return end === units.length || partsFields(next) || next === number ? tiers.wholeName : tiers.startOfName;
}
