import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceMarks } from '#lib/compare/practice-evidence.ts';
import { sayMarks, saySilentParks, sayUnnamedParks } from '#lib/words/zh/practice-counts.ts';

test('the marks of a type are counted, the strongest first', () => {
  expect(sayMarks([])).toBe('');
  expect(sayMarks(['method'])).toBe('报道写到1项，写了怎么做。');
  expect(sayMarks(['name', 'name'])).toBe('报道写到的2项，都只有名称。');
  expect(sayMarks(['name', 'count', 'change', 'count'])).toBe('报道写到的4项里，1项有前后，2项有数目，1项只有名称。');
});

test('however many practices there are, the counts add up to them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...evidenceMarks), { minLength: 2 }), (marks) => {
      const [all = 0, ...counts] = (sayMarks(marks).match(/\d+(?=项|项里)/g) ?? []).map(Number);
      expect(all).toBe(marks.length);
      if (counts.length > 0) expect(counts.reduce((sum, one) => sum + one)).toBe(marks.length);
    }),
  );
});

test('one silent park and several are told apart', () => {
  expect(saySilentParks(1)).not.toContain('都');
  expect(saySilentParks(2)).toContain('都');
  expect(sayUnnamedParks(1)).toBe('另有1个园区的来源没有提到这类做法，不等于园区没有做。');
});
