import type { Nodes } from 'mdast';
import { halfWidthMessage, halfWidthSigns, unpairedMessage, unpairedQuote } from './file/punctuation.ts';
import { relativeYears } from './relative-years.ts';

/** Something wrong in a text, and how far into it. */
export type Fault = { index: number; message: string };

/** What must not stand in prose at all, and is not looked into. */
export const refused: Partial<Record<Nodes['type'], string>> = {
  html: '正文里不写 HTML，请用 Markdown',
  image: '正文里不放图片',
  imageReference: '正文里不放图片',
  footnoteReference: '不用脚注，说明请写在数据的 note 里',
  footnoteDefinition: '不用脚注，说明请写在数据的 note 里',
  linkReference: '链接请写成“[文字](地址)”',
  definition: '链接请写成“[文字](地址)”',
  blockquote: '正文里不用“>”的引文；原话写在引号“……”里',
  thematicBreak: '正文里不用分隔线；分节请写小标题“## ……”',
  emphasis: '中文里不用斜体；要加粗请写 **……**，不用的请删去 * 和 _',
  code: '缩进四格或用反引号围起来的会印成代码；请去掉行首的空格或反引号',
};

/** Marks of Markdown that would be printed as they stand, because nothing closes or opens them. */
const marks =
  /\*+|~~+|`+|(?<![A-Za-z0-9])__+|__+(?![A-Za-z0-9])|(?<=[\p{Script=Han}，。、：；”“（）\s]|^)_(?=\S)|(?<=\S)_(?=[\p{Script=Han}，。、：；”“（）\s]|$)/gu;

/** What was meant as a link and is none: full-width brackets, a gap between them, no closing bracket. */
const brokenLinks =
  /(?:\[[^\]\n［］]{1,60}[\]］]|［[^\]\n［］]{1,60}[\]］]|【[^】\n]{1,60}】)[ \u3000]*[（(](?=[#＃/／])[^）)\n]{0,80}[）)]?/gu;

/** What was meant as a heading and is none: no space behind its marks, or full-width marks. */
const nearlyHeadings = /^[ \u3000]*(?:#{1,6}(?=[^\s#])|[#＃]*＃)/gmu;

const each = (text: string, pattern: RegExp, tell: (found: string) => string): Fault[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ index, message: tell(found) }));

/** Headings are `##`, or `###` below one; a line of dashes or equals signs makes no heading. */
function refuseHeading(depth: number, written: string): string | null {
  if (!written.startsWith('#'))
    return '上一行成了小标题，因为这一段下面紧跟一行减号或等号；请在中间空一行，小标题请写成“## ……”';
  if (/^#+\s*#*$/.test(written)) return '小标题是空的，请写上标题，或删去这一行';
  if (depth === 1) return '正文里不用一级标题，小标题请写成“## ……”';
  return depth > 3 ? '小标题只用 ## 和 ###' : null;
}

/** Of what holds a text from its beginning to its end, links and quotations included. */
function faultsOfWhole(written: string): Fault[] {
  const index = unpairedQuote(written);
  return [...(index < 0 ? [] : [{ index, message: unpairedMessage }]), ...relativeYears(written)];
}

function paragraphFaults(written: string): Fault[] {
  const table = '这一行没有成为表格；表格的第二行写“| --- | --- |”，前后各空一行，不是表格就删去“|”';
  return [
    ...(written.startsWith('|') ? [{ index: 0, message: table }] : []),
    ...faultsOfWhole(written),
    ...each(written, nearlyHeadings, () => '这一行没有成为小标题，请写成“## ……”：# 用半角，后面空一格'),
  ];
}

const strayMarks = (text: string): Fault[] =>
  each(text, marks, (mark) => `“${mark}”会照样印出来；加粗请成对写 **，不用的请删去`);

/**
 * @param numbersIn the numbers without a figure
 */
function textFaults(written: string, numbersIn: (text: string) => Fault[]): Fault[] {
  const sign = halfWidthSigns.exec(written);
  const broken = Array.from(written.matchAll(brokenLinks), ({ 0: found, index }) => ({ found, index }));
  // The numbers of a link that did not become one are told with it.
  const isTold = ({ index: at }: Fault) => broken.some(({ found, index }) => at >= index && at < index + found.length);
  return [
    ...strayMarks(written).filter(({ index }) => written[index - 1] !== '\\'),
    ...(sign ? [{ index: sign.index, message: halfWidthMessage(sign[0]) }] : []),
    ...broken.map(({ found, index }) => ({
      index,
      message: `“${found}”没有成为链接，请写成“[文字](地址)”：括号和 # 用半角，中间不空格，两边都写全`,
    })),
    ...numbersIn(written).filter((number) => !isTold(number)),
  ];
}

/**
 * What is wrong with a piece of prose by itself, without what stands inside it.
 *
 * @param written how it is written; null where that is not known, of a text out of which an automatic link was cut
 * @param numbersIn the numbers of a text that need a figure
 */
export function faultsOf(node: Nodes, written: string | null, numbersIn: (text: string) => Fault[]): Fault[] {
  switch (node.type) {
    case 'heading': {
      const message = refuseHeading(node.depth, written ?? '');
      return [...(message === null ? [] : [{ index: 0, message }]), ...faultsOfWhole(written ?? '')];
    }
    case 'paragraph':
      return paragraphFaults(written ?? '');
    case 'tableCell':
      return faultsOfWhole(written ?? '');
    case 'delete':
      return [{ index: 0, message: '“~~”会印成删除线，请删去' }];
    case 'text':
      return written === null ? [...strayMarks(node.value), ...numbersIn(node.value)] : textFaults(written, numbersIn);
    case 'inlineCode':
      return numbersIn(written ?? node.value);
    default:
      return [];
  }
}
