import { expect, test } from 'vitest';
import { deriveConflicts } from '#lib/compare/conflict.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, period, sample } from './samples.ts';

const members = { indicator: 'party-members', unit: '名' } as const;
const senior = count({ ...members, id: 'senior', value: '856', population: '进入中层以上岗位的党员' });
const seniorShare = sample({
  id: 'senior-share',
  indicator: null,
  value: '78.1',
  population: '非公党员',
  denominator: '全区非公党员总数（人数未说明）',
  numerator: 'senior',
});
const contact = (given: Partial<Observation> = {}) =>
  count({
    ...members,
    id: 'contact',
    value: '1262',
    subject: '联系职工的党员',
    population: '联系职工的党员',
    ...given,
  });
const conflicts = (...others: Observation[]) => deriveConflicts(seniorShare, senior, [seniorShare, senior, ...others]);

test('1262 printed members cannot be fewer than the 1096 that 856 and 78.1 % leave', () => {
  expect(conflicts(contact())).toEqual([
    {
      kind: 'conflict',
      share: { value: '78.1', unit: '%', qualifier: null },
      numerator: { value: '856', unit: '名', qualifier: null },
      printed: { value: '1262', unit: '名', qualifier: null, subject: '联系职工的党员' },
      totals: { kind: 'one', total: 1096n },
      inSameSource: true,
      basis: ['senior-share', 'senior', 'contact'].map((id) => ({ park: 'quanzhou', id })),
    },
  ]);
});

test('a population that names the denominator is of the same things', () => {
  expect(conflicts(contact({ indicator: null, population: '全部非公党员' }))).toHaveLength(1);
  expect(conflicts(contact({ indicator: null, population: '职工' }))).toEqual([]);
});

test('what only bears the name of the denominator, or is more than it, is not of the same things', () => {
  const firms = (given: Partial<Observation>) => count({ indicator: null, unit: '家', ...given });
  const share = { ...seniorShare, id: 'foreign-share', value: '66.67', numerator: 'foreign', denominator: '园区企业' };
  const foreign = firms({ id: 'foreign', value: '60', population: '外资企业' });
  const found = (population: string) =>
    deriveConflicts(share, foreign, [firms({ id: 'other', value: '136', population })]).length;
  expect(['非公企业', '企业（在营）'].map(found)).toEqual([1, 1]);
  expect(['非公企业党组织', '企业困难', '个体户和企业'].map(found)).toEqual([0, 0, 0]);
});

test('of one indicator that counts several things, one is no part of another', () => {
  const problems = { indicator: 'solved-problems', unit: '个' } as const;
  const solved = count({ ...problems, id: 'solved', value: '95', population: '企业问题' });
  const share = { ...seniorShare, value: '95', numerator: 'solved', population: '企业问题', denominator: null };
  const found = (population: string) =>
    deriveConflicts(share, solved, [count({ ...problems, id: 'other', value: '572', population })]).length;
  expect([found('职工困难'), found('园区受理的企业问题')]).toEqual([0, 1]);
});

test('a smaller count may count only some and is no conflict', () => {
  expect(conflicts(contact({ value: '1096' }), contact({ value: '116' }))).toEqual([]);
});

test('a count of another place or time, a vague one, a plan or attendances are no conflict', () => {
  for (const other of [
    { territory: { kind: 'company', name: '九牧王' } },
    { period: period('2020') },
    { period: null },
    { qualifier: '余' },
    { status: 'planned' },
    { unit: '人次' },
    { park: 'loudi' },
  ] satisfies Partial<Observation>[])
    expect(conflicts(contact(other))).toEqual([]);
});

test('where no total fits, or the share is vague, there is nothing to conflict with', () => {
  const none = { ...seniorShare, value: '70' };
  expect(deriveConflicts(none, { ...senior, value: '22' }, [contact()])).toEqual([]);
  expect(deriveConflicts({ ...seniorShare, qualifier: '约' }, senior, [contact()])).toEqual([]);
});
