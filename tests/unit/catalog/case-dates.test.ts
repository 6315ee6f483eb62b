import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionsOf, datesOfCase } from '#lib/catalog/case-dates.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { parkWith } from '../publish/samples.ts';

const linhe = parkWith('linhe');
const [article] = linhe.sources;
if (!article) throw new Error('linhe has no source');

/** A case of which only the days given are known. */
const caseWith = (days: { publishedOn?: string; postedOn?: string; period?: string; checkedOn?: string }) => {
  const { checkedOn: _, ...park } = linhe;
  return {
    ...park,
    sources: [{ ...article, publishedOn: days.publishedOn ?? null, postedOn: days.postedOn ?? null }],
    period: days.period ? parsePeriod(days.period) : null,
    ...(days.checkedOn && { checkedOn: days.checkedOn }),
  };
};

const correction = (on: string, address = '/parks/linhe') => ({ on, address, was: '甲', now: '乙', why: '抄错' });

test('a case that nobody checked has no day of a check', () => {
  expect(datesOfCase(caseWith({ publishedOn: '2023-07-10' }), [])).toMatchObject({ checkedOn: null, changedOn: null });
});

test('a case is as new as its newest article, else as the end of its period, else it has no day', () => {
  expect(datesOfCase(caseWith({ publishedOn: '2023-07-10', period: '2023-12' }), []).newest).toBe('2023-07-10');
  expect(datesOfCase(caseWith({ postedOn: '2023-07-12', period: '2023-12' }), []).newest).toBe('2023-07-12');
  expect(datesOfCase(caseWith({ period: '2022-10' }), []).newest).toBe('2022-10-31');
  expect(datesOfCase(caseWith({}), []).newest).toBeNull();
});

test('the day that a copy was put up is not the day that the article was printed', () => {
  expect(datesOfCase(caseWith({ postedOn: '2023-07-12' }), []).printedOn).toBeNull();
});

test('a correction counts at each of the addresses of the case and nowhere else', () => {
  const at = (address: string) => datesOfCase(caseWith({}), [correction('2026-11-20', address)]).changedOn;
  for (const address of ['/parks/linhe', '/parks/linhe#org-coverage', '/parks/linhe/figures/org-coverage'])
    expect(at(address), address).toBe('2026-11-20');
  for (const address of ['/parks/linhe2', '/parks', '/compare/beishan~linhe']) expect(at(address), address).toBeNull();
});

const day = fc.option(fc.constantFrom('2022-01-02', '2023-07-10', '2024-02-29', '2026-11-22'), { nil: undefined });

test('every day that is said stands in the content', () => {
  fc.assert(
    fc.property(day, day, fc.array(fc.constantFrom('2025-05-05', '2026-01-01')), (publishedOn, checkedOn, on) => {
      const park = caseWith({ ...(publishedOn && { publishedOn }), ...(checkedOn && { checkedOn }) });
      const { corrections: _, ...days } = datesOfCase(
        park,
        on.map((one) => correction(one)),
      );
      const stated = [null, publishedOn, checkedOn, ...on];
      for (const said of Object.values(days)) expect(stated).toContain(said);
    }),
  );
});

test('a figure’s page tells the corrections of that figure, at either of its addresses, and no others', () => {
  const at = (address: string) => ({ on: '2026-11-25', address, was: '旧', now: '新', why: '抄错了' });
  const own = [at('/parks/loudi#instructors'), at('/parks/loudi/figures/instructors')];
  const others = [at('/parks/loudi'), at('/parks/loudi#org-coverage'), at('/parks/korla#instructors')];
  expect(correctionsOf([...others, ...own], { park: 'loudi', id: 'instructors' })).toEqual(own);
});
