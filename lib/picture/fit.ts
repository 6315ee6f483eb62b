import { atomsOf, withoutMarks } from './atoms.ts';

const isNarrow = (sign: string) => sign <= '\u{2ff}' && sign !== '·';

/** The width of a digit, and about that of a Latin letter, in Noto Sans SC, in hundredths of an em. */
const narrow = 55;

/**
 * The width of a text in ems, as a card sets it: a Chinese character is one. It is added up in whole numbers, so that a text
 * is as wide as its parts together.
 */
export const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (isNarrow(sign) ? narrow : 100), 0) / 100;

/** Without a bracket that is left open at the end, where most of the text stands before it: TEDA Bio-Park of TEDA Bio-Park（泰达. */
function dropOpen(text: string): string {
  const open = text.lastIndexOf('（');
  return open > Math.max(text.lastIndexOf('）'), text.length / 3) ? text.slice(0, open) : text;
}

/** As much of a text as fits; no number of it is torn. */
function beginningOf(text: string, ems: number): string {
  const [kept = ''] = fillLines(['', ...piecesOf(text, ems)], ems);
  const isTorn = /^[\d.,]/.test(text.slice(kept.length));
  return isTorn ? kept.replace(/\d[\d.,]*$/, '') : kept;
}

/**
 * A text cut to a width in ems: after the last sentence that fits, else in the middle with an ellipsis.
 *
 * @example fitText('甲说了一句。乙说了很长的一句。', 10) // '甲说了一句。'
 */
export function fitText(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  const kept = beginningOf(text, ems - 1);
  const stop = kept.lastIndexOf('。');
  return stop > kept.length / 3 ? kept.slice(0, stop + 1) : `${dropOpen(kept).replace(/[，、；：（“]$/, '')}…`;
}

/** Without the marks and the words at an end that only lead to what was cut off: of the, and, for. */
const dropDangling = (text: string) =>
  text.replace(
    /(?:[ ,;:–]+|[ ,;:–]+(?:and|or|nor|but|of|the|a|an|to|in|on|at|by|for|from|with|which|that|is|are))+$/i,
    '',
  );

/**
 * A text of words between spaces, cut to a width in ems: after the last sentence that fits, else after the last word.
 *
 * @example fitLatin('One stands here. Another does not.', 12) // 'One stands here.'
 */
export function fitLatin(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  const words = text.split(' ');
  let kept = '';
  for (const word of words) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (widthOf(longer) > ems - 1) break;
    kept = longer;
  }
  if (kept === '') return fitText(text, ems);
  const stop = `${kept} `.lastIndexOf('. ');
  return stop > kept.length / 3 ? kept.slice(0, stop + 1) : `${dropDangling(kept)}…`;
}

/** The first of several wordings that fits, from the fullest to the barest; the barest is cut where even that does not. */
export function firstFitting(wordings: readonly [...string[], string], ems: number): string {
  return wordings.find((text) => widthOf(text) <= ems) ?? fitText(wordings.at(-1) ?? '', ems);
}

/**
 * As many of the clauses as fit, joined by `；` and closed with `。`.
 *
 * @example fitClauses(['甲三个', '乙两个', '丙一个'], 8) // '甲三个；乙两个。'
 */
export function fitClauses(clauses: readonly string[], ems: number): string {
  let text = '';
  for (const clause of clauses) {
    const longer = text === '' ? clause : `${text}；${clause}`;
    if (widthOf(longer) > ems - 1) break;
    text = longer;
  }
  return text === '' ? fitText(`${clauses[0] ?? ''}。`, ems) : `${text.replace(/。$/, '')}。`;
}

function fillLines(parts: readonly string[], ems: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const longer = line === undefined ? part : line + part;
    if (line !== undefined && widthOf(longer) <= ems) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/**
 * Parts of a text as lines of at most so many ems: as few lines as can be, and about equally long. A part is never taken
 * apart; one that is too wide has a line of its own.
 *
 * @example breakLines(['两新组织，', '宁乡全市，', '2022年12月'], 11) // ['两新组织，宁乡全市，', '2022年12月']
 */
export function breakLines(parts: readonly string[], ems: number): string[] {
  const { length } = fillLines(parts, ems);
  let width = Math.max(...parts.map(widthOf));
  while (width < ems && fillLines(parts, width).length > length) width += 0.5;
  return fillLines(parts, Math.max(Math.min(width, ems), 0));
}

/** A text in pieces of which each has room on a line: one that is wider is parted from its marks, then taken apart. */
function piecesOf(text: string, ems: number): string[] {
  const hasRoom = (piece: string) => widthOf(piece) <= ems;
  const part = (piece: string) => withoutMarks(piece).flatMap((one) => (hasRoom(one) ? [one] : [...one]));
  return atomsOf(text).flatMap((piece) => (hasRoom(piece) ? [piece] : part(piece)));
}

/**
 * A text as lines of at most so many ems, about equally long, so that none ends in one character; no line tears a number,
 * a date or a word, and none begins with a closing mark.
 *
 * @example breakText('园区走访企业到2023年6月20日', 10) // ['园区走访企业到', '2023年6月20日']
 */
export const breakText = (text: string, ems: number): string[] => breakLines(piecesOf(text, ems), ems);

/**
 * The same on at most so many lines: cut where there is no room for more.
 *
 * @example fitLines('园区走访企业到2023年6月20日', 10, 1) // ['园区走访企业到…']
 */
export function fitLines(text: string, ems: number, most: number): string[] {
  for (let room = ems * most; ; room -= 1) {
    const lines = breakText(fitText(text, room), ems);
    if (lines.length <= most) return lines;
  }
}

/**
 * A title at the largest size at which it keeps to so many lines, broken between its phrases, and inside one only where
 * that is longer than a line.
 *
 * @param phrases the title cut where a line may break
 * @example fitTitle(['泉州开发区'], { width: 500, most: 64, least: 30, lines: 2 }) // { size: 64, lines: ['泉州开发区'] }
 */
export function fitTitle(
  phrases: readonly string[],
  { width, most, least, lines: mostLines }: { width: number; most: number; least: number; lines: number },
): { size: number; lines: string[] } {
  // A line that is exactly as wide as its room is broken by the renderer.
  const room = width * 0.985;
  const linesAt = (size: number) =>
    breakLines(
      phrases.flatMap((phrase) => breakText(phrase, room / size)),
      room / size,
    );
  for (let size = most; size > least; size -= 2) {
    const isWhole = phrases.every((phrase) => widthOf(phrase) * size <= room);
    const lines = linesAt(size);
    if (lines.length <= mostLines && (isWhole || size < most * 0.7)) return { size, lines };
  }
  return { size: least, lines: linesAt(least) };
}

/** A title in one piece: `｜` marks where a large one may break. */
export const plain = (title: string) => title.replaceAll('｜', '');
