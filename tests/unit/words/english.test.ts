import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '#lib/catalog/headline.ts';
import { reasonKinds } from '#lib/compare/reasons.ts';
import { getContent } from '#lib/content/content.ts';
import { englishAgrees } from '#lib/content/english/english-agrees.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { type Unit, units } from '#lib/schema/unit.ts';
import { formatEnglishFigure } from '#lib/words/en/figure.ts';
import { formatEnglishOwner } from '#lib/words/en/owner.ts';
import { formatEnglishPeriod } from '#lib/words/en/period.ts';
import { joinReasons } from '#lib/words/en/verdict.ts';

const { parks } = getContent();

test('what is said of a figure in English is what the check takes for it', () => {
  const figures = parks.flatMap(({ observations }) => observations);
  const said = figures.flatMap((figure) => {
    const words = formatEnglishFigure(figure);
    return words === null ? [] : [{ figure, words }];
  });
  expect(said.length).toBeGreaterThan(figures.length / 2);
  for (const { figure, words } of said) expect(englishAgrees(words, figure), `${figure.printed} ${words}`).toBe(true);
});

test('every headline figure has English words', () => {
  for (const park of parks)
    for (const figure of headlineOf(park)) expect(formatEnglishFigure(figure), figure.id).not.toBeNull();
});

test('values keep their decimals and their qualifiers', () => {
  const one = { value: '70.0', upper: null, unit: '%', qualifier: null } as const;
  expect(formatEnglishFigure(one)).toBe('70.0%');
  expect(formatEnglishFigure({ ...one, value: '1657', unit: '个' })).toBe('1,657');
  expect(formatEnglishFigure({ ...one, value: '1234.5678', unit: '个' })).toBe('1,234.5678');
  expect(formatEnglishFigure({ ...one, qualifier: '以上' })).toBe('70.0% or more');
  expect(formatEnglishFigure({ ...one, qualifier: '达' })).toBe('reached 70.0%');
  expect(formatEnglishFigure({ ...one, value: '33.5', unit: '工作日' })).toBe('33.5 working days');
  expect(formatEnglishFigure({ ...one, value: '1', unit: '工作日' })).toBe('1 working day');
  expect(formatEnglishFigure({ ...one, value: '-1', unit: '个百分点' })).toBe('−1 percentage point');
  expect(formatEnglishFigure({ ...one, value: '1', unit: '日', qualifier: '余' })).toBe('more than 1 day');
});

test('a unit that English words would take for another has none', () => {
  const one = { value: '2', upper: null, qualifier: null } as const;
  for (const unit of ['亿元', '周', '‰', '小时', '倍', '人次'] as const)
    expect(formatEnglishFigure({ ...one, unit }), unit).toBeNull();
});

test('in whatever unit, the number of a figure is said as it is printed, or nothing is', () => {
  const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
  const qualifier = fc.option(fc.constantFrom(...(Object.keys(qualifiers) as Qualifier[])));
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), unit, qualifier, (number, of, word) => {
      const said = formatEnglishFigure({ value: String(number), upper: null, unit: of, qualifier: word });
      if (said === null) return;
      expect(said.replace('−', '-').replace(/,/g, '')).toContain(String(number));
      expect(/\b1 \w+s\b/.test(said)).toBe(false);
      expect(said).toBe(said.trim());
    }),
  );
});

test('a figure that is not the park’s own says whose it is, and the park’s own nothing', () => {
  expect(formatEnglishOwner({ kind: 'city', name: '宁乡全市（含园区）' })).toBe('the whole city, the park included');
  expect(formatEnglishOwner({ kind: 'company', name: '九牧王' })).toBe('one company');
  for (const { territory } of parks.flatMap(({ observations }) => observations))
    expect(formatEnglishOwner(territory) === null, territory.name ?? territory.kind).toBe(territory.kind === 'park');
});

test('periods are dates of English', () => {
  expect(formatEnglishPeriod(parsePeriod('2023-06-20/2023-07-10'))).toBe('20 June 2023 to 10 July 2023');
  expect(formatEnglishPeriod(parsePeriod('../2023-07'))).toBe('total up to July 2023; starting point not stated');
  expect(formatEnglishPeriod(parsePeriod('2022'))).toBe('2022');
  expect(formatEnglishPeriod(null, true)).toBe('time not stated');
  expect(formatEnglishPeriod(parsePeriod('2022'), true)).toBe('2022 (inferred by this site)');
  expect(formatEnglishPeriod(parsePeriod('../2023-11'), true)).toBe(
    'total up to November 2023 (inferred by this site); starting point not stated',
  );
});

test('reasons are one clause, each once', () => {
  expect(joinReasons(['denominator-unstated', 'denominator-unstated', 'qualifier'])).toBe(
    'a denominator is not stated; a figure is printed with a word such as “more than”',
  );
  // Each may be said of one of two figures alone.
  for (const kind of reasonKinds) expect(joinReasons([kind])).not.toMatch(/^(it |the (denominator|time) is)/);
  expect(joinReasons([])).toBe('definitions agree and the times lie within a year');
});
