const nameOf: Record<string, string> = {
  '\u00AD': '软连字符',
  '\u200B': '零宽空格',
  '\u200C': '零宽不连字',
  '\u200D': '零宽连字',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\u2060': '词连接符',
  '\u2800': '盲文空格',
  '\uFEFF': '零宽空格',
};

/** Characters that cannot be seen: zero-width, joiners, directions, controls; no space and no line end is among them. */
const hidden = /(?![\t\n\r])(?:[\p{Cc}\p{Cf}\u2028\u2029\u2800\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F)/gu;

/** What a lost byte or a font of a PDF leaves: no character at all, or the sign of a radical for a character. */
const broken = /[\uFFFD\p{Co}\p{Cs}\p{NChar}\u2E80-\u2FDF\uF900-\uFAFF]/gu;

/** Texts of nothing but characters that can be seen, which nearly all are, and of the spaces and line ends among them. */
const isVisible = /^[\t\n\r -~·—‘-”…\u3000-\u3011\u4E00-\u9FFF！-～]*$/;

/** A place in a file, from 1, and what to do there. */
export type Place = { line: number; column: number; message: string };

const codeOf = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Every character of a text that cannot be seen or is none, with its place; one at the very beginning is a byte order mark. */
export function findHiddenCharacters(text: string): Place[] {
  if (isVisible.test(text) || (text.search(hidden) < 0 && text.search(broken) < 0)) return [];
  return text.split('\n').flatMap((line, index) => [
    ...Array.from(line.matchAll(hidden), ({ 0: char, index: at }) => {
      const code = codeOf(char);
      const name = nameOf[char] === undefined ? '' : `（${nameOf[char]}）`;
      return { line: index + 1, column: at + 1, message: `这里有看不见的字符 ${code}${name}，请删去` };
    }),
    ...Array.from(line.matchAll(broken), ({ 0: char, index: at }) => {
      const meant = char.normalize('NFKC');
      const message =
        meant === char
          ? `“${char}”（${codeOf(char)}）不是字，多半是复制时丢了字节；请对着原文补上`
          : `“${char}”是 PDF 里的部首或兼容字，查找不到；请改成“${meant}”`;
      return { line: index + 1, column: at + 1, message };
    }),
  ]);
}

/** A text without the characters that cannot be seen. */
export const dropHiddenCharacters = (text: string): string => text.replace(hidden, '');

/** The column, from 1, of a line for one of the same line without the characters that cannot be seen. */
export function columnWithHidden(line: string, column: number): number {
  let at = column;
  for (const { 0: char, index } of line.matchAll(hidden)) if (index < at) at += char.length;
  return at;
}
