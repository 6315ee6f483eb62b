import { expect, test } from '@playwright/test';
import { figurePageAddress } from '#lib/content/addresses.ts';
import { getContent } from '#lib/content/content.ts';
import { crawl, visit } from './crawl.ts';
import { find } from './document.ts';
import { templates } from './templates.ts';

// Some tests read hundreds of pages.
test.describe.configure({ timeout: 180_000 });

test('every link leads somewhere, every fragment to a place on its page, and nothing comes from elsewhere', async ({
  request,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '');
  const visited = await crawl(request, origin);
  const figures = getContent().parks.flatMap(({ observations }) => observations.map(figurePageAddress));
  expect(
    figures.filter((address) => !visited.has(address)),
    'figures that no page leads to',
  ).toEqual([]);

  const dead: string[] = [];
  const elsewhere: string[] = [];
  for (const { address, status, setsCookie, links, loads } of visited.values()) {
    if (status !== 200) dead.push(`${address} answers ${status}`);
    if (setsCookie) elsewhere.push(`${address} sets a cookie`);
    for (const { hash, pathname, search, origin: where } of links) {
      if (where !== origin.origin || hash === '') continue;
      const target = visited.get(pathname + search);
      if (!target?.ids.has(decodeURIComponent(hash.slice(1)))) dead.push(`${address} → ${pathname}${hash}`);
    }
    for (const { href, origin: where } of loads)
      if (where !== origin.origin && !href.startsWith('data:')) elsewhere.push(`${address} loads ${href}`);
  }
  expect.soft(dead).toEqual([]);
  expect.soft(elsewhere).toEqual([]);

  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  for (const address of listed) {
    // Comparisons of three and more parks are found with the form, not by links.
    const { status, root } = visited.get(address) ?? (await visit(request, address, origin));
    expect.soft(status, `${address} is in the sitemap`).toBe(200);
    const refuses = root && find(root, ({ properties }) => /noindex/.test(String(properties.content ?? '')));
    expect.soft(refuses, `${address} is in the sitemap and asks not to be indexed`).toBeFalsy();
  }
});

test('no template asks anybody else for anything, and none leaves a cookie', async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const address of templates) {
    await page.goto(address, { waitUntil: 'load' });
    expect.soft(foreign.splice(0), address).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
