import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';

const templates = {
  '/': 'website',
  '/parks': 'website',
  '/parks/quanzhou': 'article',
  '/parks/quanzhou/figures/org-coverage': 'article',
  '/compare': 'website',
  '/compare/guiyang~quanzhou': 'website',
  '/indicators': 'website',
  '/indicators/org-coverage': 'website',
  '/practices': 'website',
  '/practices/charter': 'website',
  '/data': 'website',
  '/about': 'website',
  '/glossary': 'website',
} as const;

const meta = (page: Page, name: string) =>
  page
    .locator(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    .first()
    .getAttribute('content');

/** Width and height from the header of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function fetchPicture(request: APIRequestContext, address: string): Promise<Buffer> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  return response.body();
}

/** Reads a QR code from a PNG, or from the part of it that is named in pixels. */
async function readCode(page: Page, png: Buffer, [x, y, width, height]: [number, number, number, number]) {
  await page.goto('about:blank');
  const pixels = await page.evaluate(
    async ({ source, box }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const [left, top, width, height] = box;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, -left, -top);
      return [...(context?.getImageData(0, 0, width, height).data ?? [])];
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, box: [x, y, width, height] as const },
  );
  return decodeQR({ width, height, data: Uint8Array.from(pixels) });
}

for (const [path, type] of Object.entries(templates)) {
  test(`${path} says the same in every tag of its head, with pictures of the right size`, async ({ page, request }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const [title, description] = [await meta(page, 'og:title'), await meta(page, 'og:description')];
    for (const name of ['twitter:title', 'name']) expect(await meta(page, name), name).toBe(title);
    for (const name of ['twitter:description', 'description']) expect(await meta(page, name), name).toBe(description);
    expect(await meta(page, 'og:type')).toBe(type);
    expect(await meta(page, 'og:url')).toBe(canonical);
    expect(await meta(page, 'og:locale')).toBe('zh_CN');
    expect(await meta(page, 'og:image:alt')).toContain(title ?? '');
    expect([await meta(page, 'og:image:width'), await meta(page, 'og:image:height')]).toEqual(['1200', '630']);
    const card = new URL((await meta(page, 'og:image')) ?? '');
    expect(sizeOf(await fetchPicture(request, card.pathname))).toEqual([1200, 630]);
    const square = new URL((await meta(page, 'image')) ?? '');
    expect(await page.locator('body img').first().getAttribute('src')).toBe(square.pathname);
    expect(sizeOf(await fetchPicture(request, square.pathname))).toEqual([600, 600]);
  });
}

test('an article says when its source was printed', async ({ page }) => {
  await page.goto('/parks/quanzhou');
  expect(await meta(page, 'article:published_time')).toBe('2023-07-10');
});

test('posters are 1080 wide and their code leads to the page', async ({ page, request }) => {
  for (const path of ['/parks/quanzhou', '/compare/guiyang~quanzhou']) {
    const png = await fetchPicture(request, `/pictures/poster${path}.png`);
    expect(sizeOf(png)).toEqual([1080, 1620]);
    expect(new URL(await readCode(page, png, [60, 1300, 280, 300])).pathname).toBe(path);
  }
});

test('the page of a poster shows it and leads back', async ({ page }) => {
  await page.goto('/parks/loudi');
  await page.getByRole('link', { name: '海报' }).click();
  const poster = page.locator('main img');
  await expect(poster).toHaveAttribute('width', '1080');
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
  await page.getByRole('link', { name: '回到娄星产业开发区' }).click();
  await expect(page).toHaveURL(/\/parks\/loudi$/);
});

test('what is no page has no picture and no poster', async ({ request }) => {
  for (const path of [
    '/pictures/card/parks/nowhere.png',
    '/pictures/card/compare/quanzhou~guiyang.png',
    '/pictures/poster/indicators/org-coverage.png',
    '/pictures/banner/home.png',
    '/pictures/card/parks/quanzhou',
    '/poster/parks/nowhere',
    '/poster/indicators/org-coverage',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('the panel copies the address with a script', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/parks/quanzhou');
  await page.locator('#share').getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#share').getByRole('button', { name: '已复制' })).toBeVisible();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  await expect(page.locator('[data-wechat]')).toBeHidden();
});

test('the system’s share sheet is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, { share: async (what: ShareData) => void shared.push(what) });
  });
  await page.goto('/parks/quanzhou');
  await page.getByRole('button', { name: '转发到其他应用' }).click();
  const [shared] = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared?.url).toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark', deviceScaleFactor: 2 });

  test('the address, the code and the links are there, and nothing that would not work', async ({ page, browser }) => {
    await page.goto('/practices/charter');
    const panel = page.locator('#share');
    const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
    await expect(panel.locator('code')).toHaveText(canonical);
    await expect(panel.getByRole('button')).toHaveCount(0);
    const weibo = new URL((await panel.getByRole('link', { name: '微博' }).getAttribute('href')) ?? '');
    expect(weibo.searchParams.get('url')).toBe(canonical);
    const code = panel.getByRole('img', { name: '本页地址的二维码' });
    const box = await code.boundingBox();
    const [width, height] = [Math.floor((box?.width ?? 0) * 2), Math.floor((box?.height ?? 0) * 2)];
    const reader = await browser.newPage();
    expect(await readCode(reader, await code.screenshot(), [0, 0, width, height])).toBe(canonical);
    await reader.close();
  });
});

test.describe('inside WeChat', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile MicroMessenger/8.0.49',
  });

  test('the code comes first and WeChat’s own menu is explained', async ({ page }) => {
    await page.goto('/compare/guiyang~quanzhou');
    const panel = page.locator('#share');
    await expect(panel.getByText('点右上角“···”转发')).toBeVisible();
    await expect(panel.getByText('在浏览器打开')).toBeVisible();
    const code = await panel.getByRole('img', { name: '本页地址的二维码' }).boundingBox();
    const note = await panel.locator('[data-wechat]').boundingBox();
    expect(code?.y ?? 0).toBeLessThan(note?.y ?? 0);
    await expect(panel.getByRole('button', { name: '转发到其他应用' })).toBeHidden();
  });
});

test('the panel fits a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/parks/quanzhou');
  const panel = page.locator('#share');
  await panel.scrollIntoViewIfNeeded();
  expect(await panel.evaluate((section) => section.scrollWidth - section.clientWidth)).toBeLessThanOrEqual(0);
  for (const target of await panel.getByRole('link').all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});
