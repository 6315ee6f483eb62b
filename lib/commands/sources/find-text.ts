/** A place in an article: the line, and from where to where. */
export type Found = { line: number; start: number; end: number };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The places of a text between which its words stand, both ends included; the text of a browser's block is such a text. */
export const boundariesOf = (text: string) =>
  new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);

/** What browsers do not tell apart when they look for a text; lengths stay. */
const alike = (text: string) => text.replace(/[A-ZＡ-Ｚ]/g, (letter) => letter.toLowerCase());

/**
 * Where a text directive `text=…` would find a text, in the order of the document: a browser highlights the first. The text
 * has to begin and to end at the boundary of a word.
 *
 * @param lines the blocks of the document; no match reaches over two of them
 */
export function findText(lines: readonly string[], text: string): Found[] {
  const wanted = alike(text);
  return lines.flatMap((line, index) => {
    const found: Found[] = [];
    const within = alike(line);
    for (let at = within.indexOf(wanted); wanted !== '' && at >= 0; at = within.indexOf(wanted, at + 1))
      found.push({ line: index, start: at, end: at + text.length });
    if (found.length === 0) return [];
    const boundaries = boundariesOf(line);
    return found.filter(({ start, end }) => boundaries.has(start) && boundaries.has(end));
  });
}
