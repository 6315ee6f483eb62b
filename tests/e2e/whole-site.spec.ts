import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { newsOf } from '#lib/catalog/news.ts';
import { getContent } from '#lib/content/content.ts';
import { figurePageAddress, toServedAddress } from '#lib/pages/addresses.ts';
import { allKinds, kindAt, kinds, listAddresses, placeAt } from '#lib/pages/kinds.ts';
import { entriesInFeed } from '#lib/pages/limits.ts';
import { findMove } from '#lib/pages/moves.ts';
import { published } from '#lib/pages/published.ts';
import { crawl, visit } from './crawl.ts';
import { byTag, find, linkOf, metaOf, textOf } from './document.ts';
import { expectFinished, expectSafe } from './finished.ts';
import { expectOneStory, expectOwnPanel, readHead } from './head.ts';
import { expectOwnMarkup } from './markup.ts';
import { templates } from './templates.ts';

// One after another in one process, so that the site is read once: it has hundreds of pages.
test.describe.configure({ mode: 'default', timeout: 180_000 });

test('every link leads somewhere, every fragment to a place on its page, and nothing comes from elsewhere', async ({
  request,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '');
  const visited = await crawl(origin);
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
    const { status, root } = visited.get(address) ?? (await visit(address, origin));
    expect.soft(status, `${address} is in the sitemap`).toBe(200);
    const refuses = root && find(root, ({ properties }) => /noindex/.test(String(properties.content ?? '')));
    expect.soft(refuses, `${address} is in the sitemap and asks not to be indexed`).toBeFalsy();
  }
});

test('every page has a title and a description of its own, and says where it lives', async ({ baseURL }) => {
  const addressByTitle = new Map<string, string>();
  const addressByDescription = new Map<string, string>();
  for (const { address, root } of (await crawl(new URL(baseURL ?? ''))).values()) {
    // A poster is another form of a page, and names that page as its canonical address.
    if (!root || address.startsWith('/poster/')) continue;
    const title = byTag(root, 'title').map((one) => textOf(one));
    const description = metaOf(root, 'description') ?? '';
    expect.soft(title, `${address}: titles`).toEqual([expect.stringContaining('园区党建案例库')]);
    expect.soft(description.length, `${address}: description`).toBeGreaterThan(10);
    expect.soft(addressByTitle.get(title[0] ?? ''), `${address} has the title of another page`).toBeUndefined();
    expect.soft(addressByDescription.get(description), `${address} is described as another page`).toBeUndefined();
    addressByTitle.set(title[0] ?? '', address);
    addressByDescription.set(description, address);

    const own = new URL(address, baseURL).href;
    const canonical = linkOf(root, 'canonical');
    expect.soft(canonical && new URL(canonical).href, `${address}: canonical`).toBe(own);
    const shared = metaOf(root, 'og:url');
    expect.soft(shared && new URL(shared).href, `${address}: og:url`).toBe(own);
    expect.soft(metaOf(root, 'og:title'), `${address}: og:title`).toBeTruthy();
    expect.soft(metaOf(root, 'og:description'), `${address}: og:description`).toBe(description);
    expect.soft(metaOf(root, 'og:site_name'), `${address}: og:site_name`).toBe('园区党建案例库');
    expect.soft(metaOf(root, 'og:type'), `${address}: og:type`).toMatch(/^(?:article|website)$/);
  }
});

test('every page leaves finished and safe, and brings nothing but what is ours', async ({ baseURL }) => {
  for (const { address, html, root, headers } of (await crawl(new URL(baseURL ?? ''))).values()) {
    expectSafe(headers, address);
    if (!root) continue;
    expectFinished(html, address);
    expectOwnMarkup(root, address);
  }
});

/** Pages that nobody passes on: they say their address in the place of a panel. */
const withoutPanel: string[] = [kinds.glossary.address, kinds.corrections.address];

test('every page says one story of itself, to those it is passed on to and to machines', async ({ baseURL }) => {
  const content = getContent();
  let read = 0;
  for (const { address, root } of (await crawl(new URL(baseURL ?? ''))).values()) {
    const kind = kindAt(content, address);
    // A poster arrives as the page that it shows.
    if (!root || !kind || !(kind.pictures.includes('card') || kind === kinds.poster)) continue;
    expectOneStory(root, address);
    if (kind !== kinds.poster && !withoutPanel.includes(address)) expectOwnPanel(root, address);
    const { type, jsonLd } = readHead(root);
    expect.soft(type, `${address}: og:type`).toBe(kind.openGraph);
    expect.soft(jsonLd, `${address}: JSON-LD`).toEqual(kind.jsonLd);
    read += 1;
  }
  expect(read).toBeGreaterThan(100);
});

/**
 * The standard rules, with one correction of theirs in `.htmlvalidate.json`: `details` counts as sectioning there and so
 * as forbidden in `th`. HTML's sectioning content is article, aside, nav and section.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('the served HTML of every template is valid', async ({ baseURL }) => {
  const origin = new URL(baseURL ?? '');
  const visited = await crawl(origin);
  for (const address of templates) {
    const { html } = visited.get(address) ?? (await visit(address, origin));
    const { results } = await validator.validateString(html, 'page.html');
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId} ${message} ${selector}`,
      ),
    );
    expect.soft(faults, address).toEqual([]);
  }
});

test('every published address answers, with the places that it had, and no page has a place that its row does not know', async ({
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '');
  const content = getContent();
  const visited = await crawl(origin);
  const find = async (address: string) => visited.get(address) ?? (await visit(address, origin));
  for (const line of published) {
    const [address = '', id] = line.split('#');
    if (address.includes(':') || findMove(content, address)) continue;
    const { status, ids } = await find(address);
    expect.soft(status, address).toBe(200);
    if (id !== undefined)
      expect.soft(ids.has(id) || findMove(content, toServedAddress(line)) !== null, line).toBe(true);
  }
  const unseen = new Set(
    allKinds.flatMap(([id, kind]) => (kind.inSitemap ? kind.ids.map((one) => `${id}#${one}`) : [])),
  );
  for (const { address, ids, status } of visited.values()) {
    const place = placeAt(content, address);
    if (status !== 200 || ids.size === 0 || !place) continue;
    const kind = kindAt(content, address) ?? kinds.missing;
    const known = new Set([...kind.ids, ...kind.idsOf(content, place.thing)]);
    const unknown = [...ids].filter((id) => !known.has(id));
    expect.soft(unknown, `${address}: add these ids to its row in lib/pages`).toEqual([]);
    for (const id of ids) unseen.delete(`${place.id}#${id}`);
  }
  const isFurther = (one: string) => /Further#/.test(one);
  expect
    .soft(
      [...unseen].filter((one) => !isFurther(one)),
      'ids of rows that no page has',
    )
    .toEqual([]);
});

test('the feed tells of every page whose row says so and of all other news, up to as much as it carries', async ({
  request,
  baseURL,
}) => {
  const xml = await (await request.get(kinds.feed.address)).text();
  const told = [...xml.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map(([, url = '']) => {
    const { pathname, hash } = new URL(url, baseURL);
    return pathname + hash;
  });
  const content = getContent();
  const news = newsOf(content).map(({ address }) => address);
  const wanted = [...new Set([...listAddresses(content, ({ inFeed }) => inFeed), ...news])];
  expect(told.filter((address) => !wanted.includes(address))).toEqual([]);
  expect(told).toHaveLength(Math.min(wanted.length, entriesInFeed));
});
