import { expect, test } from 'vitest';
import { checkProse } from '#lib/content/check-prose.ts';
import { readContent } from '#lib/content/read.ts';
import { validRoot } from './root.ts';

const { parks } = readContent(validRoot);
const figures = parks.flatMap(({ observations }) => observations);
const targets = {
  addresses: new Set(['/parks', '/parks/beishan', '/glossary#two-new', '/indicators/org-coverage']),
  figureByAddress: new Map(figures.map((one) => [`/parks/${one.park}#${one.id}`, one])),
  unread: new Set(['/parks/broken']),
  hasPlace: () => false,
};

function problemsOf(text: string, numbersNeedFigures = true): string[] {
  const context = { file: 'x.md', home: '/parks/beishan', names: ['三级热线'], numbersNeedFigures };
  return checkProse({ text, line: 10 }, context, targets).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

const stray = (number: string) => `数字“${number}”没有对应的数据，请链接到它的数据，或改写`;

test('a problem stands where the editor finds it, on any line of a paragraph, list or table', () => {
  expect(problemsOf('甲乙12家')).toEqual([`10:3 ${stray('12')}`]);
  expect(problemsOf('甲乙\n丙12家')).toEqual([`11:2 ${stray('12')}`]);
  expect(problemsOf('- 甲\n- 乙\n  丙12家')).toEqual([`12:4 ${stray('12')}`]);
  expect(problemsOf('| 甲 | 乙 |\n| - | - |\n| 丙 | 12家 |')).toEqual([`12:7 ${stray('12')}`]);
  expect(problemsOf('## 甲12家')).toEqual([`10:5 ${stray('12')}`]);
  expect(problemsOf('**甲12家**')).toEqual([`10:4 ${stray('12')}`]);
});

test('what editors are not to write is told: quotations, rules, slanted words, headings without words', () => {
  expect(problemsOf('甲\n\n> 乙12家')).toEqual(['12:1 正文里不用“>”的引文；原话写在引号“……”里']);
  expect(problemsOf('甲\n\n---\n\n乙')).toEqual(['12:1 正文里不用分隔线；分节请写小标题“## ……”']);
  expect(problemsOf('甲*乙*')).toEqual(['10:2 中文里不用斜体；要加粗请写 **……**，不用的请删去 * 和 _']);
  expect(problemsOf('甲\n\n## \n\n乙')).toEqual(['12:1 小标题是空的，请写上标题，或删去这一行']);
});

test('for a practice that is not there no figure is suggested', () => {
  expect(problemsOf('[甲](#p-volunteer)')).toEqual(['10:1 链接的目标不存在：“#p-volunteer”']);
});

test('a number in code is a number in prose', () => {
  expect(problemsOf('甲`12家`')).toEqual([`10:3 ${stray('12')}`]);
});

test('a block of code is refused, however it came about', () => {
  const code = '缩进四格或用反引号围起来的会印成代码；请去掉行首的空格或反引号';
  expect(problemsOf('```\n甲\n12家\n```')).toEqual([`10:1 ${code}`]);
  expect(problemsOf('甲\n\n    乙')).toEqual([`12:1 ${code}`]);
});

test('pages that state no facts of parks may hold numbers, but no wrong links', () => {
  expect(problemsOf('共5个园区', false)).toEqual([]);
  expect(problemsOf('共[5个](#none)园区', false)).toHaveLength(1);
});

test('links to pages, terms and figures resolve', () => {
  const text = '[园区](/parks)、[北山](/parks/beishan)、[两新](/glossary#two-new)、[12个](#party-organizations)';
  expect(problemsOf(text)).toEqual([]);
});

test('a link into a file that could not be read is not judged', () => {
  expect(problemsOf('[12个](/parks/broken#any)、[甲](/parks/broken)')).toEqual([]);
});

test.each([
  'https://example.org',
  'http://example.org',
  '//example.org',
  'mailto:a@example.org',
  'javascript:alert(1)',
  'about',
  '../about',
  '',
])('a link to “%s” is refused', (url) => {
  expect(problemsOf(`[甲](${url})`)).toHaveLength(1);
});

test('an address that Markdown would link by itself is refused', () => {
  expect(problemsOf('见 www.example.org')).toEqual([
    '10:3 正文只链接本站的页面和数据，实际写的是“http://www.example.org”',
  ]);
  expect(problemsOf('写信给 a@example.org')).toEqual([
    '10:5 正文只链接本站的页面和数据，实际写的是“mailto:a@example.org”',
  ]);
});

test('what stands beside an address that is a link by itself is told where it stands', () => {
  expect(problemsOf('甲有[3个](/parks)。\n\n乙[www.example.org 共12家')).toEqual([
    `10:4 ${stray('3')}`,
    '12:3 正文只链接本站的页面和数据，实际写的是“http://www.example.org”',
    `12:20 ${stray('12')}`,
  ]);
  expect(problemsOf('## 甲\n\n乙丙（www.a.cn\n共12家')).toEqual([
    '12:4 正文只链接本站的页面和数据，实际写的是“http://www.a.cn”',
    `13:2 ${stray('12')}`,
  ]);
  // Words that read otherwise than they are written keep the place of their paragraph.
  expect(problemsOf('甲&amp;乙[www.a.cn 共12家')).toEqual([
    '10:9 正文只链接本站的页面和数据，实际写的是“http://www.a.cn”',
    `10:19 ${stray('12')}`,
  ]);
});

test('a suggestion looks at the id, not at the address that it shares with all others', () => {
  expect(problemsOf('[甲](#vlounteers)')).toEqual(['10:1 链接的目标不存在：“#vlounteers”，是不是想写“#volunteers”？']);
  expect(problemsOf('[甲](#xyz)')).toEqual(['10:1 链接的目标不存在：“#xyz”']);
  expect(problemsOf('[甲](/park)')).toEqual(['10:1 链接的目标不存在：“/park”，是不是想写“/parks”？']);
});

test('of a page without places none is suggested', () => {
  const context = { file: 'x.md', home: '/indicators/org-coverage', names: [], numbersNeedFigures: true };
  expect(checkProse({ text: '[甲](#x)', line: 1 }, context, targets).map(({ message }) => message)).toEqual([
    '链接的目标不存在：“#x”',
  ]);
});

test('what is wrong in a refused part is not told a second time', () => {
  expect(problemsOf('[12个][a]')).toEqual([`10:2 ${stray('12')}`]);
  expect(problemsOf('甲[^a]\n\n[^a]: 共12家')).toHaveLength(2);
});

test('marks that are nested so deep that no parser reads them are told where they begin', () => {
  const deep = '从这里起标记套得太多，正文读不下去；请删去多余的 >、*、_、~、短横和行首的空格，再查一遍';
  expect(problemsOf(`甲\n\n${'>'.repeat(9000)}乙`)).toEqual([`12:1 ${deep}`]);
  expect(problemsOf(`甲\n\n乙\n${'*丙 **丁 '.repeat(4000)}${'丁** 丙*'.repeat(4000)}`)).toEqual([`12:1 ${deep}`]);
  expect(problemsOf(Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n'))).toEqual([
    `39:1 ${deep}`,
  ]);
});
