import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '#lib/schema/observation.ts';
import type { Quotable } from '#lib/words/zh/quotable.ts';
import { deriveSentences } from '#lib/words/zh/sentences.ts';
import {
  count,
  guiyang,
  loudi,
  ningxiang,
  observations,
  period,
  quanzhou,
  sample,
  similar,
  timings,
} from '../compare/samples.ts';

const names: Record<string, string> = {
  quanzhou: '泉州开发区',
  guiyang: '贵阳高新区',
  loudi: '娄星产业开发区',
  ningxiang: '宁乡',
};
const quote = (observation: Observation): Quotable => ({
  observation,
  parkName: names[observation.park] ?? observation.park,
  figure: `${observation.value ?? '数十'}${observation.unit}`,
  source: `${names[observation.park] ?? observation.park}报`,
});
const sentences = (...list: Observation[]) => deriveSentences(list.map(quote));

test('each group has its sentence, with sources, population, place and what is left open', () => {
  expect(sentences(ningxiang, loudi, quanzhou, guiyang).right).toEqual([
    '据泉州开发区报、贵阳高新区报和娄星产业开发区报的报道，泉州开发区、贵阳高新区和娄星产业开发区的非公企业党组织覆盖率分别为97.7%、93%和70%，三处报道都没有说明分母。',
    '据宁乡报的报道，宁乡全市（含园区）的两新组织党组织覆盖率为85.16%，报道没有说明分母。',
  ]);
});

test('the wrong sentence sets 宁乡 among parks with another population, and says why not', () => {
  expect(sentences(ningxiang, loudi, quanzhou, guiyang).wrong).toEqual({
    sentence: '宁乡的党组织覆盖率为85.16%，高于娄星产业开发区，低于贵阳高新区。',
    because: ['统计对象不同：一处是两新组织，一处是非公企业', '统计范围不同：一处是全市，一处是园区'],
  });
});

test('a count is more or fewer, a duration longer or shorter', () => {
  const members = count({ park: 'loudi', value: '300', population: '两新组织' });
  expect(sentences(count({ value: '22' }), count({ park: 'guiyang', value: '40' }), members).wrong?.sentence).toBe(
    '娄星产业开发区的覆盖企业数为300家，多于贵阳高新区。',
  );
  const days = { kind: 'duration', unit: '工作日' } as const;
  const fast = count({ ...days, park: 'loudi', value: '33.5', population: '两新组织' });
  expect(sentences(count({ ...days, value: '85' }), fast).wrong?.sentence).toMatch(/短于泉州开发区|长于娄星产业开发区/);
});

test('inside a cautious group the wrong sentence is the exact difference', () => {
  expect(sentences(guiyang, quanzhou).wrong).toEqual({
    sentence: '泉州开发区的党组织覆盖率比贵阳高新区高4.7个百分点。',
    because: ['两处原文都没写分母'],
  });
  const many = count({ park: 'loudi', value: '300', qualifier: '余' });
  expect(sentences(many, count({ value: '220' })).wrong?.sentence).toBe(
    '娄星产业开发区的覆盖企业数比泉州开发区多80家。',
  );
});

test('two comparable figures tempt to nothing wrong', () => {
  expect(sentences(sample(), sample({ park: 'guiyang', value: '93' })).wrong).toBeNull();
  expect(deriveSentences([])).toEqual({ right: [], wrong: null });
});

describe('the sentence that may be printed', () => {
  const right = (...list: Observation[]) => sentences(...list).right[0];

  test('names the population of a count apart', () => {
    expect(right(count({ value: '22' }))).toBe(
      '据泉州开发区报的报道，泉州开发区的覆盖企业数（统计对象：非公企业）为22家。',
    );
  });

  test('says which figures leave something open, and how far apart they lie', () => {
    const old = sample({ park: 'guiyang', value: '93', denominator: null, period: period('2021-07') });
    expect(right(sample(), old)).toContain(
      '，其中贵阳高新区没有说明分母；数据的时间从2021年7月到2023年7月，相隔超过十二个月。',
    );
    expect(right(sample({ period: null }), sample({ park: 'guiyang' }))).toContain('其中泉州开发区没有说明时间');
  });

  test('says how long a flow ran', () => {
    const flow = (...texts: string[]) =>
      deriveSentences(
        texts.map((text, index) => quote(count({ park: ['quanzhou', 'guiyang'][index] ?? '', period: period(text) }))),
        { timing: 'flow' },
      ).right[0];
    expect(flow('../2023-07', '2023-07')).toContain('其中泉州开发区没有说明从何时算起');
    expect(flow('2023', '2023-07')).toContain('累计的时间长短不同');
  });

  test('marks a plan', () => {
    expect(right(sample({ status: 'planned' }))).toContain('非公企业党组织覆盖率（计划数）为');
  });
});

test('no sentence that may be printed ranks, for any figures', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(observations, similar), { maxLength: 6 }), timings, (list, options) => {
      const { right, wrong } = deriveSentences(list.map(quote), options);
      for (const sentence of right) expect(sentence).not.toMatch(/最高|最低|第一|[高低多少长短]于|领先|undefined|null/);
      if (wrong) {
        expect(wrong.sentence).not.toMatch(/undefined|null/);
        expect(wrong.because.length).toBeGreaterThan(0);
      }
    }),
  );
});
