import { expect, test } from '@playwright/test';

const pages = [
  ['/parks/quanzhou', '泉州开发区：园区党建案例'],
  ['/parks/quanzhou/figures/org-coverage', /^泉州开发区：/],
  ['/practices/industry-chain', /：园区党建做法$/],
  ['/indicators/org-coverage', /：园区党建指标$/],
  ['/compare/guiyang~quanzhou', '贵阳高新区、泉州开发区：并排对照'],
] as const;

for (const [address, title] of pages)
  test(`the head of ${address} names what a reference manager needs`, async ({ page }) => {
    await page.goto(address);
    const contentOf = (name: string) => page.locator(`head meta[name="${name}"]`).getAttribute('content');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    for (const name of ['citation_title', 'DC.title']) expect(await contentOf(name)).toMatch(title);
    for (const name of ['citation_author', 'DC.creator']) expect(await contentOf(name)).toBe('园区党建案例库');
    expect(await contentOf('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(await contentOf('DC.date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await contentOf('DC.type')).toBe('webpage');
    for (const name of ['citation_public_url', 'DC.identifier']) expect(await contentOf(name)).toBe(canonical);
    await expect(page.locator('head meta[property="og:site_name"]')).toHaveAttribute('content', '园区党建案例库');
  });

test('what the head names is what the page tells to cite', async ({ page }) => {
  for (const address of ['/parks/quanzhou', '/parks/quanzhou/figures/org-coverage']) {
    await page.goto(address);
    const title = await page.locator('head meta[name="citation_title"]').getAttribute('content');
    const day = await page.locator('head meta[name="DC.date"]').getAttribute('content');
    // Folded or not.
    const cited = await page.locator('main li', { hasText: '[EB/OL]' }).allTextContents();
    // A figure names the edition of the data that holds it between its title and its day.
    expect(cited.join('\n').replace(/\d{4}-\d{2}-\d{2}版\. /, '')).toContain(`${title}[EB/OL]. （${day}）`);
  }
});

test('the sitemap dates the pages of which content states a day, and no other', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const dated = new Map(
    [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
      new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
      /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
    ]),
  );
  for (const address of [
    '/parks/quanzhou',
    '/indicators/org-coverage',
    '/practices/industry-chain',
    '/corrections',
    '/compare/guiyang~quanzhou',
  ])
    expect(dated.get(address), address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const address of ['/', '/about', '/glossary'])
    expect(dated.has(address) && dated.get(address), address).toBe(undefined);
});
