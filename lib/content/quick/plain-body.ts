import type { Body } from '#lib/schema/content.ts';
import { halfWidthSigns, unpairedQuote } from '../file/punctuation.ts';
import { strayMessage, strayNumbers } from '../printed/stray-numbers.ts';
import { relativeYears } from '../relative-years.ts';
import { leadsToOwnFigure, type ProseLink, type Scan, type ScanOptions, saidOf } from '../scan-prose.ts';

/** A link as editors write it. Brackets that are none of these are a doubt. */
const link = /\[([^[\]()\n]+)\]\(([#/][A-Za-z0-9/#~.-]*)\)/g;

/** Characters that may mean something in Markdown, and what GFM makes a link by itself. */
const doubtful = /[*_~`<>\\&|!@\t\r\u2028\u2029]|:\/\/|[Ww]{3}\.|[Hh][Tt]{2}[Pp]/;

/** What links are written with means something else outside them. */
const doubtfulOutside = /[[\]#［］]/;

/** What begins a block that is no paragraph (indents, lists, rules, underlined headings), and breaks at a line's end. */
const doubtfulLine = /^(?:\s|[-+=#＃]|\d+[.)])|\s$/;

const headingMark = /^#{2,3} (?=[^\s#])/;

/** A paragraph or a heading without its mark, with its place in the file. */
type Block = { text: string; line: number; column: number };

/** The blocks of a body; null where a line may begin anything else. */
function cutBlocks({ text, line: firstLine }: Body): Block[] | null {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = headingMark.exec(line)?.[0].length ?? 0;
    const words = line.slice(mark);
    if (words !== '' && doubtfulLine.test(words)) return null;
    const isContinued: boolean = open !== null && mark === 0 && words !== '';
    if (isContinued && open) open.text += `\n${words}`;
    else open = words === '' ? null : { text: words, line: firstLine + index, column: mark + 1 };
    if (open && !isContinued) blocks.push(open);
    if (mark > 0) open = null;
  }
  return blocks;
}

function placeIn({ text, line, column }: Block, offset: number) {
  if (!text.includes('\n')) return { line, column: column + offset };
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}

/**
 * Scans a body of plain paragraphs, headings and links without a syntax tree. It may only say that there is no problem
 * here: then what it returns is what {@link scanProse} would.
 *
 * @returns null at the least doubt, and where a number has no figure; the exact scan decides
 */
export function scanPlainBody(body: Body, { names, numbersNeedFigures, figures }: ScanOptions): Scan | null {
  const blocks = doubtful.test(body.text) || halfWidthSigns.test(body.text) ? null : cutBlocks(body);
  if (blocks === null) return null;
  const namesInBody = [...names].filter((name) => body.text.includes(name));
  const numbersIn = (words: string) => (numbersNeedFigures ? strayNumbers(words, namesInBody) : []);
  const links: ProseLink[] = [];
  for (const block of blocks) {
    if (unpairedQuote(block.text) >= 0 || relativeYears(block.text).length > 0) return null;
    let from = 0;
    const isPlain = (to: number) => {
      const words = block.text.slice(from, to);
      return !doubtfulOutside.test(words) && numbersIn(words).length === 0;
    };
    for (const { 0: whole, 1: words = '', 2: url = '', index } of block.text.matchAll(link)) {
      if (!isPlain(index) || doubtfulOutside.test(words)) return null;
      const numbers = leadsToOwnFigure(url, figures) ? [] : numbersIn(words);
      const inside = numbers.map(({ text, index: at }) => ({
        at: placeIn(block, index + 1 + at),
        message: strayMessage(text),
      }));
      links.push({
        url,
        words,
        at: placeIn(block, index),
        inside,
        ...saidOf(block.text.slice(Math.max(0, index - 40), index)),
      });
      from = index + whole.length;
    }
    if (!isPlain(block.text.length)) return null;
  }
  return { problems: [], links };
}
