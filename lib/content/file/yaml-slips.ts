import type { Place } from './hidden-characters.ts';

/**
 * The slips of the keyboard that a YAML parser would tell by their consequences: invisible spaces, full-width colons,
 * commas, dashes and brackets, a forgotten comma or space, a comma in a number, a link without quotation marks about its
 * text, words behind a # that are no remark. They are told where they stand, and the text goes on as if they had been put
 * right, so that they hide nothing else.
 */
export type Slips = {
  text: string;
  places: Place[];
  /** The column of the file, from 1, for one of the mended text: a sign that was put in moves what follows. */
  columnOf: (line: number, column: number) => number;
  /** Whether an indentation held what is no space, so that the lines may not stand as they were meant. */
  indentIsDoubtful: boolean;
};

const wideSpace = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const nameOfSpace = (char: string) => (char === '\u3000' ? '全角空格' : '不换行空格');

/** A line cut into what is inside quotation marks and what is not: quotes are blank, as long as they were. */
function blankQuotes(line: string): string {
  return line.replace(/(?<=[:,[{]\s*|^\s*(?:- )?)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, (quote) =>
    '“'.repeat(quote.length),
  );
}

/** A link's brackets end the text that it stands in, within braces; elsewhere those that begin it do. */
const linked = {
  flow: /(?<=[{,]\s*[a-z][A-Za-z]*: )[^“{},]+?\]\([^)]*\)[^{},]*?(?=\s*(?:[,}]|$))/g,
  block: /(?<=^\s*(?:- )?[a-z][A-Za-z]*: )\[[^\]]*\]\([^)]*\).*?(?=\s*$)/g,
};

const halfOf: Record<string, string> = { '｛': '{', '｝': '}', '［': '[', '］': ']' };

/**
 * Where full-width brackets stand for those of YAML: where a value or an entry begins and ends. Others are of a text: 集合｛甲｝,
 * and ［？］ for a character that was lost.
 */
function bracketsOfYaml(line: string): number[] {
  const found: number[] = [];
  let ofText = 0;
  for (const { 0: sign, index: at } of line.matchAll(/[｛｝［］]/g)) {
    const rest = line.slice(at + 1);
    if (sign === '｛' || sign === '［') {
      const begins = /(?:^|[:,，{[｛［]|^ *-)\s*$/.test(line.slice(0, at));
      const [, inside = '', next = ''] = /^([^{}[\]｛｝［］]*)[}\]｝］]\s*(.?)/.exec(rest) ?? [];
      const isWord = /^[?？]+$/.test(inside) || /[^,，}\]｝］#]/.test(next);
      if (begins && !isWord) found.push(at);
      else ofText += 1;
    } else if (ofText > 0) ofText -= 1;
    else if (/^\s*(?:[,，}\]｝］#]|$)/.test(rest)) found.push(at);
  }
  return found;
}

/** Depth of brackets before each line, by what stands outside quotation marks and comments. */
function depthAfter(line: string, depth: number): number {
  let after = depth;
  for (const char of line.replace(/(?:^|\s)#.*$/, '')) {
    if (char === '{' || char === '[') after += 1;
    if (char === '}' || char === ']') after = Math.max(0, after - 1);
  }
  return after;
}

/**
 * Finds and mends the slips of a file's front matter, line by line.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function mendSlips(text: string, firstLine: number): Slips {
  const places: Place[] = [];
  const insertedByLine = new Map<number, number[]>();
  let depth = 0;
  const lines = text.split('\n').map((line, index) => {
    const report = (column: number, message: string) =>
      places.push({ line: firstLine + index, column: column + 1, message });
    let mended = line;
    const put = (at: number, words: string) => {
      mended = mended.slice(0, at) + words + mended.slice(at + words.length);
    };
    const indent = new RegExp(`^[ ${wideSpace.slice(1, -1)}]*`).exec(line)?.[0] ?? '';
    const wide = indent.search(new RegExp(wideSpace));
    if (wide >= 0 && indent.length < line.length)
      report(wide, `缩进里有看不见的${nameOfSpace(line[wide] ?? '')}，请改成半角空格`);
    put(0, ' '.repeat(indent.length));
    for (const { 0: found, index: at } of blankQuotes(mended).matchAll(
      new RegExp(`(?<=[a-zA-Z]:|[,{[]|^ *-)${wideSpace}`, 'g'),
    )) {
      report(at, `这里是看不见的${nameOfSpace(found)}，请改成半角空格`);
      put(at, ' ');
    }
    const bare = () => blankQuotes(mended);
    const needSpace: number[] = [];
    const needQuote: number[] = [];
    const dash = /^ *(?<dash>[－—–]|-(?=[a-z][A-Za-z]*[:：]|[{｛]))/.exec(mended)?.groups?.['dash'];
    if (dash !== undefined) {
      const at = mended.indexOf(dash);
      report(at, '一项的开头应为半角短横加空格“- ”');
      put(at, '-');
      needSpace.push(at + 1);
    }
    for (const at of bracketsOfYaml(bare())) {
      const found = mended[at] ?? '';
      const half = halfOf[found] ?? '';
      report(at, `“${found}”是全角的，请改成半角“${half}”`);
      put(at, half);
    }
    const inFlow = depth > 0 || /^\s*(?:- )?(?:[A-Za-z]+: )?[{[]/.test(mended);
    const keyBefore = inFlow ? '(?<=[{,，]\\s*|^\\s*)' : '(?<=^\\s*(?:- )?)';
    for (const { 0: found, index: at } of bare().matchAll(new RegExp(`${keyBefore}[a-z][A-Za-z]*：`, 'g'))) {
      const key = found.slice(0, -1);
      report(at + key.length, `“${key}”后面是全角冒号，请改成半角冒号加空格“: ”`);
      put(at + key.length, ':');
      needSpace.push(at + found.length);
    }
    for (const { 0: found, index: at } of bare().matchAll(
      new RegExp(`${inFlow ? '(?<=[{,，]\\s*|^\\s*)' : '(?<=^\\s*(?:-\\s*)?)'}[a-z][A-Za-z]*:(?=[^\\s:/,}\\]])`, 'g'),
    )) {
      if (needSpace.includes(at + found.length)) continue;
      report(at + found.length - 1, `冒号后面少了空格，应为“${found} ”`);
      needSpace.push(at + found.length);
    }
    const isRow = depth > 0 || /^\s*(?:- )?\{/.test(mended);
    for (const { 0: found, index: at } of bare().matchAll(isRow ? linked.flow : linked.block)) {
      const link = /\[[^\]]*\]\([^)]*\)/.exec(found)?.[0] ?? '';
      report(at, `里面有链接“${link}”，整个值要加引号`);
      if (!found.includes('"')) needQuote.push(at, at + found.length);
    }
    if (inFlow) {
      for (const { index: at } of bare().matchAll(/，(?=\s*[a-z][A-Za-z]*: )/g)) {
        report(at, '字段之间是全角逗号，请改成半角逗号');
        put(at, ',');
      }
      for (const { 0: found, index: at } of bare().matchAll(/(?<=: ?)\d{1,3}(?:,\d{3})+(?=\s*[,}])/g)) {
        const whole = found.replaceAll(',', '');
        report(at, `数里不写千分位的逗号，应为 ${whole}，实际写的是“${found}”`);
        put(at, whole.padEnd(found.length));
      }
      for (const { 0: found, index: at } of bare().matchAll(/(?<=printed: )[^,{}“\n]*?\d(?:,\d{3})+[^,{}\n]*/g)) {
        report(at, `原文写法里有逗号，要加引号：printed: "${found.trim()}"`);
        put(at, found.replaceAll(',', '，'));
      }
      for (const { groups, index: at } of bare().matchAll(/(?<=[^\s,{[:，-]) (?=\s*(?<key>[a-z][A-Za-z]*): )/g)) {
        report(at + 1, `“${groups?.['key']}”前面少了半角逗号`);
        put(at, ',');
      }
    }
    // The first # behind a space begins a remark, whatever else it holds.
    const [remark] = /(?<=^|\s)#.*/.exec(bare()) ?? [];
    const before = remark === undefined ? '' : mended.slice(0, -remark.length).trim();
    if (remark !== undefined && depth === 0 && /[^{}[\],]$/.test(before) && /^#[^\s#]/.test(remark))
      report(
        mended.length - remark.length,
        '# 和它后面的字不会被读；是这段文字的一部分就给整个值加引号，是批注就在 # 后面空一格',
      );
    depth = depthAfter(bare(), depth);
    const inserted = [
      ...needSpace.filter((at) => !/\s/.test(mended[at] ?? ' ')).map((at) => ({ at, sign: ' ' })),
      ...needQuote.map((at) => ({ at, sign: '"' })),
    ].sort((a, b) => a.at - b.at);
    if (inserted.length > 0)
      insertedByLine.set(
        firstLine + index,
        inserted.map(({ at }) => at),
      );
    return inserted.reduceRight((whole, { at, sign }) => whole.slice(0, at) + sign + whole.slice(at), mended);
  });
  const columnOf = (line: number, column: number) =>
    column - (insertedByLine.get(line) ?? []).filter((at, before) => at + before < column - 1).length;
  const indentIsDoubtful = places.some(({ message }) => message.startsWith('缩进里'));
  return { text: lines.join('\n'), places, columnOf, indentIsDoubtful };
}
