import { expect, test } from '@playwright/test';
import { byTag, linkOf, metaOf, open } from './document.ts';
import { missing, unknownSet } from './templates.ts';

for (const address of [missing, unknownSet])
  test(`${address} has one title and asks not to be indexed`, async ({ request }) => {
    const root = await open(request, address);
    expect(byTag(root, 'title')).toHaveLength(1);
    expect(byTag(root, 'meta').filter(({ properties }) => properties.name === 'robots')).toHaveLength(1);
    expect(metaOf(root, 'robots')).toContain('noindex');
    expect(linkOf(root, 'canonical')).toBeNull();
  });

test('an address without a page answers 404', async ({ request }) => {
  for (const address of [
    missing,
    '/parks/nowhere',
    '/indicators/nothing',
    '/practices/nothing',
    '/parks/quanzhou/figures/none',
  ])
    expect.soft((await request.get(address)).status(), address).toBe(404);
});

for (const [address, root] of [
  ['/sitemap.xml', 'urlset'],
  ['/feed.xml', 'feed'],
] as const)
  test(`${address} is well-formed and lists absolute addresses`, async ({ page, request, baseURL }) => {
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toMatch(/xml/);
    const read = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        const addresses = [...xml.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
        const links = [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
        return {
          faults: [...xml.querySelectorAll('parsererror')].map(({ textContent }) => textContent),
          root: xml.documentElement.localName,
          addresses: [...addresses, ...links],
          entriesWithoutDate: [...xml.querySelectorAll('entry')].filter((entry) => !entry.querySelector('updated'))
            .length,
        };
      },
      await answer.text(),
    );
    expect(read).toMatchObject({ faults: [], root, entriesWithoutDate: 0 });
    expect(read.addresses.length).toBeGreaterThan(4);
    expect(new Set(read.addresses).size).toBe(read.addresses.length);
    expect(read.addresses.filter((one) => !one.startsWith(`${baseURL}/`))).toEqual([]);
  });

test('robots.txt lets everybody in and names the sitemap', async ({ request, baseURL }) => {
  const lines = (await (await request.get('/robots.txt')).text()).trim().split('\n').filter(Boolean);
  expect(lines).toEqual([
    'User-Agent: *',
    'Allow: /',
    // What is asked for has too many answers to walk through.
    'Disallow: /search',
    // What answers a form is no page.
    'Disallow: /compare/choose',
    'Disallow: /brief',
    'Disallow: /*?*',
    `Sitemap: ${baseURL}/sitemap.xml`,
  ]);
});

test('what is fetched before a click is pages of ours alone', async ({ page }) => {
  await page.goto('/parks/quanzhou');
  const { ahead, others } = await page.evaluate(() => {
    const rules = JSON.parse(document.querySelector('script[type=speculationrules]')?.textContent ?? '');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const isAhead = (link: Element) => link.matches(rules.prefetch[0].where.selector_matches);
    const addresses = (some: HTMLAnchorElement[]) => some.map(({ href }) => href);
    return { ahead: addresses(links.filter(isAhead)), others: addresses(links.filter((link) => !isAhead(link))) };
  });
  const isPage = (address: string) => /^http:\/\/localhost:\d+\/[^.?]*$/.test(address);
  expect(ahead).toContain(new URL('/parks', page.url()).href);
  expect(ahead.filter((address) => !isPage(address))).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(isPage)).toEqual([]);
});
