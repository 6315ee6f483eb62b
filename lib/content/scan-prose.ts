import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Body } from '#lib/schema/content.ts';
import { parseMarkdown } from './markdown.ts';
import { strayMessage, strayNumbers } from './printed/stray-numbers.ts';
import { type SaidBefore, saidBefore } from './printed/words-before.ts';
import { type Fault, faultsOf, refused } from './prose-faults.ts';

/**
 * Where something stands: in the file, or in a text of the front matter, whose place in the file is looked up only when
 * a problem needs it.
 */
export type Spot = { line: number; column: number } | { path: PropertyKey[]; offset: number };

/** Something wrong in a text, and the field where it is not the body. */
export type ProseProblem = { at: Spot; message: string; field?: string };

/**
 * A link as far as one file can tell: `inside` is what is wrong with its words if it leads to a page, not a figure. It is
 * empty where the figure that it leads to stands in the same file.
 */
export type ProseLink = {
  url: string;
  words: string;
  at: Spot;
  inside: ProseProblem[];
  field?: string;
  /** What the words before it say of its number, where they say something. */
  said?: SaidBefore;
};

/** What a body says without regard to any other file. */
export type Scan = { problems: ProseProblem[]; links: ProseLink[] };

/** `names` may hold numerals that are no figures; `figures` are the ids of those of the same file. */
export type ScanOptions = { names: Iterable<string>; numbersNeedFigures: boolean; figures?: ReadonlySet<string> };

const none: ReadonlySet<string> = new Set();

/** What a text says of the number of a link that follows it, as a part of that link. */
export function saidOf(before: string): Pick<ProseLink, 'said'> {
  const said = saidBefore(before);
  return said === null ? {} : { said };
}

/** Whether a link leads to a figure of its own file, by which its words are judged. */
export const leadsToOwnFigure = (url: string, figures: ReadonlySet<string> = none): boolean =>
  url.startsWith('#') && figures.has(url.slice(1));

const tooDeepMessage = '从这里起标记套得太多，正文读不下去；请删去多余的 >、*、_、~、短横和行首的空格，再查一遍';

/**
 * Gives an automatic link, and the texts that it was cut out of, the places that the parser has lost: they stand one after
 * the other. What is written otherwise than it reads (`\\_`, `&amp;`) stays without.
 */
function placeCuts(tree: Nodes, text: string, placeOf: (offset: number) => { line: number; column: number }) {
  visit(tree, (node, index = 0, parent) => {
    const around = parent?.position;
    if (node.position || !parent || around?.end.offset === undefined) return;
    const words = textOf(node);
    const from = parent.children[index - 1]?.position?.end.offset ?? around.start.offset;
    const at = text.slice(0, around.end.offset).indexOf(words, from);
    const pointAt = (offset: number) => ({ ...placeOf(offset), offset });
    if (at >= 0) node.position = { start: pointAt(at), end: pointAt(at + words.length) };
  });
}

/** Marks of lists and quotations, or indents, thirty deep at the beginning of a line. */
const deepLine = /^(?:[ \t]{2}|[ \t]?(?:[>*+-]|\d{1,9}[.)])){30}/;
const nesting = /[*_~>]|!\[/g;
const mostMarks = 1000;

/**
 * The offset of what is nested so deep that a parser fails on it, or takes minutes: no text that somebody writes. -1 where
 * nothing is.
 */
function tooDeep(text: string): number {
  let offset = 0;
  let marks = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    if (deepLine.test(line)) return offset;
    if (line.trim() === '') {
      marks = 0;
      paragraph = offset + line.length + 1;
    } else marks += line.match(nesting)?.length ?? 0;
    if (marks > mostMarks) return paragraph;
    offset += line.length + 1;
  }
  return -1;
}

/** Reads a Markdown body once: what must not stand in it, the numbers without a figure, and its links. */
export function scanProse(body: Body, { names, numbersNeedFigures, figures }: ScanOptions): Scan {
  const links: ProseLink[] = [];
  const namesInBody = [...names].filter((name) => body.text.includes(name));
  const numbersIn = (text: string): Fault[] =>
    numbersNeedFigures
      ? strayNumbers(text, namesInBody).map(({ text: number, index }) => ({ index, message: strayMessage(number) }))
      : [];
  const placeOf = (offset: number) => {
    const before = body.text.slice(0, offset).split('\n');
    return { line: body.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };

  function scan(tree: Nodes): ProseProblem[] {
    const problems: ProseProblem[] = [];
    visit(tree, (node, _, parent) => {
      if (node === tree) return CONTINUE;
      // Text that an automatic link was cut out of may be without a place of its own.
      const { start, end } = node.position ?? {};
      const offset = start?.offset ?? parent?.position?.start.offset ?? 0;
      const report = ({ index, message }: Fault) =>
        problems.push({ at: placeOf(start ? offset + index : offset), message });
      const refusal = refused[node.type];
      if (refusal) {
        report({ index: 0, message: refusal });
        return SKIP;
      }
      if (node.type === 'link') {
        links.push(readLink(node, offset));
        return SKIP;
      }
      faultsOf(node, start ? body.text.slice(offset, end?.offset) : null, numbersIn).forEach(report);
      return CONTINUE;
    });
    return problems;
  }

  const readLink = (link: Link, offset: number): ProseLink => ({
    url: link.url,
    words: textOf(link),
    at: placeOf(offset),
    inside: leadsToOwnFigure(link.url, figures) ? [] : scan(link),
    ...saidOf(body.text.slice(Math.max(0, offset - 40), offset)),
  });

  const deep = tooDeep(body.text);
  if (deep >= 0) return { problems: [{ at: placeOf(deep), message: tooDeepMessage }], links };
  const tree = parseMarkdown(body);
  placeCuts(tree, body.text, placeOf);
  return { problems: scan(tree), links };
}
