import { expect, test } from 'vitest';
import { countKinds, currentFigures, disclosuresOf } from '#lib/catalog/disclosures.ts';
import { readContent } from '#lib/content/read.ts';
import { disclosureIds } from '#lib/pages/addresses.ts';

const fixture = readContent('tests/fixtures/valid');
const real = readContent('content');

test('a value, a statement without one, and silence are told apart', () => {
  const [beishan, linhe] = disclosuresOf(fixture);
  const kinds = (one: typeof linhe) => one?.cells.map(({ indicator, kind }) => [indicator.id, kind]);
  expect(kinds(linhe)).toContainEqual(['output-value', 'told-without-number']);
  expect(kinds(beishan)).toContainEqual(['output-value', 'not-mentioned']);
  expect(kinds(linhe)).toContainEqual(['org-coverage', 'value']);
  expect(linhe?.cells.find(({ indicator }) => indicator.id === 'instructors')?.isOwn).toBe(false);
});

test('every park has a cell of every indicator, and its counts are those of its cells', () => {
  for (const content of [fixture, real])
    for (const { cells, count, park } of disclosuresOf(content)) {
      expect(cells.map(({ indicator }) => indicator)).toEqual(content.indicators);
      expect(count).toEqual(countKinds(cells));
      for (const cell of cells) {
        const { kind, figures, statement } = cell;
        const isShown = currentFigures(park, cell).length > 0;
        expect([kind === 'value', figures.length > 0], park.slug).toEqual([isShown, isShown]);
        if (kind !== 'value') expect(kind === 'told-without-number').toBe(statement !== null);
      }
    }
});

test('a park is marked where a source of it was read only in part', () => {
  for (const { park, isReadInPart } of disclosuresOf(real))
    expect(isReadInPart).toBe(park.sources.some(({ extent }) => extent === 'excerpt'));
});

test('some of the parks are asked as all are', () => {
  expect(disclosuresOf(real, real.parks.slice(1, 2))).toEqual(disclosuresOf(real).slice(1, 2));
  expect(disclosuresOf({ ...real, parks: [] })).toEqual([]);
});

test('the places on the page are the articles of a park and what they say without a number', () => {
  const told = disclosuresOf(real).flatMap(({ park, cells }) => [
    `read-${park.slug}`,
    ...cells
      .filter(({ kind }) => kind === 'told-without-number')
      .map(({ indicator }) => `told-${park.slug}-${indicator.id}`),
  ]);
  expect(disclosureIds(real.parks).toSorted()).toEqual(told.toSorted());
});
