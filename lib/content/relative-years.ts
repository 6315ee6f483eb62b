import type { Fault } from './prose-faults.ts';

/** 今年, 去年, 明年 as words: not 如今年轻, 至今年均, 过去年产, 证明年龄. */
const relativeYear =
  /(?<![如当迄])今年(?![轻均纪龄])|(?<![过失除减离])去年(?![轻均纪龄])|(?<![证说表发文声申注标])明年(?![轻均纪龄份])/g;

/** What somebody else says, and titles. */
const quoted = /“[^”]*”|《[^》]*》/g;

/**
 * Finds the years in a text that only who reads its source beside it can tell; what is quoted is left out. A heuristic of
 * the words around.
 *
 * @example findRelativeYears('他们去年说“今年办完”') // [{ word: '去年', index: 2 }]
 */
export function findRelativeYears(text: string): { word: string; index: number }[] {
  if (!/[今去明]年/.test(text)) return [];
  const own = text.replace(quoted, (words) => '　'.repeat(words.length));
  return Array.from(own.matchAll(relativeYear), ({ 0: word, index }) => ({ word, index }));
}

/** What an editor reads of one in prose. */
export const relativeYearMessage = (word: string): string =>
  `“${word}”离开来源就不知道是哪一年；请写明年份，引的是原话就放进引号“……”`;

/** The same as faults of prose. */
export const relativeYears = (text: string): Fault[] =>
  findRelativeYears(text).map(({ word, index }) => ({ index, message: relativeYearMessage(word) }));
