import { expect, test } from 'vitest';
import { headlineOf } from '#lib/catalog/headline.ts';
import { englishAgrees } from '#lib/content/english/english-agrees.ts';
import { readContent } from '#lib/content/read.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { formatEnglishFigure } from '#lib/words/en/figure.ts';
import { formatEnglishPeriod } from '#lib/words/en/period.ts';
import { joinReasons } from '#lib/words/en/verdict.ts';

const { parks } = readContent('content');

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
  expect(formatEnglishFigure({ ...one, value: '69.1', unit: '亿元' })).toBeNull();
});

test('periods are dates of English', () => {
  expect(formatEnglishPeriod(parsePeriod('2023-06-20/2023-07-10'))).toBe('20 June 2023 to 10 July 2023');
  expect(formatEnglishPeriod(parsePeriod('../2023-07'))).toBe('total up to July 2023, starting point not stated');
  expect(formatEnglishPeriod(parsePeriod('2022'))).toBe('2022');
  expect(formatEnglishPeriod(null)).toBe('time not stated');
});

test('reasons are one clause, each once', () => {
  expect(joinReasons(['denominator-unstated', 'denominator-unstated', 'qualifier'])).toBe(
    'the denominator is not stated; a figure is printed as approximate or as reached',
  );
  expect(joinReasons([])).toBe('definitions agree and the times lie within a year');
});
