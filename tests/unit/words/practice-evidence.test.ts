import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceMarks, judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { getContent } from '#lib/content/content.ts';
import type { ResolvedPractice } from '#lib/schema/content.ts';
import { evidenceLabel, sayEvidence } from '#lib/words/zh/practice-evidence.ts';
import { practiceOf } from '../catalog/samples.ts';
import { count, observations } from '../compare/samples.ts';

const { parks } = getContent();
const said = parks.flatMap((park) =>
  park.practices.map((practice) => {
    const evidence = judgeEvidence(practice, park);
    return { at: `${park.slug}#${practice.id}`, mark: evidenceLabel[evidence.mark], words: sayEvidence(evidence) };
  }),
);
const of = (at: string) => {
  const one = said.find((candidate) => candidate.at === at);
  return [one?.mark, one?.words];
};

test('the reasons of a mark say what is printed, what is missing, and what does not count', () => {
  expect(of('korla#approval-reform')).toEqual([
    '有前后',
    '印了前后：项目审批周期（措施针对土地登记、项目建设和生产要素等事项）由85个工作日到33.5个工作日',
  ]);
  expect(of('ningxiang#chain-slogan')).toEqual(['只有名称', '没写由谁提出或组织、怎么做']);
  expect(of('korla#secretary-salon')).toEqual([
    '有做法',
    '写了谁来做、面向谁、怎么做；帮助破解的技术研发、生产要素等问题108个，由几项做法合用，分不出是哪一项的',
  ]);
  expect(of('loudi#three-wheres')).toEqual(['有做法', '写了谁来做、面向谁、怎么做，没有数']);
  expect(of('korla#member-posts')).toEqual([
    '有数目',
    '印了做到的数：党员示范岗和责任区（合计）573个；没写由谁提出或组织',
  ]);
});

test('the reasons of every practice are one line of clauses without a blank, a doubled sign or a loose end', () => {
  for (const { at, mark, words } of said) {
    expect
      .soft(
        evidenceMarks.map((one) => evidenceLabel[one]),
        at,
      )
      .toContain(mark);
    expect.soft(words, at).toMatch(/^[^\s]+[^，；：、]$/);
    expect.soft(words, at).not.toMatch(/[，；：、]{2}|undefined|null/);
  }
});

test('whatever a source says of a practice, its reasons name each thing once and leave none out', () => {
  const practices = fc.record({
    by: fc.constantFrom<ResolvedPractice['by']>(['park'], ['unstated']),
    target: fc.constantFrom('企业', null),
    means: fc.constantFrom('上门', null),
    parts: fc.subarray(['f0', 'f1']),
    changes: fc.subarray(['f2', 'f3']),
  });
  const figures = fc
    .array(observations, { maxLength: 5 })
    .map((all) => all.map((one, at) => ({ ...one, id: `f${at}`, before: null })));
  fc.assert(
    fc.property(practices, figures, (given, all) => {
      const practice = practiceOf({ ...given, figures: all.map(({ id }) => id) });
      const park = { practices: [practice], observationById: new Map(all.map((one) => [one.id, one])) };
      const evidence = judgeEvidence(practice, park);
      const words = sayEvidence(evidence);
      expect(words).toMatch(/^[^，；：、].*[^，；：、]$/);
      expect(words).not.toMatch(/[，；：、]{2}|undefined|null/);
      for (const head of ['印了前后：', '印了变化：', '印了做到的数：', '没写'])
        expect(words.split(head).length).toBeLessThanOrEqual(2);
      expect(words.includes('没写')).toBe(evidence.missing.length > 0);
      if (evidence.mark === 'method') expect(words).toContain('怎么做');
    }),
  );
});

test('of many counts three are named, and how many there are', () => {
  const figures = ['1', '2', '3', '4'].map((value) => count({ id: `f${value}`, value, subject: '企业' }));
  const practice = practiceOf({ figures: figures.map(({ id }) => id) });
  const park = { practices: [practice], observationById: new Map(figures.map((one) => [one.id, one])) };
  expect(sayEvidence(judgeEvidence(practice, park))).toBe('印了做到的数：企业1家、2家、3家等4个数');
});

test('two values that two sources print of one thing are no two things', () => {
  const one = count({ id: 'a', value: '100', subject: '企业', rivals: [{ id: 'b', printed: '90家' }] });
  const other = count({
    id: 'b',
    value: '90',
    subject: '企业',
    source: 'later',
    rivals: [{ id: 'a', printed: '100家' }],
  });
  const practice = practiceOf({ figures: ['a', 'b'] });
  const figures = [one, other].map((figure) => [figure.id, figure] as const);
  const park = { practices: [practice], observationById: new Map(figures) };
  expect(sayEvidence(judgeEvidence(practice, park))).toBe('印了做到的数：企业100家、90家（来源不一致）');
});
