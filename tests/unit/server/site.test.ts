import { describe, expect, test } from 'vitest';
import { createAnswers } from '#lib/server/answer.ts';
import { createCache } from '#lib/server/cache.ts';
import { createFinisher } from '#lib/server/finish/finish.ts';
import { createMaker } from '#lib/server/make.ts';
import type { Rendered } from '#lib/server/next-app.ts';
import { makeOwnPages } from '#lib/server/own-pages.ts';
import { createSite, type Parts } from '#lib/server/site.ts';
import { readSitemap, warm } from '#lib/server/warm.ts';

const html = (text: string, status = 200): Rendered => ({
  status,
  type: 'text/html; charset=utf-8',
  headers: [],
  body: Buffer.from(`<!doctype html><title>题</title><p>${text}</p><script>runtime()</script>`),
});
const sitemap =
  '<urlset><url><loc>https://example.cn/</loc></url><url><loc>https://example.cn/parks</loc></url></urlset>';

const routes: Record<string, () => Rendered> = {
  '/': () => html('首页'),
  '/parks': () => html('园区'),
  '/figures': () => html('全部数据'),
  '/lost': () => html('没有'),
  '/gone': () => html('', 404),
  '/flight': () => ({ ...html(''), type: 'text/x-component' }),
  '/broken': () => html('Internal Server Error', 500),
  '/thrown': () => {
    throw new Error('renders no more');
  },
  '/streamed': () => html('<template></template>'),
  '/retired': () => ({ ...html(''), status: 307, location: '/gone/retired' }),
  '/gone/retired': () => html('停用的原因'),
  '/mistyped': () => ({ ...html(''), status: 307, location: '/lost/mistyped' }),
  '/lost/mistyped': () => html('最接近的是'),
  '/other-order': () => ({ ...html(''), status: 308, location: '/parks' }),
  '/embed/loudi/left': () => html('这项内容已撤下', 410),
  '/embed/loudi/never': () => html('没有这项内容', 404),
  '/data/left': () => html('这项内容已撤下', 410),
  '/moved': () => ({ ...html(''), status: 308, location: '/parks' }),
  '/to-place': () => ({ ...html(''), status: 308, location: '/parks#loudi' }),
  '/to-moved': () => ({ ...html(''), status: 308, location: '/moved' }),
  '/csv/nothing': () => ({ ...html(''), status: 308, location: '/nothing.csv' }),
  '/search?q=97.7': () => html('结果'),
  '/table.csv': () => ({
    status: 200,
    type: 'text/csv; charset=utf-8',
    headers: ['content-disposition', 'attachment'],
    body: Buffer.from('a,b\n1,2\n'),
  }),
  '/robots.txt': () => ({ ...html(''), type: 'text/plain', body: Buffer.from('全部') }),
  '/sitemap.xml': () => ({ status: 200, type: 'application/xml', headers: [], body: Buffer.from(sitemap) }),
};

const finish = createFinisher({
  hashedAddress: () => undefined,
  styleAt: () => undefined,
  shared: { classes: new Map(), properties: new Map(), later: new Set(), laterTags: new Set() },
});

async function makeSite(parts: Partial<Parts> = {}) {
  const asked: string[] = [];
  const reported: string[] = [];
  const makeAnswer = createAnswers(false);
  const cache = createCache(10_000_000);
  const site = createSite({
    make: createMaker(async (address) => {
      asked.push(address);
      await new Promise((resolve) => setImmediate(resolve));
      if (address.length > 1 && address.endsWith('/')) return { ...html('', 308), location: address.slice(0, -1) };
      return (routes[address] ?? (() => html('', 404)))();
    }, finish),
    makeAnswer,
    ownPages: await makeOwnPages(makeAnswer),
    ownFiles: [
      {
        address: '/share.js',
        hashedAddress: '/share.0123456789ab.js',
        type: 'text/javascript',
        bytes: Buffer.from('1'),
      },
    ],
    cache,
    report: (address) => reported.push(address),
    ...parts,
  });
  const textOf = async (address: string) => (await site.answer(address)).variants.identity.body.toString();
  const headerOf = async (address: string, name: string) => {
    const { headers } = (await site.answer(address)).variants.identity;
    const index = headers.findIndex((header, place) => place % 2 === 0 && header.toLowerCase() === name);
    return index < 0 ? undefined : headers[index + 1];
  };
  return { site, cache, asked, reported, textOf, headerOf };
}

describe('a site', () => {
  test('asks for a page once, however many readers come at a time', async () => {
    const { site, asked } = await makeSite();
    const answers = await Promise.all(Array.from({ length: 20 }, () => site.answer('/parks')));
    expect(new Set(answers).size).toBe(1);
    expect(asked).toEqual(['/parks']);
    expect(await site.answer('/parks')).toBe(answers[0]);
    expect(asked).toEqual(['/parks']);
  });

  test('makes a page before most of what is no page, however much of that was asked for before', async () => {
    const { site, asked } = await makeSite();
    const parks = ['a', 'b', 'c', 'd', 'e', 'f'];
    const files = [...parks.map((slug) => `/data/parks/${slug}.csv`), ...parks.map((slug) => `/parks/${slug}.md`)];
    await Promise.all([...files, '/parks', '/'].map((address) => site.answer(address)));
    expect(asked.indexOf('/parks')).toBeLessThanOrEqual(2);
    expect(asked.indexOf('/')).toBeLessThanOrEqual(4);
    for (const file of files) expect(asked).toContain(file);
  });

  test('sends pages finished, and keeps them for minutes', async () => {
    const { textOf, headerOf } = await makeSite();
    expect(await textOf('/parks')).not.toContain('runtime');
    expect(await headerOf('/parks', 'cache-control')).toMatch(/^public, max-age=60, s-maxage=300, stale-while/);
  });

  test('has one page for all that is missing, kept a minute at most', async () => {
    const { site, textOf, headerOf } = await makeSite();
    const answers = await Promise.all(
      ['/gone', '/nothing', '/flight', '/_global-error', '/404', '/lost'].map((one) => site.answer(one)),
    );
    for (const answer of answers) expect(answer.status).toBe(404);
    expect(new Set(answers).size).toBe(1);
    expect(await textOf('/gone')).toContain('没有');
    expect(await headerOf('/gone', 'cache-control')).toBe('public, max-age=60');
  });

  test('answers /404 when it is the first to be missing, and after strangers pushed all else out', async () => {
    const { site, asked } = await makeSite();
    const missing = await site.answer('/404');
    expect(missing.status).toBe(404);
    for (let index = 0; index <= 5000; index += 1) await site.answer(`/${index}/`);
    expect(await site.answer('/404')).toBe(missing);
    expect(await site.answer('/nowhere')).toBe(missing);
    expect(asked.filter((address) => address === '/lost')).toHaveLength(1);
  });

  test('never asks Next for what is private to it', async () => {
    const { site, asked } = await makeSite();
    for (const address of ['/_global-error', '/_next/image', '/_next/data/x.json']) await site.answer(address);
    expect(asked).toEqual(['/lost']);
  });

  test('answers a failure with its own page, reports it, and tries again', async () => {
    const { site, asked, reported, textOf } = await makeSite();
    for (const address of ['/broken', '/thrown', '/streamed']) {
      expect((await site.answer(address)).status).toBe(500);
      expect(await textOf(address)).toContain('这一页暂时打不开');
    }
    const twice = ['/broken', '/broken', '/thrown', '/thrown', '/streamed', '/streamed'];
    expect(reported).toEqual(twice);
    expect(asked).toEqual(twice);
  });

  test('asks a reader to come again where a page takes too long, and keeps nobody else waiting', async () => {
    const underway: string[] = [];
    const { site, reported, textOf, headerOf } = await makeSite({
      make: async (address) => {
        underway.push(address);
        return address === '/parks' ? html('园区') : new Promise<never>(() => {});
      },
      limit: 50,
    });
    const stuck = await Promise.all(['/a', '/b', '/c', '/nowhere', '/404', '/_x'].map((one) => site.answer(one)));
    expect(stuck.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503, 503]);
    expect(await textOf('/a')).toContain('这一页还没有准备好');
    expect(await headerOf('/a', 'retry-after')).toBe('5');
    expect(await textOf('/parks')).toContain('园区');
    expect(underway.filter((address) => address === '/a')).toHaveLength(3);
    expect(reported.filter((address) => address === '/b')).toHaveLength(1);
  });

  test('passes redirects on, without a body', async () => {
    const { site, textOf, headerOf } = await makeSite();
    expect((await site.answer('/moved')).status).toBe(308);
    expect(await headerOf('/moved', 'location')).toBe('/parks');
    expect(await textOf('/moved')).toBe('');
  });

  test('says at a retired address that it is gone and why, and nowhere else', async () => {
    const { site, textOf } = await makeSite();
    expect((await site.answer('/retired')).status).toBe(410);
    expect(await textOf('/retired')).toContain('停用的原因');
    expect((await site.answer('/gone/retired')).status).toBe(404);
  });

  test('says at an address that names what is not there what may be meant, and nowhere else', async () => {
    const { site, textOf, headerOf } = await makeSite();
    expect((await site.answer('/mistyped')).status).toBe(404);
    expect(await textOf('/mistyped')).toContain('最接近的是');
    expect(await headerOf('/mistyped', 'cache-control')).toBe('public, max-age=60');
    expect((await site.answer('/lost/mistyped')).status).toBe(404);
    expect(await textOf('/lost/mistyped')).not.toContain('最接近的是');
  });

  test('leads from a badly copied address by one redirect to the page that it means, if that is there', async () => {
    const { site, asked, headerOf } = await makeSite();
    for (const address of ['/parks%E3%80%82', '/Parks', '/parks/', '/parks%20', '/share.js)', '/other-order/'])
      expect((await site.answer(address)).status, address).toBe(308);
    expect(await headerOf('/parks%E3%80%82', 'location')).toBe('/parks');
    expect(await headerOf('/share.js)', 'location')).toBe('/share.js');
    expect(await headerOf('/other-order/', 'location')).toBe('/parks');
    expect(await headerOf('/health/', 'location')).toBe('/health');
    for (const address of ['/nothing%E3%80%82', '/Nothing', '/nothing/', '/404/'])
      expect((await site.answer(address)).status, address).toBe(404);
    expect((await site.answer('/retired%E3%80%82')).status).toBe(410);
    expect((await site.answer('/Broken')).status).toBe(500);
    expect(asked.filter((address) => /[A-Z%]/.test(address))).toEqual([]);
  });

  test('passes data files on with their names', async () => {
    const { textOf, headerOf } = await makeSite();
    expect(await textOf('/table.csv')).toBe('a,b\n1,2\n');
    expect(await headerOf('/robots.txt', 'content-type')).toBe('text/plain; charset=utf-8');
    expect(await headerOf('/table.csv', 'content-disposition')).toBe('attachment');
  });

  test('serves its own files for a year under the name with the hash, for minutes under the plain one', async () => {
    const { asked, headerOf } = await makeSite();
    expect(await headerOf('/share.0123456789ab.js', 'cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await headerOf('/share.js', 'cache-control')).toContain('max-age=60');
    expect(asked).toEqual([]);
  });
});

test('what was taken down says so in a frame of another site, and nowhere else', async () => {
  const { site } = await makeSite();
  const gone = await site.answer('/embed/loudi/left');
  const { headers, body } = gone.variants.identity;
  expect([gone.status, body.toString()]).toEqual([410, expect.stringContaining('这项内容已撤下')]);
  expect(headers.join(' ')).toMatch(/frame-ancestors \*.*Cross-Origin-Resource-Policy cross-origin/);
  expect(headers[headers.indexOf('Cache-Control') + 1]).toBe('public, max-age=60');
  expect((await site.answer('/data/left')).status).toBe(404);
});

test('what never was says so in a frame of another site, small, and is no page of ours', async () => {
  const { site } = await makeSite();
  const { status, variants } = await site.answer('/embed/loudi/never');
  const { headers, body } = variants.identity;
  expect([status, body.toString()]).toEqual([404, expect.stringContaining('没有这项内容')]);
  expect(headers.join(' ')).toMatch(/frame-ancestors \*.*Cross-Origin-Resource-Policy cross-origin/);
  expect(headers[headers.indexOf('Cache-Control') + 1]).toBe('public, max-age=60');
});

test('no redirect leads to what is not there, and each keeps the query and the place', async () => {
  const { site, headerOf } = await makeSite();
  for (const address of ['/csv/nothing', '/nothing//']) expect((await site.answer(address)).status, address).toBe(404);
  expect((await site.lead('/nothing')).status).toBe(404);
  expect((await site.lead('/parks')).status).toBe(308);
  expect(await headerOf('/to-place', 'location')).toBe('/parks#loudi');
  expect(await headerOf('/to-moved', 'location')).toBe('/parks');
  expect(await headerOf('/Search?q=97.7', 'location')).toBe('/search?q=97.7');
});

test('a sitemap lists paths, whatever its site is called', () => {
  expect(readSitemap(sitemap)).toEqual(['/', '/parks']);
  expect(readSitemap('<loc> https://x.cn/a?b=1&amp;c=2 </loc><loc>nonsense</loc>')).toEqual(['/a']);
});

test('warming makes every page of the sitemap once and for all, also what a reader had in a hurry', async () => {
  const { site, cache, asked } = await makeSite();
  await site.answer('/parks', 'quick');
  await warm(site, cache, async () => true);
  expect(cache.get('/')?.effort).toBe('best');
  expect(cache.get('/parks')?.effort).toBe('best');
  // In no sitemap, but every page leads there.
  expect(cache.get('/figures')?.effort).toBe('best');
  expect(asked.slice(0, 3)).toEqual(['/parks', '/sitemap.xml', '/']);
  expect(new Set(asked).size).toBe(asked.length);
});

test('warming stops when the server drains', async () => {
  const { site, cache } = await makeSite();
  await warm(site, cache, async () => false);
  expect(cache.get('/')).toBeUndefined();
});
