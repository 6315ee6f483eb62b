import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from '#lib/schema/period.ts';
import { territoryKinds } from '#lib/schema/territory.ts';
import { formatDate, formatEnd, formatLength, formatPeriod } from '#lib/words/zh/period.ts';
import { splitName, splitPhrases, splitValue } from '#lib/words/zh/phrases.ts';
import { formatSmallPrint, formatSmallPrintBehind, formatWhen } from '#lib/words/zh/small-print.ts';
import {
  formatParagraphs,
  formatPlaces,
  formatPlacesInFull,
  formatPrintedOn,
  formatSource,
} from '#lib/words/zh/source.ts';
import { sayAlso } from '#lib/words/zh/term.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { territoryMark, titleFigure } from '#lib/words/zh/whose.ts';
import { sourceOf } from '../cite/samples.ts';
import { period } from '../compare/samples.ts';
import { figureOf } from './figures.ts';

test.each([
  ['2023', '2023年'],
  ['2023-07', '2023年7月'],
  ['2023-07-10', '2023年7月10日'],
  ['2023-12-01', '2023年12月1日'],
])('%s is %s', (text, shown) => {
  expect(formatDate(text)).toBe(shown);
  expect(formatPeriod(parsePeriod(text))).toBe(shown);
});

test.each([
  ['2022-01/2022-08', '2022年1月至8月'],
  ['2022-07-01/2022-07-10', '2022年7月1日至7月10日'],
  ['2021-11/2022-02', '2021年11月至2022年2月'],
  ['2012/2022', '2012年至2022年'],
  ['2022/2022-08', '2022年至2022年8月'],
  ['2022-01/2022', '2022年1月至2022年'],
  ['../2023-07', '截至2023年7月累计'],
  ['../2023', '截至2023年累计'],
])('%s is %s', (text, shown) => {
  const parsed = parsePeriod(text);
  expect(parsed).not.toBeNull();
  expect(formatPeriod(parsed)).toBe(shown);
});

test('a period that the source does not print is said to be missing', () => {
  expect(formatPeriod(null)).toBe('时间原文没写');
});

test('a territory is named as its source names it', () => {
  expect(formatTerritory({ kind: 'park', name: null })).toBe('园区');
  expect(formatTerritory({ kind: 'city', name: '宁乡全市（含园区）' })).toBe('宁乡全市（含园区）');
  expect(formatTerritory({ kind: 'company', name: '九牧王' })).toBe('九牧王（企业）');
  const shown = territoryKinds.map((kind) => formatTerritory({ kind, name: null }));
  expect(new Set(shown).size).toBe(territoryKinds.length);
});

test('a source says what it does not print', () => {
  expect(formatSource({ outlet: '泉州晚报', publishedOn: '2023-07-10' })).toBe('泉州晚报 2023年7月10日');
  expect(formatSource({ outlet: '泉州晚报', publishedOn: null })).toBe('泉州晚报（日期不详）');
  expect(formatSource({ outlet: null, publishedOn: '2023-07-10' })).toBe('媒体不详 2023年7月10日');
  expect(formatSource({ outlet: null, publishedOn: null })).toBe('报道（媒体、日期不详）');
  expect(formatSource({ outlet: null, publishedOn: null, copy: 'reprint' })).toBe('转载稿（媒体、日期不详）');
});

test('the day on which a copy went online is not the day of the article', () => {
  const copy = { publishedOn: null, postedOn: '2023-07-10' };
  expect(formatSource({ outlet: '泉州晚报', ...copy })).toBe('泉州晚报（日期不详，2023年7月10日上网）');
  expect(formatSource({ outlet: null, ...copy })).toBe('报道（媒体、日期不详，2023年7月10日上网）');
});

test('whatever the place, a large figure that is not the park’s own is marked, in one clause or two', () => {
  const kinds = fc.constantFrom(...territoryKinds.filter((kind) => kind !== 'park'));
  const names = fc.constantFrom(
    null,
    '宁乡市',
    '宁乡全市（含园区）',
    '三星公司（原文无全称）',
    '几个园区',
    '未写明是否限于园区',
  );
  fc.assert(
    fc.property(kinds, names, (kind, name) => {
      const mark = territoryMark({ kind, name });
      expect(mark).toMatch(/^[^，]+，[^，]+$/);
      expect(mark).not.toMatch(/市全市|全市全市|的的|null|undefined|（/);
    }),
  );
});

test('paragraphs are listed', () => {
  expect(formatParagraphs([3])).toBe('第3段');
  expect(formatParagraphs([3, 4])).toBe('第3、4段');
});

test('a figure of another place says so where it is set large, and one of the park says nothing', () => {
  expect(territoryMark({ kind: 'park', name: null })).toBeNull();
  expect(territoryMark({ kind: 'park', name: '宁乡高新区' })).toBeNull();
  expect(territoryMark({ kind: 'city', name: '宁乡全市（含园区）' })).toBe('宁乡全市，不只是园区');
  expect(territoryMark({ kind: 'city', name: null })).toBe('全市，不是园区');
  expect(territoryMark({ kind: 'city', name: '宁乡市' })).toBe('宁乡全市的数，不是园区的');
  expect(territoryMark({ kind: 'company', name: '三星公司（园区企业，原文无全称）' })).toBe(
    '三星公司一家企业，不是园区',
  );
  expect(territoryMark({ kind: 'city', name: '娄底全市' })).toBe('娄底全市的数，不是园区的');
  expect(territoryMark({ kind: 'company', name: null })).toBe('一家企业，不是园区');
  expect(territoryMark({ kind: 'parks', name: '宁乡经开区和宁乡高新区' })).toBe('宁乡经开区和宁乡高新区，不只一个园区');
  expect(territoryMark({ kind: 'other', name: '娄星工业集中区' })).toBe('娄星工业集中区的数，不算作园区自己的');
  expect(territoryMark({ kind: 'other', name: '未写明是否限于园区' })).toBe('是否限于园区，原文没写');
});

test('the small print says what is counted, whose it is and when', () => {
  expect(formatSmallPrint(figureOf('covered'))).toBe('非公企业，园区，2023年7月（推断）');
  expect(formatSmallPrint(figureOf('workshops'))).toBe('车间，三江机械（企业），2023年7月（推断）');
  // On the page of the company its name need not be said again; a park's is no company's.
  expect(formatSmallPrint(figureOf('workshops'), 'its own')).toBe('车间，2023年7月（推断）');
  expect(formatSmallPrint(figureOf('covered'), 'its own')).toBe('非公企业，园区，2023年7月（推断）');
  expect(formatSmallPrint(figureOf('growth'))).toBe('园区，2022年1月至12月');
  // Behind its name it need not say again what that ends with.
  const covered = { ...figureOf('covered'), subject: '已覆盖的非公企业' };
  expect(formatSmallPrintBehind(covered)).toBe('园区，2023年7月（推断）');
  expect(formatSmallPrintBehind({ ...covered, subject: '非公企业的覆盖' })).toBe('非公企业，园区，2023年7月（推断）');
  expect(formatSmallPrintBehind(figureOf('workshops'), 'its own')).toBe('2023年7月（推断）');
  expect(formatWhen(figureOf('clubs'))).toBe('时间原文没写');
  expect(formatWhen(figureOf('hotline-calls'))).toBe('截至2023年7月累计（推断）');
});

test('a heading is cut after punctuation and where its author marks it', () => {
  expect(splitPhrases('园区党建，｜一个数一个数地看')).toEqual(['园区党建，', '一个数一个数地看']);
  expect(splitPhrases('中国（甲省）自由贸易试验区')).toEqual(['中国（甲省）自由贸易试验区']);
  expect(splitPhrases('成才计划（万鑫精工（湖南）有限公司）')).toEqual(['成才计划', '（万鑫精工（湖南）有限公司）']);
  expect(splitPhrases('甲、乙：丙')).toEqual(['甲、', '乙：', '丙']);
  expect(splitPhrases('项目审批周期（措施针对土地登记、项目建设）')).toEqual([
    '项目审批周期',
    '（措施针对土地登记、',
    '项目建设）',
  ]);
  expect(splitPhrases('“项目包保”“保姆服务”')).toEqual(['“项目包保”', '“保姆服务”']);
  expect(splitPhrases('没有标点')).toEqual(['没有标点']);
});

test('a name is cut between its words, never within one', () => {
  expect(splitName('党群服务中心与邻里中心')).toEqual(['党群服务中心', '与邻里中心']);
  expect(splitName('党组织覆盖的企业数')).toEqual(['党组织覆盖的', '企业数']);
  expect(splitName('示范岗和责任区数')).toEqual(['示范岗', '和责任区数']);
  expect(splitName('助企服务（红色管家）')).toEqual(['助企服务', '（红色管家）']);
  for (const whole of ['职工参与治理', '目的地建设', '解决问题数']) expect(splitName(whole)).toEqual([whole]);
});

test('a value is cut between its words, never within a number', () => {
  expect(splitValue('同比增长53.86%')).toEqual(['同比增长', '53.86%']);
  expect(splitValue('33.5个工作日')).toEqual(['33.5个', '工作日']);
  expect(splitValue('提升25%以上')).toEqual(['提升', '25%', '以上']);
  for (const whole of ['超400亿元', '1.5万多名', '约42%', '第一位']) expect(splitValue(whole)).toEqual([whole]);
});

test('the other names of a term are not those that it says itself', () => {
  expect(sayAlso({ term: '党组织覆盖率', aliases: ['组织覆盖率', '组织覆盖'] })).toBe('又作组织覆盖率、组织覆盖');
  expect(sayAlso({ term: '“三有”企业', aliases: ['三有企业'] })).toBe(null);
  expect(sayAlso({ term: '可以比、不能直接比', aliases: ['可比性', '可以比', '不能直接比'] })).toBe('又作可比性');
  expect(sayAlso({ term: '包保' })).toBe(null);
});

test('ends and lengths are written at the precision of the source', () => {
  expect([formatEnd(period('2022')), formatEnd(period('2022-07')), formatEnd(period('2022-07-04'))]).toEqual([
    '2022年',
    '2022年7月',
    '2022年7月4日',
  ]);
  expect(
    [
      { months: 0, days: 3 },
      { months: 8, days: 0 },
      { months: 1, days: 3 },
    ].map(formatLength),
  ).toEqual(['3天', '8个月', '1个月零3天']);
});

test('a day of printing that is not known is said to be 不详, each day once', () => {
  const printed = { publishedOn: '2022-07-04', postedOn: null };
  const posted = { publishedOn: null, postedOn: '2023-07-10' };
  expect(formatPrintedOn([printed, printed, posted])).toBe('2022年7月4日、不详（2023年7月10日上网）');
  expect(formatPrintedOn([{ publishedOn: null, postedOn: null }])).toBe('不详');
});

test('a page that names no source above names that of a park with one, too', () => {
  const source = sourceOf({ outlet: '甲报', publishedOn: '2023-07-10' });
  const park = { sources: [source], sourceById: new Map([['qzwb', source]]) };
  const told = { source: 'qzwb', paragraphs: [2], also: [] };
  expect(formatPlaces(park, told)).toBe('第2段');
  expect(formatPlacesInFull(park, told)).toBe('甲报 2023年7月10日，第2段');
});

test('a figure of one of two parks that a case tells of is called by that park', () => {
  const of = (name: string | null) =>
    titleFigure({ name: '宁乡' }, { subject: '规上企业', territory: { kind: 'park', name } });
  expect(of('宁乡高新区')).toBe('宁乡：规上企业（宁乡高新区）');
  expect(of(null)).toBe('宁乡：规上企业');
});
