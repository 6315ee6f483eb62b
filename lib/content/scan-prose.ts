import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Body } from '#lib/schema/content.ts';
import { unpairedMessage, unpairedQuote } from './file/quotation-marks.ts';
import { parseMarkdown } from './markdown.ts';
import { strayMessage, strayNumbers } from './printed/stray-numbers.ts';

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
};

/** What a body says without regard to any other file. */
export type Scan = { problems: ProseProblem[]; links: ProseLink[] };

/** `names` may hold numerals that are no figures; `figures` are the ids of those of the same file. */
export type ScanOptions = { names: Iterable<string>; numbersNeedFigures: boolean; figures?: ReadonlySet<string> };

const none: ReadonlySet<string> = new Set();

/** Whether a link leads to a figure of its own file, by which its words are judged. */
export const leadsToOwnFigure = (url: string, figures: ReadonlySet<string> = none): boolean =>
  url.startsWith('#') && figures.has(url.slice(1));

const refused: Partial<Record<Nodes['type'], string>> = {
  html: '正文里不写 HTML，请用 Markdown',
  image: '正文里不放图片',
  imageReference: '正文里不放图片',
  footnoteReference: '不用脚注，说明请写在数据的 note 里',
  footnoteDefinition: '不用脚注，说明请写在数据的 note 里',
  linkReference: '链接请写成“[文字](地址)”',
  definition: '链接请写成“[文字](地址)”',
};

const tooDeepMessage = '从这里起标记套得太多，正文读不下去；请删去多余的 >、*、_、~、短横和行首的空格，再查一遍';

/** Headings are `##`, or `###` below one; a line of dashes or equals signs makes no heading. */
function refuseHeading(node: Nodes, written: string): string | null {
  if (node.type !== 'heading') return null;
  if (!written.startsWith('#'))
    return '上一行成了小标题，因为这一段下面紧跟一行减号或等号；请在中间空一行，小标题请写成“## ……”';
  if (node.depth === 1) return '正文里不用一级标题，小标题请写成“## ……”';
  return node.depth > 3 ? '小标题只用 ## 和 ###' : null;
}

/** Marks of Markdown that would be printed as they stand, because nothing closes or opens them. */
const marks =
  /\*+|~~+|`+|(?<![A-Za-z0-9])__+|__+(?![A-Za-z0-9])|(?<=[\p{Script=Han}，。、：；”“（）\s]|^)_(?=\S)|(?<=\S)_(?=[\p{Script=Han}，。、：；”“（）\s]|$)/gu;

/** What was meant as a link and is none: full-width brackets, a gap between them, no closing bracket. */
const brokenLinks =
  /(?:\[[^\]\n［］]{1,60}[\]］]|［[^\]\n［］]{1,60}[\]］])[ \u3000]*[（(](?=[#＃/／])[^）)\n]{0,80}[）)]?/gu;

/** What was meant as a heading and is none: no space behind its marks, or full-width marks. */
const nearlyHeadings = /^[ \u3000]*(?:#{1,6}(?=[^\s#])|[#＃]*＃)/gmu;

/** Signs of an English keyboard in Chinese words: 课题组,收回, "链上支部". Each begins with what it seeks, which is rare. */
export const halfWidthSigns =
  /[,;:!?](?<=[\p{Script=Han}”）].)(?=[\p{Script=Han}“（])|["'](?:(?=[\p{Script=Han}])|(?<=[\p{Script=Han}，。；：！？].))/u;

/** What holds a text from its beginning to its end, links included. */
const holdsText: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

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
  const placeOf = (offset: number) => {
    const before = body.text.slice(0, offset).split('\n');
    return { line: body.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };

  function scan(tree: Nodes): ProseProblem[] {
    const problems: ProseProblem[] = [];
    const report = (offset: number, message: string) => problems.push({ at: placeOf(offset), message });
    visit(tree, (node, _, parent) => {
      if (node === tree) return CONTINUE;
      // Text that an automatic link was cut out of may be without a place of its own.
      const { start, end } = node.position ?? {};
      const offset = start?.offset ?? parent?.position?.start.offset ?? 0;
      const refusal = refused[node.type];
      if (refusal) {
        report(offset, refusal);
        return SKIP;
      }
      const source = start ? body.text.slice(offset, end?.offset) : '';
      const ofHeading = refuseHeading(node, source);
      if (ofHeading) report(offset, ofHeading);
      if (node.type === 'code') {
        report(offset, '缩进四格或用反引号围起来的会印成代码；请去掉行首的空格或反引号');
        return SKIP;
      }
      if (node.type === 'delete') report(offset, '“~~”会印成删除线，请删去');
      if (node.type === 'text')
        for (const { 0: mark, index } of (start ? source : node.value).matchAll(marks))
          if (source[index - 1] !== '\\')
            report(start ? offset + index : offset, `“${mark}”会照样印出来；加粗请成对写 **，不用的请删去`);
      if (node.type === 'paragraph' && source.startsWith('|'))
        report(offset, '这一行没有成为表格；表格的第二行写“| --- | --- |”，前后各空一行，不是表格就删去“|”');
      const sign = node.type === 'text' && start ? halfWidthSigns.exec(source) : null;
      if (sign) report(offset + sign.index, `“${sign[0]}”是半角的，中文里请用全角标点，引号写“……”`);
      const quote = holdsText.has(node.type) ? unpairedQuote(source) : -1;
      if (quote >= 0) report(offset + quote, unpairedMessage);
      if (node.type === 'paragraph')
        for (const { index } of source.matchAll(nearlyHeadings))
          report(offset + index, '这一行没有成为小标题，请写成“## ……”：# 用半角，后面空一格');
      if (node.type === 'link') {
        links.push(readLink(node, offset));
        return SKIP;
      }
      const broken = node.type === 'text' && start ? [...source.matchAll(brokenLinks)] : [];
      for (const { 0: found, index } of broken)
        report(offset + index, `“${found}”没有成为链接，请写成“[文字](地址)”：括号和 # 用半角，中间不空格，两边都写全`);
      const isText = node.type === 'text' || node.type === 'inlineCode';
      if (!isText || !numbersNeedFigures) return CONTINUE;
      const written = start ? body.text.slice(offset, end?.offset) : node.value;
      const isTold = (at: number) => broken.some(({ 0: found, index }) => at >= index && at < index + found.length);
      for (const { text, index } of strayNumbers(written, namesInBody).filter(({ index: at }) => !isTold(at)))
        report(start ? offset + index : offset, strayMessage(text));
      return CONTINUE;
    });
    return problems;
  }

  const readLink = (link: Link, offset: number): ProseLink => ({
    url: link.url,
    words: textOf(link),
    at: placeOf(offset),
    inside: leadsToOwnFigure(link.url, figures) ? [] : scan(link),
  });

  const deep = tooDeep(body.text);
  if (deep >= 0) return { problems: [{ at: placeOf(deep), message: tooDeepMessage }], links };
  const tree = parseMarkdown(body);
  placeCuts(tree, body.text, placeOf);
  return { problems: scan(tree), links };
}
