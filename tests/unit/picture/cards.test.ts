import { expect, test } from 'vitest';
import { comparisonAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import { cardOf, hasShape } from '#lib/picture/cards.ts';
import { widthOf } from '#lib/picture/fit.ts';
import { descriptionEms, titleEms } from '#lib/picture/words.ts';
import { content, parkOf } from './sample.ts';

const sets = subsets(
  content.parks.slice(0, 5).map(({ slug }) => slug),
  5,
).map(comparisonAddress);
const figures = content.parks.flatMap(({ observations }) => observations).map(figurePageAddress);
/** A further page of a list is found by links, and not passed on. */
const isFurther = (address: string) => /\/page\/\d+$/.test(address);
const pages = [...pageAddresses(content).filter((one) => !isFurther(one)), ...sets, ...figures];

test('every page has a card', () => {
  expect(pages.filter((page) => cardOf(content, page) === null)).toEqual([]);
});

test('every title and description of a card has room and says something', () => {
  const offenders = pages.flatMap((page) => {
    const { title = '', description = '' } = cardOf(content, page) ?? {};
    const fits = widthOf(title) <= titleEms && widthOf(description) <= descriptionEms;
    return fits && title !== '' && widthOf(description) >= 10 ? [] : [`${page} ${title} ${description}`];
  });
  expect(offenders).toEqual([]);
});

test('a percentage never stands in a title without what it counts', () => {
  const bare = pages
    .map((page) => cardOf(content, page)?.title ?? '')
    .filter((title) => /%(?!以上（|（|”)/.test(title));
  expect(bare).toEqual([]);
});

test('a figure is shown with its population, territory and time', () => {
  const body = cardOf(content, '/parks/ningxiang')?.picture.body;
  const { population, territory, period } = parkOf('ningxiang').observationById.get('org-coverage') ?? {};
  if (body?.kind !== 'figures') throw new Error('a case shows figures');
  expect(body.lead.print).toContain(population);
  expect(body.lead.print).toContain(territory?.name);
  expect(body.lead.print).toContain(`${period?.end.slice(0, 4)}年`);
  expect(body.others).toHaveLength(2);
});

test('a comparison carries a verdict, and a park without a value keeps its row', () => {
  const body = cardOf(content, '/compare/guiyang~korla~ningxiang')?.picture.body;
  if (body?.kind !== 'tables') throw new Error('a comparison shows tables');
  const [table] = body.tables;
  expect(table.verdict?.verdict).toBe('not-comparable');
  expect(table.verdict?.why).toContain('统计对象不同');
  expect(table.rows.map(({ figure }) => figure === null)).toEqual([false, true, false]);
});

test('a set has one address, and what is no page has no card', () => {
  const nowhere = [
    '/compare/quanzhou~guiyang',
    '/compare/quanzhou',
    '/compare/quanzhou~nowhere',
    '/parks/nowhere',
    '/parks/quanzhou/figures/nothing',
    '/parks/quanzhou/figures/org-coverage/more',
    '/indicators/nothing',
    '/practices/charter/more',
    '/constructor',
    '/parks/',
    '',
  ];
  expect(nowhere.filter((page) => cardOf(content, page) !== null)).toEqual([]);
});

test('posters are there for cases and comparisons only', () => {
  const posters = pages.filter((page) => hasShape(content, 'poster', page));
  expect(posters).toEqual(pages.filter((page) => /^\/(parks|compare)\/[^/]+$/.test(page)));
});
