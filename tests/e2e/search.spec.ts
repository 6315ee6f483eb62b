import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Nodes } from 'hast';
import { attributeOf, byId, byTag, find, metaOf, open, parseHtml, textOf } from './document.ts';

const search = (query: string, more = '') => `/search?q=${encodeURIComponent(query)}${more}`;

test.describe('the search', () => {
  test.use({ javaScriptEnabled: false });

  test('a form in the head of a page leads to what was searched for', async ({ page }) => {
    await page.goto('/about');
    await page.locator('header input[name=q]').fill('九牧王');
    await page.locator('header form[role=search] button').click();
    await expect(page).toHaveURL(search('九牧王'));
    await expect(page.locator('h1')).toContainText('九牧王');
    await expect(page.locator('main mark').first()).toHaveText('九牧王');
  });
});

test('what stands below the hits comes with the shared sheet where it is below the first screen, and else with the page', async ({
  page,
}) => {
  for (const [query, isLong] of [
    ['党建', true],
    ['近百', false],
  ] as const)
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(search(query));
      await expect(page.locator('link[rel=stylesheet]:not([media])')).toHaveCount(isLong ? 1 : 0);
      const top = await page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);
      if (isLong) expect(top).toBeGreaterThan(size.height);
    }
});

test('every figure that is found says whose it is and when', async ({ request }) => {
  const main = byId(await open(request, search('覆盖率', '&kind=figures')), 'main');
  const isSpan = (child: Nodes) => child.type === 'element' && child.tagName === 'span';
  const figures = byTag(main, 'li').filter(({ children }) => children.some(isSpan));
  expect(figures.length).toBeGreaterThan(5);
  for (const figure of figures)
    expect(textOf(figure)).toMatch(/园区的数，|不(?:是|只是|算作)(?:一个)?园区(?:自己)?的，|原文没写|没有数/);
});

test('the number beside a facet is the number of what it leads to', async ({ request }) => {
  const facets = find(await open(request, '/figures'), (one) => attributeOf(one, 'ariaLabel') === '筛选');
  const links = facets ? byTag(facets, 'a') : [];
  expect(links.length).toBeGreaterThan(20);
  for (const link of links.filter((_, index) => index % 6 === 0)) {
    const href = attributeOf(link, 'href') ?? '';
    const beside = link.children.findLast(({ type }) => type === 'element');
    const root = await open(request, href);
    expect(textOf(byId(root, 'main')), href).toContain(`共${Number(beside && textOf(beside))}个数。`);
    expect(metaOf(root, 'robots'), href).toContain('noindex');
  }
});

test('a page that is not there offers the search with its words filled in', async ({ request }) => {
  const response = await request.get(`/parks/${encodeURIComponent('泉州')}`);
  expect(response.status()).toBe(404);
  const root = parseHtml(await response.text());
  const filledIn = (below: string) =>
    byTag(root, below).flatMap((one) =>
      byTag(one, 'input').flatMap((field) =>
        attributeOf(field, 'name') === 'q' ? [attributeOf(field, 'value') ?? ''] : [],
      ),
    );
  expect(filledIn('main')).toEqual(['泉州']);
  expect(filledIn('header')).toEqual(['']);
});

test('every hit leads to a page that is there, and to a place on it', async ({ request }) => {
  const main = byId(await open(request, search('党建')), 'main');
  const hrefs = byTag(main, 'li').flatMap((one) => byTag(one, 'a').map((link) => attributeOf(link, 'href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const href of new Set(hrefs.filter((one) => !one.startsWith('/search')))) {
    const [path = '', id] = href.split('#');
    const response = await request.get(path);
    expect(response.status(), href).toBe(200);
    if (id) expect(await response.text(), href).toMatch(new RegExp(`\\sid="?${id}["\\s>]`));
  }
});

test('two words without a blank between them show what both find, and can be narrowed as two', async ({ request }) => {
  const read = async (q: string) => (await request.get('/search', { params: { q } })).text();
  const [whole, apart] = [await read('库尔勒党员'), await read('库尔勒 党员')];
  const hitsIn = (html: string) => [...html.matchAll(/<li><div><a [^>]*href="([^"]+)"/g)].map(([, to]) => to);
  expect(hitsIn(apart).length).toBeGreaterThan(0);
  expect(hitsIn(whole)).toEqual(hitsIn(apart));
  const count = /(\d+)条结果/.exec(apart)?.[1];
  expect(Number(count)).toBeGreaterThan(0);
  expect(whole).toContain('没有哪一处这样写');
  expect(whole).toContain(`分成“库尔勒”“党员”两个词，${count}条结果。`);
  expect(whole).toContain(`/search?q=${encodeURIComponent('库尔勒')}+${encodeURIComponent('党员')}&#x26;kind=`);
  expect(await read('魑魅魍魉')).not.toMatch(/分成|筛选：/);
});

test('what somebody asked goes nowhere', async ({ request }) => {
  const response = await request.get(search('党建'));
  expect(response.headers()['referrer-policy']).toBe('no-referrer');
  expect(response.headers()['cache-control']).toContain('private');
  expect(await response.text()).toMatch(/name="robots" content="noindex/);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /search');
  expect(robots).toContain('Disallow: /*?');
});

test('a question has one address', async ({ request }) => {
  const response = await request.get('/search?kind=figures&q=%e5%85%9a&utm=x', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toBe(search('党', '&kind=figures'));
});

test('files with the same question have the rows of the page', async ({ request }) => {
  const query = '?theme=members&status=reported';
  const html = await (await request.get(`/figures${query}`)).text();
  const count = Number(/共(\d+)个数/.exec(html)?.[1]);
  expect(count).toBeGreaterThan(0);
  const { observations } = (await (await request.get(`/figures.json${query}`)).json()) as {
    observations: { theme: string }[];
  };
  expect(observations).toHaveLength(count);
  expect(new Set(observations.map(({ theme }) => theme))).toEqual(new Set(['members']));
  const csv = await (await request.get(`/figures.csv${query}`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1);
});

test('a list of nothing offers no files', async ({ request }) => {
  const html = await (await request.get('/figures?theme=members&year=1900')).text();
  expect(html).toContain('没有符合的数，去掉一项再看。');
  expect(html).not.toContain('/figures.csv');
});

test('no question brings the server down', async ({ request }) => {
  const signs = [
    '.*',
    '(',
    '[a-',
    '\\',
    '$1',
    '%',
    '<script>',
    '\u0000',
    '\u202E',
    '\uFFFF',
    '党'.repeat(200),
    ' '.repeat(50),
    '"',
    "'",
    '&',
    '+',
    '#',
  ];
  const queries = [
    ...signs.map((sign) => encodeURIComponent(sign)),
    '%ED%A0%80',
    '%ff',
    'a'.repeat(1900),
    'a'.repeat(10_000),
  ];
  for (const query of queries) {
    const response = await request.get(`/search?q=${query}`);
    expect([200, 400, 414], query.slice(0, 40)).toContain(response.status());
  }
});

test('the register names what the content names', async ({ request }) => {
  const told = textOf(byId(await open(request, '/register'), 'main'));
  for (const name of ['九牧王', '党组织覆盖率', '泉州开发区']) expect(told).toContain(name);
});

test('a copy of a few cases is searched by two files of at most forty kilobytes each', async ({ request }) => {
  for (const file of ['/search.json', '/search-texts.json']) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect(brotliCompressSync(await response.body()).length, file).toBeLessThanOrEqual(40 * 1024);
  }
});

test('above the hits of words that stand together no line parts a number from what it counts', async ({ page }) => {
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/search?q=${encodeURIComponent('泉州福建')}`);
    const lines = await page.getByText(/^分成.+条结果。$/).evaluate((line) => {
      const text = line.firstChild as Text;
      const range = document.createRange();
      const at = text.data.search(/\d+条结果/);
      range.setStart(text, at);
      range.setEnd(text, text.length - 1);
      return range.getClientRects().length;
    });
    expect.soft(lines, `${width} px`).toBe(1);
  }
});
