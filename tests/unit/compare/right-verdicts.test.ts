import { expect, test } from 'vitest';
import { claimOfChange } from '#lib/compare/change.ts';
import { claimsOf, orderOf } from '#lib/compare/claims.ts';
import { compareObservations } from '#lib/compare/comparison.ts';
import { groupComparable } from '#lib/compare/groups.ts';
import { changesOf, newestOf, seriesOf } from '#lib/compare/series.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { count, guiyang, loudi, period, quanzhou } from './samples.ts';

/** Verdicts that a statistician would sign, of figures as the articles print them, with what their sources leave open. */
const verdict = (a: Observation, b: Observation, timing: 'stock' | 'flow' = 'stock') => {
  const { verdict, reasons } = compareObservations(a, b, { timing });
  return [verdict, ...reasons.map(({ kind }) => kind)];
};

const organizations = { indicator: 'party-organizations', population: '非公企业党组织' } as const;
const guiyang147 = count({
  ...organizations,
  park: 'guiyang',
  id: 'party-organizations',
  value: '147',
  printed: '147家',
  open: ['level'],
  before: 'party-organizations-before',
  period: period('2022-07'),
});
const guiyangUnder100 = count({
  ...organizations,
  park: 'guiyang',
  id: 'party-organizations-before',
  value: '100',
  qualifier: '不足',
  printed: '不足100家',
  open: ['level'],
  period: null,
});
const quanzhou136 = count({ ...organizations, value: '136', unit: '个', printed: '136个', open: ['level'] });

test('147 and 136 Party organizations need caution: neither says which level is counted', () => {
  expect(verdict(guiyang147, quanzhou136)).toEqual(['caution', 'open-level']);
  expect(claimsOf(guiyang147, quanzhou136).map(({ answer }) => answer)).toEqual([
    'with-definitions',
    'add-a-sentence',
    'no',
    'no',
  ]);
});

test('300-odd and 108 solved problems are not comparable: two totals without a start', () => {
  const solved = { indicator: 'solved-problems', population: '企业问题', unit: '个' } as const;
  const ningxiang = count({
    ...solved,
    park: 'ningxiang',
    value: '300',
    qualifier: '余',
    printed: '300余个',
    territory: { kind: 'park', name: '宁乡经开区' },
    period: period('../2022-12'),
  });
  const korla = count({ ...solved, park: 'korla', value: '108', printed: '108个', period: period('../2023-11') });
  expect(verdict(ningxiang, korla, 'flow')).toEqual(['not-comparable', 'start-unstated', 'qualifier']);
  expect(groupComparable([ningxiang, korla], { timing: 'flow' })).toHaveLength(2);
});

test('70, 93 and 97.7 % need caution for more than their denominators', () => {
  const covered: Observation = { ...loudi, open: ['coverage-kind', 'contradicts-source'] };
  const inferred: Observation = { ...guiyang, open: ['population-from-context'] };
  expect(verdict(covered, inferred)).toEqual([
    'caution',
    'denominator-unstated',
    'open-coverage-kind',
    'open-population-from-context',
    'open-contradicts-source',
  ]);
  expect(verdict(covered, quanzhou)).toEqual([
    'caution',
    'denominator-unstated',
    'open-coverage-kind',
    'open-contradicts-source',
  ]);
});

test('274 and 23 instructors need caution for more than thirteen months', () => {
  const instructors = { indicator: 'instructors', population: '党建指导员', unit: '名' } as const;
  const korla = count({
    ...instructors,
    park: 'korla',
    value: '274',
    open: ['current-or-cumulative', 'whom-served'],
    period: period('2023-11'),
  });
  const loudi23 = count({
    ...instructors,
    park: 'loudi',
    value: '23',
    open: ['current-or-cumulative'],
    period: period('2022-10'),
  });
  expect(verdict(korla, loudi23)).toEqual([
    'caution',
    'periods-apart',
    'open-current-or-cumulative',
    'open-whom-served',
  ]);
});

test('1380 attendances and 500-odd persons differ in population and in unit', () => {
  const trained = { indicator: 'trained-people', park: 'korla', period: period('../2023-11') } as const;
  const attendances = count({ ...trained, id: 'a', value: '1380', unit: '人次', population: '培训人次' });
  const persons = count({
    ...trained,
    id: 'b',
    value: '500',
    unit: '人',
    qualifier: '余',
    population: '参观的党员职工',
  });
  expect(verdict(attendances, persons, 'flow').slice(0, 3)).toEqual(['not-comparable', 'unit', 'population']);
});

test('达70 % is the printed 70, below 93, and no vague value', () => {
  expect(orderOf(loudi, guiyang)).toBe('less');
  expect(verdict(loudi, guiyang)).not.toContain('qualifier');
});

test('147 stands for its series, and under 100 before it is a change that needs a sentence', () => {
  const all = [guiyang147, guiyangUnder100, quanzhou136];
  expect(seriesOf(all).map(newestOf)).toEqual([guiyang147, quanzhou136]);
  expect(changesOf(all)).toEqual([{ before: guiyangUnder100, after: guiyang147 }]);
  expect(claimOfChange(guiyangUnder100, guiyang147)).toMatchObject({
    answer: 'add-a-sentence',
    difference: { amount: { value: '47', unit: '家' }, bound: 'above' },
  });
});

test('85 to 33.5 working days is a change of −51.5 that needs a sentence, for no time is known of the first', () => {
  const days = {
    indicator: 'approval-time',
    kind: 'duration',
    unit: '工作日',
    park: 'korla',
    open: ['start'],
  } as const;
  const before = count({ ...days, id: 'before', value: '85', period: null, open: ['start'] });
  const after = count({ ...days, id: 'after', value: '33.5', before: 'before', open: ['start'] });
  expect(changesOf([after, before])).toEqual([{ before, after }]);
  expect(claimOfChange(before, after)).toMatchObject({
    answer: 'add-a-sentence',
    because: [{ kind: 'period-unstated' }, { kind: 'open-start' }],
    difference: { amount: { value: '-51.5', unit: '工作日' }, bound: 'exact' },
  });
});

test('32 to 226 members of one company is a change, and the company is compared with no park', () => {
  const members = {
    indicator: 'party-members',
    park: 'ningxiang',
    unit: '名',
    population: '党员',
    territory: { kind: 'company', name: '中伟新能源' },
  } as const;
  const before = count({ ...members, id: 'before', value: '32', period: period('2018') });
  const after = count({ ...members, id: 'after', value: '226', before: 'before', period: period('2022-12') });
  expect(claimOfChange(before, after)).toMatchObject({ answer: 'yes', difference: { amount: { value: '194' } } });
  expect(verdict(after, count({ ...members, park: 'quanzhou', territory: { kind: 'park', name: null } }))[0]).toBe(
    'not-comparable',
  );
});
