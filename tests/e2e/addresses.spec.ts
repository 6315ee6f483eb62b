import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { newsOf } from '#lib/catalog/news.ts';
import { getContent } from '#lib/content/content.ts';
import { figurePageAddress, toServedAddress } from '#lib/pages/addresses.ts';
import { allKinds, kindAt, kinds, listAddresses, placeAt } from '#lib/pages/kinds.ts';
import { englishName, isEnglish } from '#lib/pages/languages.ts';
import { entriesInFeed } from '#lib/pages/limits.ts';
import { findMove } from '#lib/pages/moves.ts';
import type { PageKind } from '#lib/pages/page-kind.ts';
import { published } from '#lib/pages/published.ts';
import { crawl, visit } from './crawl.ts';
import { byTag, find, linkOf, metaOf, textOf, withAllTags } from './document.ts';
import { unfinishedIn, unsafeIn } from './finished.ts';
import { faultsOfCode, faultsOfHead, faultsOfShared, readHead } from './head.ts';
import { foreignIn } from './markup.ts';
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
    figures.filter((address) => !visited.get(address)?.isLinked),
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
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  for (const address of listed) {
    const { status, root } = visited.get(address) ?? (await visit(address, origin));
    if (status !== 200) dead.push(`${address} is in the sitemap and answers ${status}`);
    const refuses = root && find(root, ({ properties }) => /noindex/.test(String(properties.content ?? '')));
    if (refuses) dead.push(`${address} is in the sitemap and asks not to be indexed`);
  }
  expect.soft(dead).toEqual([]);
  expect.soft(elsewhere).toEqual([]);
});

test('every page has a title and a description of its own, and says where it lives', async ({ baseURL }) => {
  const addressByTitle = new Map<string, string>();
  const addressByDescription = new Map<string, string>();
  const faults: string[] = [];
  for (const { address, root, isLinked } of (await crawl(new URL(baseURL ?? ''))).values()) {
    // A poster is another form of a page, and names that page as its canonical address.
    if (!root || address.startsWith('/poster/')) continue;
    const [title = '', ...further] = byTag(root, 'title').map((one) => textOf(one));
    const description = metaOf(root, 'description') ?? '';
    const own = new URL(address, baseURL).href;
    const name = isEnglish(address) ? englishName : '园区党建案例库';
    const place = (url: string | null) => url && new URL(url).href;
    const holds: Record<string, boolean> = {
      'one title, with the name of the site': title.includes(name) && further.length === 0,
      // Comparisons that only the form leads to are named by their first park and their number.
      'a title of its own': !isLinked || !addressByTitle.has(title),
      'a description of its own': description.length > 10 && !(isLinked && addressByDescription.has(description)),
      canonical: place(linkOf(root, 'canonical')) === own,
      'og:url': place(metaOf(root, 'og:url')) === own,
      'og:title': Boolean(metaOf(root, 'og:title')),
      'og:description': metaOf(root, 'og:description') === description,
      'og:site_name': metaOf(root, 'og:site_name') === name,
      'og:type': /^(?:article|website)$/.test(metaOf(root, 'og:type') ?? ''),
    };
    for (const [what, does] of Object.entries(holds)) if (!does) faults.push(`${address}: ${what} (${title})`);
    addressByTitle.set(title, address);
    addressByDescription.set(description, address);
  }
  expect(faults).toEqual([]);
});

test('every page leaves finished and safe, and brings nothing but what is ours', async ({ baseURL }) => {
  const faults = [...(await crawl(new URL(baseURL ?? ''))).values()].flatMap(({ address, html, root, headers }) =>
    [...unsafeIn(headers), ...(root ? [...unfinishedIn(html), ...foreignIn(root, address)] : [])].map(
      (fault) => `${address}: ${fault}`,
    ),
  );
  expect(faults).toEqual([]);
});

/** Pages that few pass on: they say their address, with their square, in the place of a panel. */
const withoutPanel: PageKind[] = [
  ...[kinds.glossary, kinds.corrections, kinds.data, kinds.organization, kinds.edition],
  ...[kinds.figures, kinds.registerLetter, kinds.search, kinds.brief],
];

test('every page says one story of itself, to those it is passed on to and to machines', async ({ baseURL }) => {
  const content = getContent();
  const faults: string[] = [];
  let read = 0;
  for (const { address, root } of (await crawl(new URL(baseURL ?? ''))).values()) {
    const kind = kindAt(content, address);
    // A poster arrives as the page that it shows.
    if (!root || !kind || !(kind.pictures.includes('card') || kind === kinds.poster)) continue;
    const hasSquare = kind.pictures.includes('square');
    const { type, jsonLd } = readHead(root);
    const found = [
      ...faultsOfHead(root),
      ...(hasSquare ? faultsOfShared(root) : []),
      ...(hasSquare && !withoutPanel.includes(kind) ? faultsOfCode(root) : []),
      ...(type === kind.openGraph ? [] : [`og:type: ${type}`]),
      ...(jsonLd.join() === kind.jsonLd.join() ? [] : [`JSON-LD: ${jsonLd}`]),
    ];
    faults.push(...found.map((fault) => `${address}: ${fault}`));
    read += 1;
  }
  expect(faults).toEqual([]);
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
    // The validator knows no cell that ends a paragraph.
    const { results } = await validator.validateString(withAllTags(html), 'page.html');
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
  const faults: string[] = [];
  for (const line of published) {
    const [address = '', id] = line.split('#');
    if (address.includes(':') || findMove(content, address)) continue;
    const { status, ids } = await find(address);
    if (status !== 200) faults.push(`${address} answers ${status}`);
    if (id !== undefined && !ids.has(id) && findMove(content, toServedAddress(line)) === null)
      faults.push(`${line} is lost`);
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
    if (unknown.length > 0) faults.push(`${address}: add these ids to its row in lib/pages: ${unknown}`);
    for (const id of ids) unseen.delete(`${place.id}#${id}`);
  }
  expect.soft(faults).toEqual([]);
  const isFurther = (one: string) => /Further#/.test(one);
  const unused = [...unseen].filter((one) => !isFurther(one));
  expect.soft(unused, 'ids of rows that no page has').toEqual([]);
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
