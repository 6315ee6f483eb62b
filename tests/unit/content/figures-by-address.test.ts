import { expect, test } from 'vitest';
import { figuresByAddress } from '#lib/content/figures-by-address.ts';
import { readContent } from '#lib/content/read.ts';
import { figureAddress, referenceAddress } from '#lib/pages/addresses.ts';
import type { Statistic } from '#lib/schema/observation.ts';

const content = readContent('content');
const each: [string, Statistic][] = [
  ...content.parks.flatMap(({ observations }) =>
    observations.map((one): [string, Statistic] => [figureAddress(one), one]),
  ),
  ...content.references.flatMap(({ figures }) =>
    figures.map((one): [string, Statistic] => [referenceAddress(one), one]),
  ),
];
const found = figuresByAddress(content);

test('every figure is found by its address, and the addresses stand in the order of the content', () => {
  expect(each.length).toBeGreaterThan(200);
  for (const [address, figure] of each) expect(found.get(address)).toBe(figure);
  expect([...found.keys()]).toEqual(each.map(([address]) => address));
});

test('no other address is that of a figure', () => {
  const [[known = ''] = []] = each;
  for (const address of [
    '',
    '#',
    '/parks/quanzhou',
    '/parks/quanzhou#',
    '/parks/none#org-coverage',
    `${known}#x`,
    `${known}x`,
  ])
    expect(found.has(address)).toBe(false);
});
