import { get } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { firstWindow } from '#lib/commands/bench-bytes.ts';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { byTag, parseHtml, textOf } from './document.ts';

test.describe.configure({ timeout: 180_000 });

const addresses = kinds.park.list(getContent());
const phone = { width: 390, height: 844 };

/** Where an element begins and ends on its page. */
const spanOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? 0) };
};

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The first paragraph of the story. */
const story = 'main section[aria-labelledby="s1"] p';

test('a case is read from a wide screen in five heights of it, its story begun on the first', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of addresses) {
    await page.goto(address);
    expect.soft(await heightOf(page), address).toBeLessThanOrEqual(4500);
    expect.soft((await spanOf(page, story)).top, `${address}: story`).toBeLessThanOrEqual(800);
  }
});

test('a case is read on a phone in nine screens, what to do with it on the first, its story begun on the second', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const address of addresses) {
    await page.goto(address);
    expect.soft(await heightOf(page), address).toBeLessThanOrEqual(9 * phone.height);
    const actions = await spanOf(page, 'main ul:has(a[href="#share"])');
    expect.soft(actions.bottom, `${address}: actions`).toBeLessThanOrEqual(phone.height);
    expect.soft((await spanOf(page, story)).top, `${address}: story`).toBeLessThanOrEqual(1.3 * phone.height);
    // Nothing of what is read is folded.
    expect.soft(await page.locator(`details ${story}, details figure`).count(), address).toBe(0);
  }
});

test('a row of the table of figures takes little of a phone, and is heard under the heads of its columns', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const address of addresses) {
    await page.goto(`${address}/figures`);
    const heights = await page
      .locator('tbody tr[id]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b));
    expect.soft(heights[Math.floor(heights.length / 2)], `${address}/figures: the middle row`).toBeLessThanOrEqual(100);
    const named = await page.getByRole('columnheader').count();
    expect.soft(named, `${address}/figures: columns`).toBe(6);
  }
});

/** The body of an answer as it comes over the wire to who takes brotli. */
const fetchBody = (url: string) =>
  new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
      response.on('error', reject);
    }).on('error', reject);
  });

/** What can be read of a body of which only the beginning has come. */
const readBeginning = (body: Buffer) =>
  brotliDecompressSync(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8');

const hidden = new Set(['script', 'style', 'head']);

/** What styles, addresses, pictures and the head of a page may weigh beside its text; 5,500 is what is aimed at. */
const besideText = 7_700;

/** What comes before the folded band: one window where a case has some 30 practices, little more where it has more. */
const beforeBand = firstWindow + 1_700;

test('the first bytes of a case hold all that is read, and the rest is mostly its text', async ({ baseURL }) => {
  for (const address of addresses) {
    const body = await fetchBody(`${baseURL}${address}`);
    expect.soft(readBeginning(body.subarray(0, beforeBand)), `${address}: up to the folded band`).toContain('>备查<');
    const root = parseHtml(brotliDecompressSync(body).toString('utf8'));
    const [main] = byTag(root, 'body');
    const text = main ? textOf(main, ({ tagName }) => hidden.has(tagName)) : '';
    const bare = brotliCompressSync(Buffer.from(text)).length;
    expect.soft(body.length, `${address}: ${bare} bytes of text`).toBeLessThanOrEqual(1.4 * bare + besideText);
  }
});
