import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areOfTwoParks, ownerKey } from '#lib/compare/owner.ts';
import { changesOf, newestOf, seriesOf } from '#lib/compare/series.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, observations, period, sample, similar, timings } from './samples.ts';

const at = (id: string, text: string | null, given: Partial<Observation> = {}) =>
  sample({ id, period: text === null ? null : period(text), ...given });
const idsOf = (list: Observation[], options = {}) =>
  seriesOf(list, options).map(({ members }) => members.map(({ id }) => id));

describe('a series', () => {
  test('is led by its newest figure: by the end, then the start', () => {
    const list = [at('a', '2022'), at('c', '2023-07'), at('b', '2023-01/2023-07')];
    expect(idsOf(list)).toEqual([['a', 'b', 'c']]);
    expect(seriesOf(list).map((one) => newestOf(one)?.id)).toEqual(['c']);
  });

  test('is told by its exact value where another source prints a vaguer one of the same time', () => {
    const list = [at('a', '2024-06'), at('b', '2024-06', { qualifier: '余' })];
    expect(seriesOf(list).map((one) => newestOf(one)?.id)).toEqual(['a']);
  });

  test('takes an unknown time for no newer than any', () => {
    expect(idsOf([at('z', null), at('a', '2010')])).toEqual([['z', 'a']]);
  });

  test('holds one population, denominator, territory, kind, status and park', () => {
    const others: Partial<Observation>[] = [
      { population: '两新组织' },
      { denominator: '规上企业' },
      { denominator: null },
      { territory: { kind: 'company', name: '九牧王' } },
      { territory: { kind: 'park', name: '宁乡高新区' } },
      { kind: 'growth', denominator: null },
      { status: 'planned' },
      { indicator: 'other' },
      { park: 'guiyang' },
    ];
    for (const given of others) expect(idsOf([at('a', '2022'), at('b', '2023', given)])).toHaveLength(2);
    expect(idsOf([at('a', '2022'), at('b', '2023', { qualifier: '余' })])).toHaveLength(1);
    // However many they were in each year, they are the same things.
    const [earlier, later] = [{ denominator: '非公企业520家' }, { denominator: '全部非公企业560家' }];
    expect(idsOf([at('a', '2022', earlier), at('b', '2023', later)])).toHaveLength(1);
  });

  test('follows a named before, whatever the times say', () => {
    const before = at('old', '2023', { population: '两新组织' });
    expect(idsOf([at('new', null, { before: 'old' }), before])).toEqual([['old', 'new']]);
  });

  test('ends where two figures name each other', () => {
    expect(idsOf([at('a', '2022', { before: 'b' }), at('b', '2022', { before: 'a' })])).toHaveLength(1);
  });

  test('of a total of events holds one length of time, and none without a start', () => {
    const flow = { timing: 'flow' } as const;
    expect(idsOf([at('a', '2022'), at('b', '2023')], flow)).toEqual([['a', 'b']]);
    expect(idsOf([at('a', '2022'), at('b', '2023-07')], flow)).toHaveLength(2);
    expect(idsOf([at('a', '../2022'), at('b', '../2023')], flow)).toHaveLength(2);
    expect(idsOf([at('a', '2022-07'), at('b', '2023-07')], flow)).toHaveLength(2);
    const counted = [count({ id: 'a', period: period('2022-07') }), count({ id: 'b', period: period('2023-07') })];
    expect(idsOf(counted, flow)).toHaveLength(1);
  });

  test('outside every indicator holds what is counted over months apart from what another length or a year tells', () => {
    const outside = (id: string, text: string, given: Partial<Observation> = {}) =>
      count({ id, period: period(text), indicator: null, name: '规上工业产值', ...given });
    expect(idsOf([outside('a', '2023'), outside('b', '2024-01/2024-08')])).toHaveLength(2);
    expect(idsOf([outside('a', '2023-01/2023-08'), outside('b', '2024-01/2024-08')])).toEqual([['a', 'b']]);
    expect(idsOf([outside('a', '2022'), outside('b', '2023-08')])).toEqual([['a', 'b']]);
    const happened = (unit: Observation['unit']) => [outside('a', '2022', { unit }), outside('b', '2023-08', { unit })];
    for (const unit of ['亿元', '人次', '场', '次', '万吨', '亿千瓦时', '万标箱'] as const)
      expect(idsOf(happened(unit)), unit).toEqual([['a'], ['b']]);
    expect(idsOf([outside('a', '2022', { unit: '亿元' }), outside('b', '2023', { unit: '亿元' })])).toEqual([
      ['a', 'b'],
    ]);
    // Days in which a moment lay, as somebody inferred them.
    const window = outside('b', '2023-06-20/2023-07-10', { inferredFrom: '见报日期不详' });
    expect(idsOf([outside('a', '2021'), window])).toEqual([['a', 'b']]);
  });

  test('is not formed by growth, ranks and what is left open', () => {
    for (const given of [
      { kind: 'growth', denominator: null },
      { kind: 'rank', unit: '位', denominator: null },
      { status: 'unstated' },
    ] satisfies Partial<Observation>[])
      expect(idsOf([at('a', '2022', given), at('b', '2023', given)])).toHaveLength(2);
  });

  test('of which the source leaves open whether it was reached is stood for by nothing', () => {
    expect(seriesOf([sample({ status: 'unstated' })]).map(newestOf)).toEqual([null]);
  });
});

describe('changes', () => {
  const changes = (...list: Observation[]) => changesOf(list).map(({ before, after }) => `${before.id}→${after.id}`);

  test('are from a figure to the next of a later time', () => {
    expect(changes(at('a', '2021'), at('c', '2023'), at('b', '2022'))).toEqual(['a→b', 'b→c']);
    expect(changes(at('a', '2022'), at('b', '2022'))).toEqual([]);
  });

  test('are from the one that is called the same, of two of one time', () => {
    const revised = at('b', '2022', { subject: '增加值（最终核实）' });
    const [first, later] = [at('a', '2022'), at('c', '2023')].map((one) => ({ ...one, subject: '增加值（初步核算）' }));
    if (first === undefined || later === undefined) throw new Error('two were made');
    expect(changes(first, revised, later)).toEqual(['a→c']);
    expect(changes(revised, later)).toEqual(['b→c']);
  });

  test('need a named before where a time is not known', () => {
    expect(changes(at('a', null), at('b', '2023'))).toEqual([]);
    expect(changes(at('a', null), at('b', '2023', { before: 'a' }))).toEqual(['a→b']);
  });
});

test('every figure is in one series, whatever the order, and a series is of one park', () => {
  const lists = fc.uniqueArray(fc.oneof(observations, similar), {
    maxLength: 7,
    selector: ({ park, id }) => `${park}#${id}`,
  });
  fc.assert(
    fc.property(lists, timings, (list, options) => {
      const series = seriesOf(list, options);
      expect(series.flatMap(({ members }) => members)).toHaveLength(list.length);
      expect(seriesOf([...list].reverse(), options)).toEqual(series);
      for (const { members } of series) expect(new Set(members.map(ownerKey)).size).toBe(1);
      for (const { before, after } of changesOf(list, options)) {
        expect(areOfTwoParks(before, after)).toBe(false);
        expect(before).not.toBe(after);
      }
    }),
  );
});
