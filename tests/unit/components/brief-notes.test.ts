import { expect, test } from 'vitest';
import { printBrief } from '../../../app/brief/print-items.ts';
import { realContent } from '../publish/samples.ts';

test('an article that two cases draw on is one note', () => {
  const park = realContent.parks.find(({ slug }) => slug === 'quanzhou') ?? expect.fail();
  const sourceById = new Map([...park.sourceById].map(([id, source]) => [id, { ...source }]));
  const twin = { ...park, slug: 'twin', name: '同篇园区', sourceById, sources: [...sourceById.values()] };
  const figure = park.observationById.get('org-coverage') ?? expect.fail();
  const content = { ...realContent, parks: [...realContent.parks, twin] };
  const items = [park, twin].map((one) => ({ key: one.slug, kind: 'figure' as const, park: one, figure }));
  const { items: printed, notes } = printBrief(content, items);
  expect(notes).toHaveLength(1);
  expect(printed.map(({ texts }) => texts.map(({ note }) => note))).toEqual([[1], [1]]);
});
