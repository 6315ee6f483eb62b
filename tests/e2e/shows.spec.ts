import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { getContent } from '#lib/content/content.ts';
import { allKinds, kinds } from '#lib/pages/kinds.ts';
import { open } from './document.ts';
import { readHead } from './head.ts';
import { fetchPicture, posterCode, readCode, sizeOf } from './png.ts';

test.describe.configure({ timeout: 180_000 });

const content = getContent();

/** One address of every row whose pages have a card: what draws it is the row's own. */
const withCard = allKinds
  .filter(([, kind]) => kind.pictures.includes('card'))
  .flatMap(([, kind]) =>
    kind
      .samples(content)
      .slice(0, 1)
      .map((address) => ({ address, kind })),
  );

test('every kind of page has a card, and a first picture that WeChat takes for a thumbnail', async ({ request }) => {
  for (const { address, kind } of withCard) {
    const { card, firstImage } = readHead(await open(request, address));
    expect.soft(sizeOf(await fetchPicture(request, card)), card).toEqual([1200, 630]);
    if (!kind.pictures.includes('square')) continue;
    const first = sizeOf(await fetchPicture(request, firstImage));
    expect.soft(Math.min(...first), firstImage).toBeGreaterThanOrEqual(300);
  }
});

/** The address in the code that the page shows: in its panel, or in its poster. */
async function readShownCode(page: Page, request: APIRequestContext, address: string, firstImage: string) {
  if (address.startsWith('/poster/')) return readCode(page, await fetchPicture(request, firstImage), posterCode);
  await page.goto(address);
  const code = page.getByRole('img', { name: '本页地址的二维码' });
  await code.scrollIntoViewIfNeeded();
  await code.evaluate((image: HTMLImageElement) => image.decode());
  return readCode(page, await code.screenshot());
}

test.use({ deviceScaleFactor: 2 });

// That every page shows the code of its own address is read from its markup; here a camera reads what is drawn.
for (const address of ['/', ...kinds.park.samples(content), ...kinds.poster.samples(content)])
  test(`the code on ${address} leads to the page`, async ({ page, request }) => {
    const { canonical, firstImage } = readHead(await open(request, address));
    expect(await readShownCode(page, request, address, firstImage)).toBe(canonical);
  });
