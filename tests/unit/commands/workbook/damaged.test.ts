import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorkbook } from '#lib/commands/workbook/make-workbook.ts';
import { readWorkbook } from '#lib/commands/workbook.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/schema/content.ts';

let root = '';
let content: Content;
let sound: Uint8Array;
let parts: Record<string, Uint8Array>;
const slug = 'beishan';
const fileOf = () => readFileSync(path.join(root, 'parks', `${slug}.md`), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/valid', root, { recursive: true });
  content = readContent(root);
  sound = await makeWorkbook(slug, fileOf(), content, null);
  parts = unzipSync(sound);
});
afterAll(() => rmSync(root, { recursive: true }));

type Parts = Record<string, Uint8Array>;
const names = ['案例', '数据', '做法', '机构', '没有数的说法', '来源', '正文', '可选值', '说明'];
/** The part that holds a sheet: they are numbered in the order of the workbook. */
const partOf = (sheet: string) => `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;

/** A workbook with one of its parts written anew. */
const edit = (part: string, change: (xml: string) => string) => (): Uint8Array => {
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${part} is as it was`);
  return zipSync({ ...parts, [part]: strToU8(after) });
};
const remake = (change: (all: Parts) => Parts) => () => zipSync(change({ ...parts }));

/** A cell written anew: `content` stands inside its tag, which gets these attributes. */
const cell = (sheet: string, at: string, attributes: string, inside: string) =>
  edit(partOf(sheet), (xml) => {
    const own = new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`);
    return xml.replace(own, `<c r="${at}" ${attributes}>${inside}</c>`);
  });
const text = (sheet: string, at: string, words: string) => cell(sheet, at, 't="inlineStr"', `<is><t>${words}</t></is>`);

/** A number in a cell with a format of its own. */
const shownAs = (format: string, value: string) => () => {
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const count = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf /g)?.length ?? 0;
  const own = `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0"/></cellXfs>`;
  const sheet = strFromU8(parts[partOf('数据')] ?? new Uint8Array()).replace(
    /<c r="H2"[^>]*?(?:\/>|>.*?<\/c>)/,
    `<c r="H2" s="${count}"><v>${value}</v></c>`,
  );
  const styled = strToU8(styles.replace('</cellXfs>', own));
  return zipSync({ ...parts, 'xl/styles.xml': styled, [partOf('数据')]: strToU8(sheet) });
};

const row = (xml: string, number: number) => new RegExp(`<row r="${number}".*?</row>`).exec(xml)?.[0] ?? '';

/** What is done to a workbook → what an editor reads. Nothing is written. */
const damages: [what: string, make: () => Uint8Array, message: string | RegExp][] = [
  ['an empty file', () => new Uint8Array(), '文件是空的'],
  ['no archive at all', () => strToU8('姓名,数值'), '不是 .xlsx 文件；请在 WPS 或 Excel 里另存为 .xlsx'],
  [
    'a password, or the old format',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    '文件加了密码，或是旧的 .xls；请去掉密码，另存为 .xlsx',
  ],
  ['an archive that breaks off', () => sound.slice(0, sound.length / 2), '压缩包已经损坏，打不开'],
  [
    'an archive of something else',
    () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
    '不是工作簿：里面没有 xl/workbook.xml',
  ],
  ['macros', remake((all) => ({ ...all, 'xl/vbaProject.bin': strToU8('Sub') })), '文件里有宏；请另存为不带宏的 .xlsx'],
  [
    'references to another workbook',
    remake((all) => ({ ...all, 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') })),
    '文件引用了别的工作簿；请把引用改成写好的文字',
  ],
  [
    '51 MB unpacked',
    remake((all) => ({ ...all, 'xl/media.xml': new Uint8Array(51 * 1024 * 1024) })),
    '展开以后超过 50 MB，不像一份案例',
  ],
  [
    'definitions of entities',
    edit('xl/workbook.xml', (xml) => xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook')),
    '文件里有不该有的定义（DOCTYPE），不读',
  ],
  [
    'a sheet that is not there',
    edit('xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*name="机构"[^>]*\/>/, '')),
    '缺少工作表“机构”',
  ],
  [
    'a sheet with another name',
    edit('xl/workbook.xml', (xml) => xml.replace('name="数据"', 'name="Sheet1"')),
    '缺少工作表“数据”\n不认识的工作表“Sheet1”，请删去，或改回原来的名称',
  ],
  [
    'a sheet whose part is lost',
    remake(({ [partOf('正文')]: _, ...rest }) => rest),
    '正文：这张表的内容不在文件里，文件已经损坏',
  ],
  [
    'a sheet that breaks off',
    edit(partOf('来源'), (xml) => xml.slice(0, xml.length / 2)),
    '来源：这张表没有写完，文件已经损坏',
  ],
  [
    'no note of the park',
    edit(partOf('说明'), (xml) => xml.replace(row(xml, 2), '')),
    '工作表“说明”里没有写是哪个园区，这份工作簿不是这里导出的',
  ],
  [
    'a park that is not there',
    text('说明', 'B2', 'shenzhen'),
    '没有案例文件 shenzhen.md；新园区先用 npm run draft 起草',
  ],
  [
    'a path for a park',
    text('说明', 'B2', '../../etc/passwd'),
    '工作表“说明”里没有写是哪个园区，这份工作簿不是这里导出的',
  ],
  [
    'a file that was changed since',
    text('说明', 'B3', '0000000000000000'),
    '导出以后 beishan.md 改过了；请重新导出，把改动抄过去',
  ],
  [
    'merged cells',
    edit(partOf('数据'), (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
    ),
    '数据!B2:B3：这几个格子合并了，请取消合并，一格一项',
  ],
  ['a formula', cell('数据', 'H2', '', '<f>1+1</f><v>2</v>'), '数据!H2：这里是公式，请改成写好的文字'],
  ['an error value', cell('数据', 'H2', 't="e"', '<v>#REF!</v>'), '数据!H2：这里是错误值“#REF!”，请改成文字'],
  ['a truth value', cell('数据', 'H2', 't="b"', '<v>1</v>'), '数据!H2：这里是“真/假”，请改成文字'],
  [
    'a date of its own type',
    cell('数据', 'H2', 't="d"', '<v>2023-07-01</v>'),
    '数据!H2：软件把它变成了日期，请把格子设为“文本”再填，例如 2023-07',
  ],
  [
    'a number that shows as a date',
    shownAs('14', '45108'),
    '数据!H2：软件把它变成了日期，请把格子设为“文本”再填，例如 2023-07',
  ],
  ...['9', '10'].map((format): (typeof damages)[number] => [
    `a number that shows as a percentage by format ${format}`,
    shownAs(format, '0.977'),
    '数据!H2：软件把它变成了百分数，存下的是“0.977”，请把格子设为“文本”再填，例如 97.7',
  ]),
  [
    'a number with an exponent',
    cell('数据', 'H2', '', '<v>1.3E+4</v>'),
    '数据!H2：软件把它变成了数“1.3E+4”，请把格子设为“文本”，照原文再填',
  ],
  [
    'a float that a program made longer',
    cell('数据', 'H2', '', '<v>97.700000000000003</v>'),
    '数据!H2：软件把它变成了数“97.700000000000003”，请把格子设为“文本”，照原文再填',
  ],
  [
    'a text that the file does not hold',
    cell('数据', 'H2', 't="s"', '<v>999999</v>'),
    '数据!H2：指的文字在文件里找不到，文件已经损坏',
  ],
  [
    'rows above the header',
    edit(partOf('数据'), (xml) =>
      xml.replace(/(<row r="|<c r="[A-Z]+)(\d+)/g, (_, lead: string, at: string) => `${lead}${Number(at) + 2}`),
    ),
    '数据：第一行应是表头，上面多出来的行请删去，删掉的表头请从另一份工作簿抄回',
  ],
  [
    'a header of another name',
    text('数据', 'B1', '号码'),
    '数据!B1：不认识的表头“号码”；改了名的请改回来，自己添的一列请删去\n数据：第一行缺少表头“编号”',
  ],
  ['a header twice', text('数据', 'C1', '编号'), '数据!C1：表头“编号”写了两次\n数据：第一行缺少表头“主题”'],
  [
    'words beside the columns',
    edit(partOf('机构'), (xml) =>
      xml
        .replace('</row>', '</row>')
        .replace(/(<row r="2".*?)(<\/row>)/, '$1<c r="ZZ2" t="inlineStr"><is><t>备注</t></is></c>$2'),
    ),
    '机构：超过 100 列，多出来的请删去',
  ],
  [
    'words without a header',
    edit(partOf('机构'), (xml) =>
      xml.replace(/(<row r="2".*?)(<\/row>)/, '$1<c r="AZ2" t="inlineStr"><is><t>备注</t></is></c>$2'),
    ),
    '机构!AZ2：这一列没有表头，里面的字不知道是什么',
  ],
  [
    '20,001 rows',
    edit(partOf('机构'), (xml) =>
      xml.replace('</sheetData>', '<row r="20001"><c r="A20001" t="inlineStr"><is><t>1</t></is></c></row></sheetData>'),
    ),
    '机构：超过 20000 行，多出来的请删去',
  ],
  ['a line number twice', text('数据', 'A3', '1'), '数据!A3：第 1 行写了两次；复制出来的行这一格要清空'],
  ['a line number that is none', text('数据', 'A3', '第三'), '数据!A3：没有第“第三”行；新添的行这一格留空'],
  ['a control character', text('数据', 'D2', '覆盖_x0007_率'), '数据!D2：里面有看不见的控制字符，请重新输入'],
  ['a bracket too few', text('数据', 'R2', '{ city: 北山市'), /^数据!R2：写法不对，括号、冒号或引号没有配好：/],
];

test.for(damages)('%s is told, and nothing is written', ([, make, message]) => {
  const before = fileOf();
  let said = '';
  try {
    const { problems, changed } = readWorkbook(root, make());
    expect(changed).toBe(false);
    said = problems.join('\n');
  } catch (error) {
    if ((error as Error).name !== 'WorkbookError') throw error;
    said = (error as Error).message;
  }
  if (typeof message === 'string') expect(said).toBe(message);
  else expect(said).toMatch(message);
  expect(fileOf()).toBe(before);
});

test('two lines of one id, and a line that others name and is gone, are told by their cells', () => {
  const twice = readWorkbook(root, text('数据', 'B3', 'org-coverage')());
  expect(twice.changed).toBe(false);
  expect(twice.problems.some((one) => /^数据!B\d+：.*org-coverage/.test(one))).toBe(true);
  const gone = readWorkbook(root, edit(partOf('数据'), (xml) => xml.replace(row(xml, 2), ''))());
  expect(gone.changed).toBe(false);
  expect(gone.problems.some((one) => /^(?:正文|案例|做法|没有数的说法)!/.test(one))).toBe(true);
});

test('the workbook as it was written has nothing to say', () => {
  expect(readWorkbook(root, sound)).toEqual({ slug, changed: false, problems: [], left: [], sorted: [] });
});
