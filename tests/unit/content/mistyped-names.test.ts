import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf, temporaryRoot } from './root.ts';

/** What is said of a case in which words were replaced. */
function saidOf(changes: readonly (readonly [from: string, to: string])[]): string[] {
  const root = temporaryRoot();
  const file = path.join(root, 'parks/beishan.md');
  const text = changes.reduce(
    (words, [from, to]) => {
      expect(words).toContain(from);
      return words.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return problemsOf(root).map((line) => line.replace('content/parks/beishan.md:', ''));
}

test.each([
  [
    'figures',
    'figure',
    ['theme: organization, indicator: org', 'theme: organisation, indicator: org'],
    '13:32 figures.org-coverage.theme：应为 ',
  ],
  ['figures', 'figure', ['value: 12', 'value: 13'], '14:126 figures.party-organizations.value：原文印的是“12个”'],
  ['figures', 'figuers', ['园区的党支部', '园区的“党支部'], '14:94 figures.party-organizations.subject：引号'],
  ['practices', 'practises', ['type: service', 'type: servise'], '19:11 practices.door-to-door.type：没有这个'],
  ['practices', 'practises', ['志愿者到企业', '3名志愿者到企业'], '21:14 practices.door-to-door.summary：数字“3”'],
  ['sources', 'source', ['2022-04-01', '2022-14-01'], '10:71 sources.paper.publishedOn：应为日期'],
  ['organizations', 'organisations', ['kind: company', 'kind: firm'], '28:25 organizations[1].kind：应为 company'],
  ['headline', 'headlines', ['[org-coverage', '[org-coverag'], '11:13 headline[1]：没有这个数据'],
] as const)('a mistake in the list %s has its own line where it is called %s', (name, mistyped, change, place) => {
  const said = saidOf([[`${name}:`, `${mistyped}:`], change]);
  expect(said).toHaveLength(2);
  expect(said).toContainEqual(expect.stringMatching(`${mistyped}：不认识的字段“${mistyped}”，是不是想写“${name}”？$`));
  expect(said.find((line) => line.startsWith(place))).toBeDefined();
});

test('a field that is close to one that is there is not taken for it', () => {
  const said = saidOf([['headline:', 'figure: [a]\nheadline:']]);
  expect(said).toEqual(['11:1 figure：不认识的字段“figure”，是不是想写“figures”？']);
});

test('a company whose own line is wrong is not missed by its figures', () => {
  for (const more of ['', 'id: spring, '])
    expect(saidOf([['name: 山泉机械, kind: company', `${more}name: 山泉机械, kind: firm`]])).toHaveLength(1);
});

test('a place among those of a province, a move there, and a mark given there, are the park’s own', () => {
  const line = 'theme: economy, population: 全省开发区, paragraph: 4 }';
  const figures = [
    `- { id: place, name: 位次, subject: 全省开发区考核位次, value: 8, unit: 位, printed: 第8位, ${line}`,
    `- { id: move, name: 位次升降, subject: 全省开发区考核位次的变化, value: -3, unit: 个位次, printed: 下降3位, ${line}`,
    `- { id: mark, name: 得分, subject: 全省开发区考核得分, value: 96.5, unit: 分, printed: 96.5分, ${line}`,
  ];
  expect(saidOf([['practices:', `  ${figures.join('\n  ')}\npractices:`]])).toEqual([]);
});

test('of a mistyped indicator one thing is said, though a change and a picture lean on the figure', () => {
  const more =
    '{ id: earlier, theme: organization, indicator: party-organisations, subject: 园区原有的党支部, population: 党支部, value: 9, unit: 个, printed: 9个, period: 2021, paragraph: 2 }';
  expect(
    saidOf([
      ['printed: 12个,', 'printed: 12个, before: earlier,'],
      ['figures:\n', `picture: { form: change, figures: [party-organizations] }\nfigures:\n  - ${more}\n`],
    ]),
  ).toEqual([
    '14:52 figures.earlier.indicator：没有这个指标：“party-organisations”，是不是想写“party-organizations”？',
  ]);
});

test('where an indicator or a type of practice is close to none, it is said where they are', () => {
  const where = (folder: string) => `已有的在 content/${folder} 里，一个文件一个`;
  expect(saidOf([['indicator: party-organizations', 'indicator: 覆盖']])).toEqual([
    `14:64 figures.party-organizations.indicator：没有这个指标：“覆盖”，${where('indicators')}`,
  ]);
  expect(saidOf([['type: service', 'type: zzz']])).toEqual([
    `19:11 practices.door-to-door.type：没有这个做法类型：“zzz”，${where('practices')}`,
  ]);
});
