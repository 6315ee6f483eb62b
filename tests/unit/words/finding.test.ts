import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { writeCount } from '#lib/schema/count.ts';
import { sayFinding, sayPairs, titleFinding } from '#lib/words/zh/finding.ts';
import { sayShared } from '#lib/words/zh/shared.ts';
import { realContent } from '../publish/samples.ts';
import { expectSound } from './sound.ts';

const verdicts = fc.constantFrom('comparable' as const, 'caution' as const);
const bands = fc.array(
  fc.record({ group: fc.record({ verdict: fc.option(verdicts) }), rows: fc.constant([{ park: { name: '甲' } }]) }),
  { minLength: 1, maxLength: 4 },
);

/** An indicator that so many of the parks have; one band alone is the verdict of all. */
const sharedOf = (parks: number) =>
  fc.record({ parksWithValue: fc.integer({ min: 2, max: parks }), bands }).map(({ parksWithValue, bands: all }) => {
    const [only, ...others] = all;
    return {
      parksWithValue,
      bands: all,
      verdict: others.length === 0 ? (only?.group.verdict ?? 'not-comparable') : ('not-comparable' as const),
    };
  });

const comparisons = fc
  .integer({ min: 2, max: 12 })
  .chain((parks) => fc.tuple(fc.constant(parks), fc.array(sharedOf(parks), { maxLength: 20 })));

test('whatever parks share, the finding is one or two sound sentences', () => {
  fc.assert(
    fc.property(comparisons, ([parks, shared]) => {
      const said = sayFinding(parks, shared);
      expectSound(said, parks === 2 || shared.length === 0 ? 1 : 2);
      expect(said).not.toMatch(/(?<!十)二[个家组]|零[个组]|有没有|都都|其中没有/);
      const hasGroup = shared.some((one) => one.bands.some(({ group }) => group.verdict !== null));
      if (shared.length > 0) expect(/没有哪两家|没有一个能放在一起看|，不能放在一起看/.test(said)).toBe(!hasGroup);
    }),
  );
});

test('the finding of the five says what none of them can', () => {
  const { parks } = realContent;
  const shared = surveyShared(realContent, parks);
  expect(sayFinding(5, shared)).toBe(
    '没有一个指标五家都有数，也没有一个能把有数的几家全放在一起看。能放在一起看的有三组，都要谨慎比较。',
  );
  expect(titleFinding(5, shared.length)).toBe('五个园区，｜十七个共同指标');
  expect(titleFinding(3, 0)).toBe('三个园区，｜没有共同的指标');
});

test('of two parks it says how many of their indicators may be seen together', () => {
  const one = (verdict: 'comparable' | 'caution' | null) => ({
    parksWithValue: 2,
    verdict: verdict ?? ('not-comparable' as const),
    bands: [{ group: { verdict } }],
  });
  expect(sayFinding(2, [one('caution'), one(null), one(null)])).toBe(
    '两家都有数的指标有三个，其中一个能放在一起看，要谨慎比较。',
  );
  expect(sayFinding(2, [one(null)])).toBe('两家都有数的指标有一个，不能放在一起看。');
  expect(sayFinding(2, [one('caution'), one('comparable')])).toBe(
    '两家都有数的指标有两个，都能放在一起看，有的可以比，有的要谨慎比较。',
  );
  // Of an indicator with a plan beside two results only the results.
  const some = { ...one('caution'), verdict: 'not-comparable' as const };
  expect(sayFinding(2, [some])).toBe('两家都有数的指标有一个，能放在一起看（只限一部分数），要谨慎比较。');
  expect(sayFinding(2, [one('caution'), some])).toBe(
    '两家都有数的指标有两个，都能放在一起看（有一个只限一部分数），都要谨慎比较。',
  );
  expect(sayFinding(2, [some, some, one(null)])).toBe(
    '两家都有数的指标有三个，其中两个能放在一起看（都只限一部分数），都要谨慎比较。',
  );
  expect(sayFinding(2, [])).toBe('没有一个指标是两家都印了数的。');
});

test('of three parks with one indicator it says of that one what can be done', () => {
  const one = (verdict: 'caution' | null) => ({
    parksWithValue: 3,
    verdict: verdict ?? ('not-comparable' as const),
    bands: [{ group: { verdict } }],
  });
  expect(sayFinding(3, [one('caution')])).toBe(
    '这个指标三家都有数，能全放在一起看。能放在一起看的有一组，要谨慎比较。',
  );
  expect(sayFinding(3, [one(null)])).toBe('这个指标三家都有数，但不能全放在一起看。没有哪两家的数能放在一起看。');
  expect(sayFinding(3, [])).toBe('没有一个指标是两家以上都印了数的。');
});

test('an indicator is told in one line, with who may be seen together', () => {
  const figure = { territory: { kind: 'park' as const, name: null } };
  const rows = ['甲', '乙'].map((name) => ({ park: { name }, figure }));
  const survey = {
    parksWithValue: 3,
    verdict: 'not-comparable' as const,
    bands: [] as { group: { verdict: 'caution' | null }; rows: typeof rows }[],
  };
  expect(sayShared(survey)).toBe('3家有数，不能直接比');
  expect(sayShared({ ...survey, bands: [{ group: { verdict: 'caution' }, rows }] })).toBe(
    '3家有数，其中甲和乙谨慎比较',
  );
  expect(sayShared({ ...survey, verdict: 'comparable' })).toBe('3家有数，可以比');
  expect(sayShared({ ...survey, parksWithValue: 1 })).toBe('1家有数');
});

test.each([
  [0, '零'],
  [1, '一'],
  [2, '两'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [22, '二十二'],
  [99, '九十九'],
  [500, '500'],
])('%d things are %s', (count, said) => {
  expect(writeCount(count)).toBe(said);
});

test('a list of some pairs of parks says that it is not all', () => {
  expect(sayPairs(12, 7)).toBe('这里列出12对，能放在一起看的多的在前，不是全部。');
  expect(sayPairs(10, 5)).toBe(null);
  expect(sayPairs(1, 2)).toBe(null);
});
