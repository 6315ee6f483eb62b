import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const figure = '/embed/quanzhou/org-coverage';
const comparison = '/embed/compare/guiyang~quanzhou';

/** A page of another origin that shows the given HTML. */
async function serveElsewhere(html: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="zh"><title>别的网站</title>${html}`);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

for (const [address, page, says] of [
  [figure, '/parks/quanzhou/figures/org-coverage', '97.7%'],
  [comparison, '/compare/guiyang~quanzhou', '谨慎比较'],
] as const) {
  test(`${address} may stand in any frame, is short, and has no script`, async ({ request }) => {
    const response = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';.*frame-ancestors \*$/,
    );
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    const html = await response.text();
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(4096);
    expect(html).not.toContain('<script');
    expect(html).toMatch(/<meta name="robots" content="noindex">/);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+${page}">`));
  });

  for (const width of [320, 1200])
    test(`the line of ${page} shows ${address} on another site at ${width} pixels`, async ({
      page: reader,
      baseURL,
    }) => {
      await reader.goto(page);
      const line = (await reader.locator('pre', { hasText: '<iframe' }).textContent()) ?? '';
      expect(line).toContain(`${address}"`);
      const { url, server } = await serveElsewhere(line);
      try {
        await reader.setViewportSize({ width: width + 16, height: 900 });
        await reader.goto(url);
        const body = reader.frameLocator('iframe').locator('body');
        await expect(body).toContainText(says);
        await expect(body).toContainText(/数据：.+日版。|数据日期：/);
        const size = await body.evaluate(({ ownerDocument: { documentElement: root } }) => ({
          wide: root.scrollWidth - root.clientWidth,
          high: root.scrollHeight - root.clientHeight,
          width: root.clientWidth,
        }));
        expect(size).toEqual({ wide: 0, high: 0, width });
        await reader.frameLocator('iframe').getByRole('link').first().click();
        await expect(reader).toHaveURL(`${baseURL}${page}`);
      } finally {
        server.close();
      }
    });
}

test('pages themselves may stand in no frame', async ({ page, baseURL }) => {
  const { url, server } = await serveElsewhere(`<iframe src="${baseURL}/parks/quanzhou" title="一页"></iframe>`);
  try {
    await page.goto(url);
    await expect(page.frameLocator('iframe').getByText('泉州开发区')).toHaveCount(0);
  } finally {
    server.close();
  }
});

test('what is not there is not embedded, and another order leads to the one address', async ({ request }) => {
  for (const address of [
    '/embed/quanzhou/nothing',
    '/embed/nowhere/org-coverage',
    '/embed/compare/quanzhou~nowhere',
    '/embed/quanzhou',
  ])
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(404);
  const other = await request.get('/embed/compare/quanzhou~guiyang', { maxRedirects: 0 });
  expect([other.status(), other.headers()['location']]).toEqual([308, comparison]);
});

test('a frame is dark where the reader’s system is, and black on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(figure);
  const groundOf = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await groundOf()).toBe('rgb(22, 21, 15)');
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  expect(await groundOf()).toBe('rgba(0, 0, 0, 0)');
});
