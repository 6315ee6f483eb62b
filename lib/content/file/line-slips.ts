const wideSpaces = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const wideSpace = new RegExp(`[${wideSpaces}]`);
const indent = new RegExp(`^[ ${wideSpaces}]*`);
const wideSpaceOfYaml = new RegExp(`(?<=[a-zA-Z]:|[,{[]|^ *-)[${wideSpaces}]`, 'g');
const spaceNames: Record<string, string> = { '\u3000': '全角空格', '\u00A0': '不换行空格', '\u202F': '不换行空格' };
const nameOfSpace = (char: string) => spaceNames[char] ?? '排版用的空格';

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

/** A key with a full-width colon, and one whose colon has no space behind it. */
const wideColon = {
  flow: /(?<=[{,，]\s*|^\s*)[a-z][A-Za-z]*：/g,
  block: /(?<=^\s*(?:- )?)[a-z][A-Za-z]*：/g,
};
const tightColon = {
  flow: /(?<=[{,，]\s*|^\s*)[a-z][A-Za-z]*:(?=[^\s:/,}\]])/g,
  block: /(?<=^\s*(?:-\s*)?)[a-z][A-Za-z]*:(?=[^\s:/,}\]])/g,
};

/** A line that is mended: signs are written over others of their length, and what is missing is put in last. */
function openLine(written: string, report: (at: number, message: string) => void) {
  let text = written;
  const missing: { at: number; sign: string }[] = [];
  return {
    report,
    missing,
    text: () => text,
    put(at: number, words: string) {
      text = text.slice(0, at) + words + text.slice(at + words.length);
    },
    /** What a pattern finds outside quotation marks. */
    find: (pattern: RegExp) =>
      Array.from(blankQuotes(text).matchAll(pattern), ({ 0: found, index: at, groups }) => ({ found, at, groups })),
  };
}

type Line = ReturnType<typeof openLine>;

function mendSpaces({ report, put, find, text }: Line) {
  const [begin = ''] = indent.exec(text()) ?? [];
  const wide = begin.search(wideSpace);
  if (wide >= 0 && begin.length < text().length)
    report(wide, `缩进里有看不见的${nameOfSpace(begin[wide] ?? '')}，请改成半角空格`);
  put(0, ' '.repeat(begin.length));
  for (const { found, at } of find(wideSpaceOfYaml)) {
    report(at, `这里是看不见的${nameOfSpace(found)}，请改成半角空格`);
    put(at, ' ');
  }
}

function mendDash({ report, put, missing, text }: Line) {
  const dash = /^ *(?<dash>[－—–]|-(?=[a-z][A-Za-z]*[:：]|[{｛]))/.exec(text())?.groups?.['dash'];
  if (dash === undefined) return;
  const at = text().indexOf(dash);
  report(at, '一项的开头应为半角短横加空格“- ”');
  put(at, '-');
  missing.push({ at: at + 1, sign: ' ' });
}

function mendBrackets({ report, put, text }: Line) {
  for (const at of bracketsOfYaml(blankQuotes(text()))) {
    const found = text()[at] ?? '';
    const half = halfOf[found] ?? '';
    report(at, `“${found}”是全角的，请改成半角“${half}”`);
    put(at, half);
  }
}

function mendColons({ report, put, missing, find }: Line, style: 'flow' | 'block') {
  for (const { found, at } of find(wideColon[style])) {
    const colon = at + found.length - 1;
    report(colon, `“${found.slice(0, -1)}”后面是全角冒号，请改成半角冒号加空格“: ”`);
    put(colon, ':');
    missing.push({ at: colon + 1, sign: ' ' });
  }
  for (const { found, at } of find(tightColon[style])) {
    const behind = at + found.length;
    if (missing.some((one) => one.at === behind)) continue;
    report(behind - 1, `冒号后面少了空格，应为“${found} ”`);
    missing.push({ at: behind, sign: ' ' });
  }
}

function quoteLinks({ report, missing, find }: Line, style: 'flow' | 'block') {
  for (const { found, at } of find(linked[style])) {
    const link = /\[[^\]]*\]\([^)]*\)/.exec(found)?.[0] ?? '';
    report(at, `里面有链接“${link}”，整个值要加引号`);
    if (!found.includes('"')) missing.push({ at, sign: '"' }, { at: at + found.length, sign: '"' });
  }
}

/** name: Jiahua Foods Co., Ltd.: what stands behind a comma of a row, and is no field, is of the value before. */
const commaWithin =
  /(?<=[{,]\s*)(?<key>[a-z][A-Za-z]*): (?<value>[^“"'[\]{},\n]+(?:, ?(?![a-z]|\s)[^“"'[\]{},:\n]+)+)(?=\s*[,}])/g;

/** The commas between the fields of a row, and those that would be taken for such. */
function mendCommas({ report, put, find }: Line) {
  for (const { at } of find(/，(?=\s*[a-z][A-Za-z]*: )/g)) {
    report(at, '字段之间是全角逗号，请改成半角逗号');
    put(at, ',');
  }
  for (const { found, at } of find(/(?<=: ?)\d{1,3}(?:,\d{3})+(?=\s*[,}])/g)) {
    const whole = found.replaceAll(',', '');
    report(at, `数里不写千分位的逗号，应为 ${whole}，实际写的是“${found}”`);
    put(at, whole.padEnd(found.length));
  }
  for (const { found, at } of find(/(?<=printed: )[^,{}“\n]*?\d(?:,\d{3})+[^,{}\n]*/g)) {
    report(at, `原文写法里有逗号，要加引号：printed: "${found.trim()}"`);
    put(at, found.replaceAll(',', '，'));
  }
  for (const { at, groups } of find(commaWithin)) {
    const { key = '', value = '' } = groups ?? {};
    report(at, `里面有逗号，整个值要加引号：“${value.trim()}”`);
    put(at + key.length + 2, value.replaceAll(',', '，'));
  }
  for (const { at, groups } of find(/(?<=[^\s,{[:，-]) (?=\s*(?<key>[a-z][A-Za-z]*): )/g)) {
    report(at + 1, `“${groups?.['key']}”前面少了半角逗号`);
    put(at, ',');
  }
}

/** Words behind a # that are no remark. The first # behind a space begins one, whatever else it holds. */
function tellRemark({ report, find, text }: Line) {
  const [remark] = find(/(?<=^|\s)#.*/g);
  if (remark === undefined || !/^#[^\s#]/.test(remark.found)) return;
  if (/[^{}[\],]$/.test(text().slice(0, remark.at).trim()))
    report(remark.at, '# 和它后面的字不会被读；是这段文字的一部分就给整个值加引号，是批注就在 # 后面空一格');
}

/**
 * Finds and mends the slips of one line of front matter.
 *
 * @param depth how many brackets are open before it
 * @param report told of each slip, by its column from 0
 * @returns the line as it was meant, the columns where a sign was put in, and the depth behind it
 * @example mendLine('period：2022', 0, report) // { text: 'period: 2022', inserted: [7], depth: 0 }
 */
export function mendLine(written: string, depth: number, report: (at: number, message: string) => void) {
  const line = openLine(written, report);
  mendSpaces(line);
  mendDash(line);
  mendBrackets(line);
  const style = depth > 0 || /^\s*(?:- )?(?:[A-Za-z]+: )?[{[]/.test(line.text()) ? 'flow' : 'block';
  mendColons(line, style);
  quoteLinks(line, depth > 0 || /^\s*(?:- )?\{/.test(line.text()) ? 'flow' : 'block');
  if (style === 'flow') mendCommas(line);
  if (depth === 0) tellRemark(line);
  const mended = line.text();
  const inserted = line.missing
    .filter(({ at, sign }) => sign !== ' ' || !/\s/.test(mended[at] ?? ' '))
    .sort((a, b) => a.at - b.at);
  return {
    text: inserted.reduceRight((whole, { at, sign }) => whole.slice(0, at) + sign + whole.slice(at), mended),
    inserted: inserted.map(({ at }) => at),
    depth: depthAfter(blankQuotes(mended), depth),
  };
}
