/** One paragraph, item or row of a Markdown body, as its words alone, and the chapter that it stands in. */
export type Paragraph = {
  /** `s2` for the second chapter, `s0` before the first heading; as pages have it in addresses. */
  chapter: string;
  heading: string;
  text: string;
  /** Whether it is the first of its chapter. */
  opens: boolean;
};

/** What content may hold of Markdown inside a line: links, bold, escapes. */
const inWords = (text: string) =>
  text
    .replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();

const isRule = (line: string) => /^\|?[\s:|-]+\|[\s:|-]*$/.test(line);
const rowOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('　');

/** The lines of a block that stand alone: items of a list, rows of a table; else the block in one. */
function linesOf(block: string): string[] {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines[0]?.startsWith('|')) return lines.filter((line) => !isRule(line)).map(rowOf);
  const items: string[] = [];
  for (const line of lines) {
    const [, item] = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else if (items.length === 0) items.push(line.replace(/^#{3,}\s+/, ''));
    else items[items.length - 1] += ` ${line}`;
  }
  return items;
}

/**
 * A body of the content as its paragraphs, without the parser: what bodies may hold is little, and the check holds them
 * to it.
 *
 * @example readParagraphs('## 组织\n\n有[五级](#tiers)。') // [{ chapter: 's1', heading: '组织', text: '有五级。', opens: true }]
 */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [chapters, heading, opens] = [0, '', true];
  // A heading is a block of its own, with or without empty lines about it.
  const parted = text.replaceAll('\r', '').replace(/^(#.*)\n/gm, '$1\n\n');
  for (const block of parted.split(/\n\s*\n|\n(?=#)/)) {
    const [, title] = /^##\s+(.*)$/.exec(block.trim()) ?? [];
    if (title !== undefined) {
      [chapters, heading, opens] = [chapters + 1, inWords(title), true];
      continue;
    }
    for (const line of linesOf(block.trim())) {
      const words = inWords(line);
      if (words === '') continue;
      paragraphs.push({ chapter: `s${chapters}`, heading, text: words, opens });
      opens = false;
    }
  }
  return paragraphs;
}
