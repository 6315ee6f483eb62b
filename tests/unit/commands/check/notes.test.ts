import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkNotes } from '#lib/commands/check/notes.ts';
import { formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { parkWith, realContent } from '../../publish/samples.ts';

const loudi = parkWith('loudi', realContent);

/** The cases of the site, one of them written otherwise. */
const withLoudi = (put: Partial<Park>) => ({
  parks: realContent.parks.map((park) => (park.slug === 'loudi' ? { ...park, ...put } : park)),
});

/** What is told of the first figure of a case when it says something else. */
const remind = (put: Partial<Pick<Observation, 'note' | 'subject'>>) =>
  checkNotes(
    {
      ...realContent,
      ...withLoudi({ observations: loudi.observations.map((one, index) => (index === 0 ? { ...one, ...put } : one)) }),
    },
    'content',
  ).map(({ message }) => message);

test('a number that no figure prints is told where a note or a subject has it', () => {
  expect(remind({ note: '全区有职工10万人' })).toEqual([
    '提醒：说明里的“10万”没有对应的数据；原文印了的可以收为一项，推算的写明“本站推算”',
  ]);
  expect(remind({ subject: '500个企业里单独组建的党组织' })).toEqual([
    '提醒：对象里的“500”没有对应的数据；是名称里的就加引号“……”',
  ]);
});

test('numbers of figures, of names, of limits and what is worked out ask for nothing', () => {
  const told = '比22家多，名称里有“12345”；约合每家17名（本站推算）。本站推算：约为19倍';
  expect(remind({ note: told })).toEqual([]);
  for (const subject of ['亩均税收20万元以上的企业', '产值超10亿元的企业', '面积不足500平方米的厂房'])
    expect(remind({ subject })).toEqual([]);
});

test('a reminder stands at its text', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  const file = path.join(root, 'parks/loudi.md');
  const rows = readFileSync(file, 'utf8').replace('22至31家（本站推算）', '22至31家').split('\n');
  writeFileSync(file, rows.join('\n'));
  const line = rows.findIndex((row) => row.includes('22至31家，')) + 1;
  const column = (rows[line - 1] ?? '').indexOf('联系的企业不等于') + 1;
  expect(checkNotes(readContent(root), root).map(formatIssue)).toEqual([
    expect.stringMatching(
      `^content/parks/loudi.md:${line}:${column} figures.instructed-enterprises.note：提醒：说明里的“`,
    ),
  ]);
});

/** The reminders of the site's content with some of it written otherwise. */
const remindOf = (put: Partial<Content>) =>
  checkNotes({ ...realContent, ...put }, 'content').map(({ file, field, message }) => `${file} ${field} ${message}`);

test('what a source says of itself, a definition and a correction tell no number that nobody prints', () => {
  const sources = loudi.sources.map((one, index) => (index === 0 ? { ...one, note: '全区有职工8.6万人' } : one));
  expect(remindOf(withLoudi({ sources }))).toEqual([
    `content/parks/loudi.md sources.${sources[0]?.id}.note 提醒：来源的说明里的“8.6万”没有对应的数据；原文印了的可以收为一项，推算的写明“本站推算”`,
  ]);
  const indicators = realContent.indicators.slice(0, 1).map((one) => ({ ...one, definition: '全国平均为8.6家。' }));
  expect(remindOf({ indicators })).toEqual([
    `content/indicators/${indicators[0]?.id}.md definition 提醒：定义里的“8.6”没有对应的数据；请写进有链接的正文或词汇表，并写出处`,
  ]);
  const terms = [{ id: 'two-new', term: '两新组织', meaning: '全国有8.6万家' }];
  expect(remindOf({ terms })).toEqual([
    'content/pages/glossary.md terms.two-new.meaning 提醒：解释里的“8.6万”没有写出处；请在这个词条的 sources 里写它印在哪里',
  ]);
  expect(remindOf({ terms: terms.map((one) => ({ ...one, sources: [{ outlet: '某报' }] })) })).toEqual([]);
  const [first] = loudi.observations;
  const address = `/parks/loudi#${first?.id}`;
  const correct = (now: string, on = '2026-11-26') => ({ on, address, was: '9.9万家', now, why: '9.9万家是抄错了' });
  expect(remindOf({ corrections: [correct(`${first?.printed}`), correct('8.6万家', '2026-11-20')] })).toEqual([]);
  expect(remindOf({ corrections: [correct('8.6万家')] })).toEqual([
    'content/pages/corrections.md corrections[1].now 提醒：更正里的“8.6万”没有对应的数据；请和这一页现在的数据核对，写错的改过来',
  ]);
});

test('what a source says of its pages, its year and its document is no number of anything else', () => {
  const note = '只见到第3版的12段；年份2022由文末推定，引中办发〔2012〕11号';
  const sources = loudi.sources.map((one) => ({ ...one, note }));
  expect(remindOf(withLoudi({ sources }))).toEqual([]);
});

test('none of what can be counted is a number, and a figure of speech is none', () => {
  const say = (text: string) => remindOf(withLoudi({ body: { ...loudi.body, text } }));
  const none = (words: string) => [
    `content/parks/loudi.md 正文 提醒：“${words}”说的是一个也没有，读者会当作数；原文印了的可以收为一项（value: 0，printed 照抄）再链接，只是口号或要求的加引号`,
  ];
  expect(say('全年实现零投诉。')).toEqual(none('零投诉'));
  expect(say('连续三年零安全事故。')).toEqual(none('零安全事故'));
  for (const idiom of [
    '零距离服务',
    '从零开始',
    '零碳园区',
    '零跑腿',
    '零部件',
    '零售',
    '“零投诉”的目标',
    '[零投诉](#none)',
  ])
    expect(say(idiom)).toEqual([]);
});

test('the cases of the site tell no number without its figure', () => {
  expect(checkNotes(realContent, 'content')).toEqual([]);
});
