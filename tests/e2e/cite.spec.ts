import { expect, test } from '@playwright/test';
import { byId, byTag, linkOf, metaOf, open, textOf } from './document.ts';

const pages = [
  ['/parks/quanzhou', '泉州开发区：园区党建案例'],
  ['/parks/quanzhou/figures/org-coverage', /^泉州开发区：/],
  ['/practices/industry-chain', /：园区党建做法$/],
  ['/indicators/org-coverage', /：园区党建指标$/],
  ['/compare/guiyang~quanzhou', '贵阳高新区、泉州开发区：并排对照'],
] as const;

for (const [address, title] of pages)
  test(`the head of ${address} names what a reference manager needs`, async ({ request }) => {
    const root = await open(request, address);
    for (const name of ['citation_title', 'DC.title']) expect(metaOf(root, name)).toMatch(title);
    for (const name of ['citation_author', 'DC.creator']) expect(metaOf(root, name)).toBe('园区党建案例库');
    expect(metaOf(root, 'citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    expect(metaOf(root, 'DC.date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(metaOf(root, 'DC.type')).toBe('webpage');
    for (const name of ['citation_public_url', 'DC.identifier'])
      expect(metaOf(root, name)).toBe(linkOf(root, 'canonical'));
    expect(metaOf(root, 'og:site_name')).toBe('园区党建案例库');
  });

test('what the head names is what the page tells to cite', async ({ request }) => {
  for (const address of ['/parks/quanzhou', '/parks/quanzhou/figures/org-coverage']) {
    const root = await open(request, address);
    const cited = byTag(byId(root, 'main'), 'li').map((one) => textOf(one));
    // A figure names the edition of the data that holds it between its title and its day.
    expect(cited.join('\n').replace(/\d{4}-\d{2}-\d{2}版\. /, '')).toContain(
      `${metaOf(root, 'citation_title')}[EB/OL]. （${metaOf(root, 'DC.date')}）`,
    );
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
