import { expect, test } from 'vitest';
import { sayShared, saySilent } from '#lib/words/zh/shared.ts';
import { sourceOf } from '../cite/samples.ts';

const park = (name: string) =>
  ({ name, sourceById: new Map([['a', sourceOf({})]]) }) as unknown as Parameters<typeof saySilent>[0][number]['park'];
const statement = (says: string) =>
  ({ says, source: 'a', paragraph: 2 }) as unknown as Parameters<typeof saySilent>[0][number]['statement'];

test('of parks without a value is said what their sources say, as words and with one full stop, or nothing', () => {
  const said = saySilent([
    { park: park('库尔勒'), statement: statement('印了[95家](#stand-alone)，没有比率。') },
    { park: park('宁乡'), statement: null },
  ]);
  expect(said).toContain('库尔勒：印了95家，没有比率（');
  expect(said).toMatch(/）。宁乡：原文没写。$/);
  expect(said).not.toMatch(/[[\]#]|。（|。。/);
  expect(saySilent([])).toBe('');
});

test('a case whose figures are of several places is named with the one that is meant', () => {
  const row = (name: string, territory: string | null = null) => ({
    park: { name },
    figure: { territory: { kind: 'park' as const, name: territory } },
  });
  const band = (verdict: 'comparable' | null, ...rows: ReturnType<typeof row>[]) => ({ group: { verdict }, rows });
  const survey = { parksWithValue: 2, verdict: 'not-comparable' as const };
  const apart = [band('comparable', row('泉州开发区'), row('两园', '甲园')), band(null, row('两园', '两园合计'))];
  expect(sayShared({ ...survey, bands: apart })).toBe('2家有数，其中泉州开发区和两园：甲园可以比');
  const whole = [band('comparable', row('泉州开发区'), row('宁乡', '宁乡高新区'))];
  expect(sayShared({ ...survey, bands: whole })).toBe('2家有数，其中泉州开发区和宁乡可以比');
  const own = [band('comparable', row('两园', '甲园'), row('两园', '乙园')), band(null, row('泉州开发区'))];
  expect(sayShared({ ...survey, bands: own })).toBe('2家有数，不能直接比');
});
