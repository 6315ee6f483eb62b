import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { getContent } from '#lib/content/content.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { practiceOf } from '../catalog/samples.ts';
import { count, observations as drawn, sample } from './samples.ts';

const parkWith = (observations: Observation[], ...practices: ResolvedPractice[]) => ({
  practices,
  observationById: new Map(observations.map((figure) => [figure.id, figure])),
});
const judge = (observations: Observation[], practice: ResolvedPractice, ...others: ResolvedPractice[]) =>
  judgeEvidence(practice, parkWith(observations, practice, ...others));

const reached = count({ id: 'reached', value: '40' });
const days = { kind: 'duration', unit: '工作日', denominator: null } as const;
const before = sample({ id: 'before', value: '85', ...days });
const after = sample({ id: 'after', value: '33.5', before: 'before', ...days });

test('a practice of which the source does not say how it is done has only its name', () => {
  expect(judge([], practiceOf({ means: null }))).toMatchObject({ mark: 'name', missing: ['means'] });
  expect(judge([], practiceOf())).toMatchObject({ mark: 'method', missing: [] });
});

test('where the source says how, what else it leaves out is told beside the mark', () => {
  expect(judge([], practiceOf({ by: ['unstated'] }))).toMatchObject({ mark: 'method', missing: ['actor'] });
  expect(judge([], practiceOf({ target: null }))).toMatchObject({ mark: 'method', missing: ['target'] });
});

test('a printed count of what it did or reached counts', () => {
  expect(judge([reached], practiceOf({ figures: ['reached'] }))).toMatchObject({ mark: 'count', counts: [reached] });
  expect(judge([reached], practiceOf({ figures: ['reached'], means: null })).mark).toBe('count');
  const boxes: Observation = { ...reached, value: '3.5', unit: '万标箱' };
  expect(judge([boxes], practiceOf({ figures: ['reached'] })).mark).toBe('count');
});

test('its own parts, plans, what is not said to be done, shares and shared counts are set aside, each with its reason', () => {
  const reasonFor = (figure: Observation, given: Partial<ResolvedPractice> = {}, ...others: ResolvedPractice[]) => {
    const { mark, setAside } = judge([figure], practiceOf({ figures: [figure.id], ...given }), ...others);
    expect(mark).toBe('method');
    return setAside.map(({ because }) => because);
  };
  expect(reasonFor(reached, { parts: ['reached'] })).toEqual(['part']);
  expect(reasonFor({ ...reached, status: 'planned' })).toEqual(['planned']);
  expect(reasonFor({ ...reached, status: 'expected' })).toEqual(['planned']);
  expect(reasonFor({ ...reached, status: 'unstated' })).toEqual(['unstated']);
  expect(reasonFor(sample())).toEqual(['no-count']);
  expect(reasonFor({ ...reached, value: null })).toEqual(['no-count']);
  expect(reasonFor({ ...reached, value: '8.1' })).toEqual(['no-count']);
  expect(reasonFor(reached, {}, practiceOf({ id: 'other', figures: ['reached'] }))).toEqual(['shared']);
});

test('values before and after, of one owner, of what it is meant to change, are a change', () => {
  const practice = practiceOf({ figures: ['before', 'after', 'reached'], changes: ['after'] });
  expect(judge([before, after, reached], practice)).toMatchObject({
    mark: 'change',
    changes: [{ before, after }],
    counts: [reached],
    setAside: [],
  });
  expect(judge([before, after], practiceOf({ figures: ['before', 'after'] })).mark).toBe('method');
  const elsewhere = { ...before, territory: { kind: 'city' as const, name: '市' } };
  expect(judge([elsewhere, after], practice).mark).toBe('method');
  expect(judge([{ ...before, status: 'planned' }, after], practice).mark).toBe('method');
});

test('a printed rise or fall is a change, one that is planned is none', () => {
  const fall = sample({ id: 'fall', value: '-42', kind: 'growth', denominator: null });
  const practice = practiceOf({ figures: ['fall'], changes: ['fall'] });
  expect(judge([fall], practice)).toMatchObject({ mark: 'change', changes: [{ before: null, after: fall }] });
  expect(judge([{ ...fall, status: 'planned' }], practice).mark).toBe('method');
});

test('points and places that were won or lost are a change, a distance from a target is none', () => {
  const points = { id: 'fall', subject: '损耗率的变化', value: '-3.2', unit: '个百分点', kind: 'points' } as const;
  const fall = sample({ ...points, printed: '下降3.2个百分点', denominator: null });
  const practice = practiceOf({ figures: ['fall'], changes: ['fall'] });
  expect(judge([fall], practice).mark).toBe('change');
  expect(judge([{ ...fall, kind: 'places', unit: '个位次', printed: '下降3位' }], practice).mark).toBe('change');
  expect(judge([{ ...fall, printed: '比预期低3.2个百分点' }], practice).mark).toBe('method');
});

test('whatever the figures, each stands in one list, and the mark is what the lists hold', () => {
  const figures = fc.array(drawn, { maxLength: 6 }).map((all) => all.map((one, at) => ({ ...one, id: `f${at}` })));
  const picks = fc.record({
    parts: fc.subarray(['f0', 'f1', 'f2']),
    changes: fc.subarray(['f3', 'f4', 'f5']),
    target: fc.constantFrom('企业', null),
    means: fc.constantFrom('上门', null),
  });
  fc.assert(
    fc.property(figures, picks, (observations, given) => {
      const practice = practiceOf({ ...given, figures: observations.map(({ id }) => id) });
      const { mark, counts, changes, setAside, missing } = judge(observations, practice);
      const changed = changes.flatMap((one) => (one.before ? [one.before, one.after] : [one.after]));
      const told = [...counts, ...new Set(changed), ...setAside.flatMap((group) => group.figures)];
      expect(told.map(({ id }) => id).toSorted()).toEqual(practice.figures.toSorted());
      expect(mark === 'change').toBe(changes.length > 0);
      expect(mark === 'count').toBe(changes.length === 0 && counts.length > 0);
      expect(mark === 'name').toBe(changes.length + counts.length === 0 && missing.includes('means'));
    }),
  );
});

test('of the case files, each practice has a mark that what is known of it bears out', () => {
  const parks: Park[] = getContent().parks;
  const marks = new Map(
    parks.flatMap((park) =>
      park.practices.map((practice) => [`${park.slug}#${practice.id}`, judgeEvidence(practice, park).mark]),
    ),
  );
  expect(marks.size).toBeGreaterThan(100);
  expect(marks.get('korla#approval-reform')).toBe('change');
  expect(marks.get('korla#secretary-salon')).toBe('method');
  expect(marks.get('quanzhou#party-charter')).toBe('count');
  expect(marks.get('quanzhou#five-tiers')).toBe('method');
  expect(marks.get('quanzhou#ten-hundred-thousand')).toBe('method');
  expect(marks.get('loudi#red-classroom')).toBe('name');
});
