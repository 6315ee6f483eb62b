import { expect, test } from 'vitest';
import { allPairs, pairsAgainst, pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { allOfIt, surveyIndicator } from '#lib/catalog/survey.ts';
import { worstOf } from '#lib/compare/verdict.ts';
import { comparisonAddress, figureAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { cardOf } from '#lib/picture/cards.ts';
import { definitionCsv } from '#lib/publish/definition-csv.ts';
import { describeWorkbook } from '#lib/publish/workbook.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { absolute, realContent as content, parseCsv, publisher } from './samples.ts';

const keyOf = (a: string, b: string) => [a, b].sort().join(' ');
const keyOfPair = ({
  a,
  b,
}: {
  a: { figure: { park: string; id: string } };
  b: { figure: { park: string; id: string } };
}) => keyOf(figureAddress(a.figure), figureAddress(b.figure));

const codeOf = new Map(Object.entries(verdictLabel).map(([code, label]) => [label, code]));

/** The verdict of every pair, as the workbook prints it. */
const book = describeWorkbook(content, absolute, publisher, { rows: 1, pairs: Number.POSITIVE_INFINITY });
const [header = [], ...lines] = book[3]?.data ?? [];
const texts = (row: unknown[]) => row.map((cell) => String((cell as { value?: unknown } | null)?.value ?? ''));
const column = (label: string) => texts(header).indexOf(label);
const printed = new Map(
  lines.map(texts).map((row) => {
    const addressAt = (label: string) => (row[column(label)] ?? '').replace(absolute('/').slice(0, -1), '');
    return [keyOf(addressAt('甲：地址'), addressAt('乙：地址')), codeOf.get(row[column('可比性')] ?? '')] as const;
  }),
);

test('an indicator’s page, a comparison, a figure’s page and the workbook say one verdict of the same two figures', () => {
  expect(printed.size).toBe(allPairs(content, Number.POSITIVE_INFINITY).pairs.length);
  const parksOf = (slugs: string[]) => content.parks.filter(({ slug }) => slugs.includes(slug));
  const sets = subsets(
    content.parks.map(({ slug }) => slug),
    2,
  );
  const pairs = [
    ...content.indicators.flatMap((indicator) => pairsOfSurvey(surveyIndicator(content, indicator))),
    ...sets.flatMap((set) => surveyShared(content, parksOf(set)).flatMap(pairsOfSurvey)),
    ...content.indicators.flatMap((indicator) =>
      surveyIndicator(content, indicator).rows.flatMap(({ figure }) => pairsAgainst(content, indicator, figure)),
    ),
  ];
  expect(pairs.length).toBeGreaterThan(printed.size);
  for (const pair of pairs) expect(pair.comparison.verdict, keyOfPair(pair)).toBe(printed.get(keyOfPair(pair)));
});

test('a card and its page say the worst verdict of the pairs of the set', () => {
  const sets = subsets(
    content.parks.map(({ slug }) => slug),
    5,
  );
  for (const slugs of sets) {
    const shared = surveyShared(
      content,
      content.parks.filter(({ slug }) => slugs.includes(slug)),
    );
    const body = cardOf(content, comparisonAddress(slugs))?.picture.body;
    if (body?.kind !== 'tables') {
      expect(shared, slugs.join('~')).toEqual([]);
      continue;
    }
    for (const [index, table] of body.tables.entries()) {
      const survey = shared[index] ?? expect.fail(`${slugs.join('~')} has a table more than its page`);
      expect([table.measure, table.verdict?.verdict]).toEqual([survey.indicator.name, survey.verdict]);
      const pairs = pairsOfSurvey(survey).map(({ comparison }) => comparison.verdict);
      expect(worstOf(pairs), slugs.join('~')).toBe(survey.verdict);
    }
  }
});

test('a definition CSV has every figure in the group of its page, with the group’s verdict as a code', () => {
  for (const indicator of content.indicators) {
    const survey = surveyIndicator(content, indicator, { most: allOfIt });
    const [columns = [], ...rows] = parseCsv(definitionCsv([survey], absolute));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const cell = (row: string[], label: string) => row[columns.indexOf(label)];
    const rowAt = new Map(rows.map((row) => [cell(row, '地址'), row]));
    for (const { group, rows: ofBand } of survey.bands)
      for (const { figure } of ofBand) {
        const row = rowAt.get(absolute(figureAddress(figure))) ?? expect.fail(`${figure.id} is not in the CSV`);
        const said = ['数值', '组内可比性', '状态'].map((label) => cell(row, label));
        expect(said).toEqual([figure.value ?? '', group.verdict ?? '', figure.status]);
      }
    expect(rows.filter((row) => cell(row, '披露情况') !== 'value')).toHaveLength(survey.silent.length);
  }
});
