import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { getContent } from '#lib/content/content.ts';
import { briefAddress, comparisonKey, figureKey, practiceKey } from '#lib/pages/brief.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure } from '#lib/words/zh/sentence.ts';
import { byId, byTag, find, metaOf, open, parseHtml, textOf } from './document.ts';

const { parks } = getContent();
const three = ['quanzhou/org-coverage', 'loudi/p-three-wheres', 'compare/guiyang~quanzhou'];
const figures = parks.flatMap(({ observations }) => observations);
const practices = parks.flatMap((park) => park.practices.map(({ id }) => practiceKey(park.slug, id)));
const pairs = subsets(
  parks.map(({ slug }) => slug),
  2,
).map((set) => comparisonKey(set));
const six = ['compare/guiyang~quanzhou', ...practices.slice(0, 2), ...figures.slice(0, 3).map(figureKey)];
const twelve = [
  ...six,
  'compare/ningxiang~quanzhou',
  ...practices.slice(2, 4),
  ...figures.slice(10, 13).map(figureKey),
];

/** What is printed. */
const briefIn = (root: Root) => find(root, ({ properties }) => 'dataBrief' in properties) ?? root;
const headingsOf = (root: Root) => byTag(briefIn(root), 'h2').map((one) => textOf(one));

test('a brief prints the sentence of a figure, the reasons of a comparison and the articles, in the reader’s order', async ({
  request,
}) => {
  const response = await request.get(briefAddress(three));
  expect(response.headers()['cache-control']).toBe('no-store');
  const root = parseHtml(await response.text());
  expect(metaOf(root, 'robots')).toContain('noindex');
  const headings = headingsOf(root);
  expect(headings).toHaveLength(three.length);
  expect(headings[0]).toContain('泉州开发区');
  expect(headings[2]).toContain('贵阳高新区、泉州开发区');
  const park = parks.find(({ slug }) => slug === 'quanzhou');
  const figure = park?.observationById.get('org-coverage');
  if (!park || !figure) throw new Error('it is there');
  expect(textOf(briefIn(root))).toContain(sayFigure(quoteOf(park, figure)));
  expect(textOf(briefIn(root))).toContain('谨慎比较：');
  expect(headingsOf(await open(request, briefAddress(three.toReversed())))).toEqual(headings.toReversed());
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('things are found, added, moved and left out by links and a form that carry the whole list', async ({
    page,
  }) => {
    await page.goto('/search?q=97.7');
    await page.getByRole('link', { name: '加入材料' }).first().click();
    await expect(page).toHaveURL(/\/brief\?add=quanzhou\/org-coverage$/);
    await expect(page.locator('[data-brief] h2')).toHaveCount(1);
    await page.getByLabel('找数据或做法').fill('贵阳 覆盖率');
    await page.getByRole('button', { name: '找', exact: true }).click();
    await page.getByRole('link', { name: '加入', exact: true }).first().click();
    await expect(page.locator('[data-brief] h2')).toHaveCount(2);
    const [first, second] = await page.locator('[data-brief] h2').allInnerTexts();
    await page.getByRole('link', { name: '上移' }).click();
    expect(await page.locator('[data-brief] h2').allInnerTexts()).toEqual([second, first]);
    await page.getByRole('link', { name: '移去' }).first().click();
    expect(await page.locator('[data-brief] h2').allInnerTexts()).toEqual([first]);
    await expect(page.getByRole('button', { name: '复制到WPS、Word' })).toHaveCount(0);
  });
});

test('a brief prints on as many sheets as it says: six things on one, twelve on two, with the code of the address', async ({
  page,
}) => {
  for (const [keys, sheets] of [
    [six, '一'],
    [pairs.slice(0, 6), '一'],
    [twelve, '两'],
    [figures.slice(20, 32).map(figureKey), '一'],
    [[...pairs, ...practices].slice(0, 12), '两'],
  ] as const) {
    await page.goto(briefAddress(keys));
    await expect(page.locator('[data-brief] h2')).toHaveCount(keys.length);
    await expect(page.locator('main')).toContainText(`${keys.length}项，${sheets}张A4纸印得下。`);
    await expect(page.getByRole('img', { name: '这份材料地址的二维码' })).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect((pdf.match(/\/MediaBox/g) ?? []).length, `${keys.length}`).toBeLessThanOrEqual(sheets === '一' ? 1 : 2);
  }
});

test('what is copied has tables, notes and full addresses, and nothing that only a screen can use', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(briefAddress(three));
  await page.getByRole('button', { name: '复制到WPS、Word' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  const { text, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(html).toContain('<table');
  expect(html).toContain('<sup>[1]</sup>');
  for (const part of [text, html]) {
    expect(part).toContain('97.7%');
    expect(part).not.toMatch(/上移|移去/);
  }
  for (const [, href = ''] of html?.matchAll(/href="([^"]*)"/g) ?? []) expect(href).toMatch(/^https?:/);
});

test('what is not there is named, and the page stays', async ({ request }) => {
  const root = await open(request, '/brief?add=quanzhou/nothing&add=quanzhou/org-coverage');
  expect(textOf(byId(root, 'main'))).toContain('没有找到“quanzhou/nothing”');
  expect(headingsOf(root)).toHaveLength(1);
});
