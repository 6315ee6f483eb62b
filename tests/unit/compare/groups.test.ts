import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareObservations } from '#lib/compare/comparison.ts';
import { groupComparable } from '#lib/compare/groups.ts';
import { guiyang, loudi, ningxiang, observations, quanzhou, sample, similar, timings } from './samples.ts';

test('the rate of 宁乡 stands in a group of its own, the other three are ordered by value', () => {
  const [first, second, ...rest] = groupComparable([loudi, ningxiang, guiyang, quanzhou]);
  expect(first?.members).toEqual([quanzhou, guiyang, loudi]);
  expect(first?.verdict).toBe('caution');
  expect(first?.reasons.map(({ kind }) => kind)).toEqual(['denominator-unstated']);
  expect(second).toMatchObject({ members: [ningxiang], verdict: null, reasons: [] });
  expect(rest).toEqual([]);
});

test('values are ordered as numbers, however long they are', () => {
  const long = '123456789012345678901234567890';
  const values = ['9', '10', '9.50', long, `${long}.1`];
  const [group] = groupComparable(values.map((value, index) => sample({ id: `f${index}`, value })));
  expect(group?.members.map(({ value }) => value)).toEqual([`${long}.1`, long, '10', '9.50', '9']);
});

test('values are ordered after conversion', () => {
  const money = { kind: 'money', denominator: null } as const;
  const figures = [
    sample({ ...money, id: 'a', value: '3', unit: '亿元' }),
    sample({ ...money, id: 'b', value: '9000', unit: '万元' }),
    sample({ ...money, id: 'c', value: '0.5', unit: '亿元' }),
  ];
  const [group] = groupComparable(figures);
  expect(group?.members.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('two observations share a group exactly when they are not not-comparable', () => {
  const lists = fc.array(fc.oneof(observations, similar), { maxLength: 7 });
  fc.assert(
    fc.property(lists, timings, (list, options) => {
      const groups = groupComparable(list, options);
      expect(groups.flatMap(({ members }) => members)).toHaveLength(list.length);
      const groupOf = (one: (typeof list)[number]) => groups.findIndex(({ members }) => members.includes(one));
      expect(list.map(groupOf)).not.toContain(-1);
      const pairs = list.flatMap((a) => list.map((b) => [a, b] as const));
      const misplaced = pairs.filter(
        ([a, b]) => (groupOf(a) === groupOf(b)) !== (compareObservations(a, b, options).verdict !== 'not-comparable'),
      );
      expect(misplaced).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('groups do not depend on the order of the observations', () => {
  fc.assert(
    fc.property(fc.array(similar, { maxLength: 6 }), timings, (list, options) => {
      expect(groupComparable([...list].reverse(), options)).toEqual(groupComparable(list, options));
    }),
  );
});
