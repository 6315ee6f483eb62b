import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivePoints } from '#lib/catalog/points.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { sayBasis } from '#lib/words/zh/basis-of-park.ts';
import { marksOf } from '#lib/words/zh/mark.ts';
import { sayPoints, titleOfPoints } from '#lib/words/zh/points.ts';
import { formatLocator, nameNotes, sayMargin } from '#lib/words/zh/story.ts';
import { parkNamed, practiceOf } from '../catalog/samples.ts';
import { countWith, quotes, quoteWith, sourceWith } from './quotes.ts';
import { expectSound } from './sound.ts';

const basis = (figures: number, own: number, facts: Partial<Parameters<typeof sayBasis>[0]> = {}) =>
  sayBasis({
    sources: [sourceWith()],
    observations: Array.from({ length: figures }, (_, index) =>
      index < own
        ? quoteWith().observation
        : quoteWith({ territory: { kind: 'city', name: '宁乡全市（含园区）' } }).observation,
    ),
    period: parsePeriod('2023-07'),
    inferredFrom: '按发布日期',
    ...facts,
  });

test('the head of a case says once what all its figures rest on, whose they are and when', () => {
  expect(basis(74, 61)).toBe(
    '据《泉州晚报》2023年7月10日报道。74个数，61个是园区自己的；除另注外，时间按2023年7月算（本站推断）。',
  );
  expect(basis(3, 3, { inferredFrom: null })).toContain('3个数，都是园区自己的；除另注外，时间按2023年7月算。');
  expect(basis(3, 0, { period: null, inferredFrom: null })).toContain(
    '3个数，都不是园区自己的；除另注外，时间原文没写。',
  );
  expect(basis(1, 1)).toContain('1个数，是园区自己的；');
  expect(basis(1, 0)).toContain('1个数，不是园区自己的；');
  expect(basis(2, 2, { sources: [sourceWith({ publishedOn: null, postedOn: '2023-07-10' }), sourceWith()] })).toMatch(
    /^据《泉州晚报》报道（日期不详）等2篇来源。/,
  );
});

test('whatever a case rests on is said in two sound sentences', () => {
  fc.assert(
    fc.property(fc.array(quotes, { minLength: 1, maxLength: 6 }), fc.boolean(), (all, inferred) => {
      const [first] = all;
      const text = sayBasis({
        sources: all.map(({ source }) => source) as Parameters<typeof sayBasis>[0]['sources'],
        observations: all.map(({ observation }) => observation),
        period: first?.observation.period ?? null,
        inferredFrom: inferred ? '按发布日期' : null,
      });
      expectSound(text, 2);
    }),
  );
});

const untimed = { period: null, inferredFrom: null };
const inJuly = { period: parsePeriod('2023-07'), inferredFrom: null };

test('in a case of two parks the mark says which', () => {
  const marksOfPark = (name: string | null) =>
    marksOf(countWith({ territory: { kind: 'park', name } }).observation, untimed);
  expect(marksOfPark('宁乡经开区')[0]).toBe('宁乡经开区');
  expect(marksOfPark(null)).not.toContain(null);
});

test('a company that the label does not name is named by the mark', () => {
  const markOf = (subject: string) =>
    marksOf(countWith({ subject, territory: { kind: 'company', name: '虚实科技有限公司' } }).observation, untimed)[0];
  expect(markOf('员工')).toBe('虚实科技有限公司，不是园区');
  expect(markOf('虚实科技的员工')).toBe('一家企业，不是园区');
});

test('what must not be overlooked of a figure is marked, the weightiest first', () => {
  expect(marksOf(quoteWith().observation, inJuly)).toEqual(['分母没写']);
  expect(marksOf(quoteWith({ territory: { kind: 'city', name: '宁乡全市（含园区）' } }).observation, inJuly)).toEqual([
    '全市，不只是园区',
    '分母没写',
  ]);
  const markIn = (territory: Territory) => marksOf(quoteWith({ territory }).observation, inJuly)[0];
  expect(markIn({ kind: 'city', name: '伊南县' })).toBe('伊南县，不是园区');
  expect(markIn({ kind: 'other', name: '娄星区（含园区）' })).toBe('娄星区，不只是园区');
  expect(marksOf(quoteWith({ open: ['contradicts-source', 'coverage-kind'] }).observation, inJuly)).toEqual([
    '与同一篇的数对不上',
    '分母没写',
    '是组织覆盖还是工作覆盖没写',
  ]);
  expect(marksOf(countWith({ value: '3', status: 'planned' }).observation, inJuly)).toEqual(['是计划，不是结果']);
  expect(marksOf(countWith({ value: '3', period: parsePeriod('../2023-07') }).observation, inJuly)).toEqual([
    '起点没写',
  ]);
  expect(marksOf(countWith({ value: '3', period: null }).observation, inJuly)).toEqual(['时间没写']);
  expect(marksOf(countWith({ value: '3', period: parsePeriod('2022') }).observation, inJuly)).toEqual(['2022年']);
  expect(marksOf(countWith({ value: '3' }).observation, inJuly)).toEqual([]);
});

test('a time that was inferred is marked so, where the page does not say it of all', () => {
  const inferred = { value: '3', inferredFrom: '按发布日期' };
  expect(marksOf(countWith({ ...inferred, period: parsePeriod('2022') }).observation, inJuly)).toEqual([
    '2022年（推断）',
  ]);
  expect(marksOf(countWith(inferred).observation, inJuly)).toEqual(['2023年7月（推断）']);
  expect(marksOf(countWith(inferred).observation, { ...inJuly, inferredFrom: '按发布日期' })).toEqual([]);
});

test('marks are short, none is there twice, and each reads as a label', () => {
  fc.assert(
    fc.property(quotes, ({ observation }) => {
      const marks = marksOf(observation, inJuly);
      expect(new Set(marks).size).toBe(marks.length);
      for (const mark of marks) expect(mark).not.toMatch(/[。；]|undefined|null|未说明/);
    }),
  );
});

const words = (park: ReturnType<typeof parkNamed>) =>
  sayPoints(park, derivePoints(park)).map(({ label, parts }) => `${label} ${parts.map(({ text }) => text).join('')}`);

test('an editor’s points stand as they are written', () => {
  const part = (text: string) => [{ text, address: null }];
  const points = { done: part('建支部。'), borrow: part('派指导员。'), beware: part('分母没写。') };
  expect(words(parkNamed('a', { points }))).toEqual([
    '做了什么 建支部。',
    '可以借鉴 派指导员。',
    '引用当心 分母没写。',
  ]);
});

test('without an editor’s points the data say them, and what there is nothing to say of is left out', () => {
  const rate = quoteWith({ id: 'rate' }).observation;
  const count = countWith({ id: 'count', value: '3', printed: '3家' }).observation;
  const summary = [{ text: '派人上门。', address: null }];
  const facts = { points: null, linked: { deck: [], summary }, ...inJuly };
  const full = parkNamed('a', {
    ...facts,
    headline: ['rate'],
    observations: [rate, count],
    practices: [practiceOf({ name: '摸底' }), practiceOf({ id: 'b', name: '上门', figures: ['count'] })],
  });
  expect(words(full)).toEqual([
    '做了什么 派人上门。',
    '可以借鉴 上门；摸底。',
    '引用当心 97.7%（非公企业的党组织覆盖率）：原文没写分母。',
  ]);
  const remarked = { ...rate, subject: '党组织覆盖率（非公企业）' };
  const again = parkNamed('a', { ...facts, headline: ['rate'], observations: [remarked] });
  expect(words(again).at(-1)).toBe('引用当心 97.7%（党组织覆盖率，非公企业）：原文没写分母。');
  expect(words({ ...again, ...untimed }).at(-1)).toBe(
    '引用当心 97.7%（党组织覆盖率，非公企业，2023年7月）：原文没写分母。',
  );
  const twins = [practiceOf({ name: '走访', actor: '党工委' }), practiceOf({ id: 'b', name: '走访', actor: '组织部' })];
  expect(words({ ...full, practices: twins })[1]).toBe('可以借鉴 走访（党工委）；走访（组织部）。');
  expect(titleOfPoints(sayPoints(full, derivePoints(full)))).toBe('先看这三点');
  const bare = parkNamed('a', { ...facts, headline: ['count'], observations: [count] });
  expect(words(bare)).toEqual(['做了什么 派人上门。']);
  expect(titleOfPoints(sayPoints(bare, derivePoints(bare)))).toBe('先看这一点');
});

test('the raised place of a figure is a paragraph of the first source, any other source is numbered', () => {
  const park = { sources: [sourceWith(), sourceWith({ id: 'later' })] };
  expect(formatLocator(park, { source: 'qzwb', paragraph: 2 })).toBe('2段');
  expect(formatLocator(park, { source: 'qzwb', paragraph: null })).toBe('段落不详');
  expect(formatLocator(park, { source: 'later', paragraph: 7 })).toBe('来源2第7段');
  expect(formatLocator(park, { source: 'later', paragraph: null })).toBe('来源2');
  expect(nameNotes(5)).toBe('这一节的5条说明');
});

test('the margin of a story tells a time that neither the rule of the page nor the text tells', () => {
  const usual = { period: parsePeriod('2023-07'), inferredFrom: '按发布日期' };
  const marginOf = (text: string | null, words: string, note: string | null = null) =>
    sayMargin({ period: text === null ? null : parsePeriod(text), inferredFrom: null, note }, usual, words);
  expect(marginOf('2021', '到这时已有20余家')).toBe('时间：2021年。');
  expect(marginOf('2021', '到这时已有20余家', '怎样算龙头企业没写')).toBe('怎样算龙头企业没写。时间：2021年。');
  expect(marginOf('2021', '2021年已有20余家')).toBeNull();
  expect(marginOf(null, '效率提高25%以上')).toBe('时间原文没写。');
  expect(marginOf(null, '年份没有写，效率提高25%以上')).toBeNull();
  expect(marginOf(null, '效率提高25%以上', '是哪一年的没说')).toBe('是哪一年的没说');
  expect(marginOf('../2023-07', '解决了108个问题')).toBeNull();
  expect(sayMargin({ ...usual, note: null }, usual, '131家')).toBeNull();
});
