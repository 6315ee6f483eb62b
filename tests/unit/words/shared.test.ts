import { expect, test } from 'vitest';
import { saySilent } from '#lib/words/zh/shared.ts';

const park = (name: string) =>
  ({ name, sources: [{ id: 'a' }] }) as unknown as Parameters<typeof saySilent>[0][number]['park'];
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
