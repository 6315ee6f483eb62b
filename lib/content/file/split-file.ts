import { dropHiddenCharacters, findHiddenCharacters, type Place } from './hidden-characters.ts';

export const MAX_BYTES = 256 * 1024;
/** What an editor reads of a file with more. */
export const tooLarge = `文件超过 ${MAX_BYTES / 1024} KB，请拆分`;
/** Of a unit of UTF-16 in UTF-8. */
const mostBytesOfUnit = 3;

/** The text with its first and closing lines bare, or what is wrong with them. */
export type Split = { text: string } | { place: Place };

const isDashes = (line: string) => /^---\s*$/.test(line);

/** A text whose line ends are `\n`, without a byte order mark. */
export const unifyLines = (raw: string): string =>
  raw
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');

/** Whether both lines are bare already, as nearly every file has them. */
function isBare(text: string): boolean {
  const closing = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  return closing >= 0 && text[closing + 4] === '\n';
}

/** Whether three dashes begin a line behind those that close the data. */
const hasFurtherDashes = (text: string) => text.includes('\n---', text.indexOf('\n---', 3) + 1);

/** Where a line that closes the data is missing: before the first line that is no data, else behind all. */
function missingDashes(lines: string[]): Place {
  const found = lines.findIndex(
    (line, index) =>
      index > 0 && line.trim() !== '' && !/^(?:[ \t\u3000\u00A0]|#(?!#| )|- |[\w-]+\s*[:：]|[}\]])/.test(line),
  );
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return found < 0
    ? { line: last + 1, column: 1, message: '文件头没有结束，请在最后另起一行写单独的 ---，下面写正文' }
    : { line: found + 1, column: 1, message: '文件头没有结束，请在数据与正文之间（这一行之前）写单独一行 ---' };
}

/** A line of the data that begins with three dashes and goes on, before the line that closes it. */
function dashesWithWords(lines: string[], closing: number): Place | null {
  const found = lines.findIndex((line, index) => index > 0 && index < closing && line.startsWith('---'));
  const message = '行首的 --- 会当作数据的结束，请删去；数据到这里为止的，这一行只写 ---';
  return found < 0 ? null : { line: found + 1, column: 1, message };
}

/** Data that goes on behind the line that closes it, before a further such line: the place of the first. */
function closedEarly(lines: string[], closing: number): Place | null {
  const next = lines.findIndex((line, index) => index > closing && line.trim() !== '');
  const goesOn = /^(?:\s*- \{ |\s*- )?[a-z][A-Za-z]*:(?:\s|$)/.test(lines[next] ?? '');
  const isClosedAgain = lines.some((line, index) => index > next && isDashes(line));
  return goesOn && isClosedAgain
    ? { line: closing + 1, column: 1, message: '数据还没有完，这里多了一行 ---，请删去' }
    : null;
}

/** A line of three dashes but for a character that cannot be seen: that character. */
function hiddenBesideDashes(line: string, index: number): Place | null {
  const [hidden] = isDashes(dropHiddenCharacters(line)) ? findHiddenCharacters(line) : [];
  return hidden === undefined ? null : { ...hidden, line: index + 1 };
}

/** A line that is meant to close the data and does not, with what is wrong about it; from the second line on. */
function nearlyDashes(lines: string[]): Place | null {
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const tell = (message: string) => ({ line: index + 1, column: 1, message });
    const hidden = hiddenBesideDashes(line, index);
    if (hidden) return hidden;
    if (/^\s+---\s*$/.test(line)) return tell('--- 前面有空格，请顶格写');
    if (/^(?:[—－–−]{1,6}|-{1,2}|-{4,})\s*$/.test(line)) return tell('数据与正文之间应为单独一行 ---（三个半角减号）');
    if (/^---\s*[^\s-]/.test(line)) return tell('这一行应为单独的 ---，后面不写任何字');
  }
  return null;
}

/**
 * Finds the two lines `---` that the data stands between. White space after them is accepted and taken off; line ends
 * are `\n`, and a byte order mark is gone.
 */
export function splitFile(raw: string): Split {
  const text = unifyLines(raw);
  const tell = (line: number, message: string): Split => ({ place: { line, column: 1, message } });
  if (text.length * mostBytesOfUnit > MAX_BYTES && Buffer.byteLength(text) > MAX_BYTES) return tell(1, tooLarge);
  if (text.trim() === '') return tell(1, '文件是空的，请写上数据和正文，样子见 content/README.md');
  if (isBare(text) && !hasFurtherDashes(text)) return { text };
  const lines = text.split('\n');
  const hidden = hiddenBesideDashes(lines[0] ?? '', 0);
  if (hidden) return { place: hidden };
  if (!isDashes(lines[0] ?? '')) return tell(1, '第一行应为单独的 ---，后面不写任何字');
  const closing = lines.findIndex((line, index) => index > 0 && isDashes(line));
  if (closing < 0) return { place: nearlyDashes(lines) ?? missingDashes(lines) };
  const early = closedEarly(lines, closing) ?? dashesWithWords(lines, closing);
  if (early) return { place: early };
  lines[0] = '---';
  lines[closing] = '---';
  return { text: lines.join('\n') };
}
