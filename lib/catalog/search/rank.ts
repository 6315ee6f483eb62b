import { marks } from './marks.ts';
import type { Way } from './words.ts';

/**
 * How well a word fits where it stands, from 0: a whole name, the beginning of one, inside one, the subject, the rest.
 * The name of the park that an entry belongs to narrows and says nothing of the entry: it counts as the beginning of a name.
 */
export const tiers = {
  wholeName: 0,
  startOfName: 1,
  inName: 2,
  subject: 3,
  body: 4,
  insideNumber: 5,
  context: 1,
} as const;

/** Where a word stands: in the entry that begins at `entry`, or in what is said of the whole document. */
export type Place = { tier: number };

const fieldMarks = new Set<string>([marks.entry, marks.name, marks.subject, marks.body, marks.pinyin]);

/** The mark of the field that a place of a block is in; the pinyin of a name begins anew with each syllable. */
function fieldAt(block: string, at: number): { mark: string; start: number } {
  let start = at;
  while (start >= 0 && !fieldMarks.has(block.charAt(start))) start -= 1;
  return { mark: block.charAt(start), start };
}

const isDigit = (char: string) => /^[\d.]$/.test(char);

/** 5 in 2025 and in 5.5 is part of another number. */
const isInsideNumber = (block: string, start: number, end: number) =>
  (isDigit(block.charAt(start)) && isDigit(block.charAt(start - 1))) ||
  (isDigit(block.charAt(end - 1)) && /^\d$|^\.$/.test(block.charAt(end)) && block.charAt(end) !== '');

/**
 * The tier of a match in a block; null where it is in the key of an entry, which is no text.
 *
 * @param start where the match begins, `end` where it has ended
 */
export function tierOf(block: string, start: number, end: number, kind: Way['kind']): number | null {
  if (kind === 'pinyin')
    return block.charAt(end) === marks.pinyin || /[a-z]/.test(block.charAt(end)) ? tiers.inName : tiers.startOfName;
  const field = fieldAt(block, start - 1);
  if (field.mark === marks.entry || field.mark === marks.pinyin || field.mark === '') return null;
  if (kind === 'text' && isInsideNumber(block, start, end)) return tiers.insideNumber;
  if (field.mark === marks.subject) return tiers.subject;
  if (field.mark === marks.body) return tiers.body;
  if (kind === 'number') return tiers.startOfName;
  if (field.start !== start - 1) return tiers.inName;
  const next = block.charAt(end);
  return next === '' || fieldMarks.has(next) || next === marks.number ? tiers.wholeName : tiers.startOfName;
}
