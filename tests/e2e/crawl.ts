import type { APIRequestContext } from '@playwright/test';
import type { Root } from 'hast';
import { rowOf } from '#lib/pages/kinds.ts';
import { attributeOf, elementsOf, idOf, parseHtml } from './document.ts';

/** What an address answered. */
export type Visited = {
  address: string;
  status: number;
  type: string;
  setsCookie: boolean;
  /** The page, or null where the answer is a file. */
  root: Root | null;
  ids: ReadonlySet<string>;
  /** Everything it links to, resolved. */
  links: URL[];
  /** What a browser loads with it, resolved: stylesheets, scripts, pictures. */
  loads: URL[];
};

/** Attributes that name something to load, by element; a `<link>` loads by its relation. */
const loading: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};

const loadingRelations = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

function readLinks(root: Root, base: URL) {
  const links: URL[] = [];
  const loads: URL[] = [];
  for (const element of elementsOf(root)) {
    const href = attributeOf(element, 'href');
    // What has no end is not for crawlers: the answers to every question that facets can put.
    const isForAll = !/\bnofollow\b/.test(attributeOf(element, 'rel') ?? '');
    if (element.tagName === 'a' && href !== null && isForAll) links.push(new URL(href, base));
    if (element.tagName === 'link' && href !== null)
      (loadingRelations.test(attributeOf(element, 'rel') ?? '') ? loads : links).push(new URL(href, base));
    for (const name of loading[element.tagName] ?? []) {
      const address = attributeOf(element, name);
      if (address !== null) loads.push(new URL(address, base));
    }
  }
  return { links, loads };
}

/** Asks for an address and reads what its answer links to and loads. */
export async function visit(request: APIRequestContext, address: string, origin: URL): Promise<Visited> {
  const answer = await request.get(address, { maxRedirects: 0 });
  const type = answer.headers()['content-type'] ?? '';
  const root = type.startsWith('text/html') ? parseHtml(await answer.text()) : null;
  return {
    address,
    status: answer.status(),
    type,
    setsCookie: answer.headersArray().some(({ name }) => name.toLowerCase() === 'set-cookie'),
    root,
    ids: new Set(root ? [...elementsOf(root)].flatMap((element) => idOf(element) ?? []) : []),
    ...(root ? readLinks(root, new URL(address, origin)) : { links: [], loads: [] }),
  };
}

/** What has an address for every list that a reader can make is closed to robots, and to this one. */
function isEndless(pathname: string): boolean {
  const row = rowOf(pathname);
  return row !== undefined && !row.indexed && row.query.length > 0;
}

async function walkSite(request: APIRequestContext, origin: URL): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = ['/'];
  const seen = new Set(waiting);
  const walk = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const answer = await visit(request, address, origin);
      visited.set(address, answer);
      for (const { origin: where, pathname, search } of [...answer.links, ...answer.loads]) {
        const next = pathname + search;
        if (where !== origin.origin || seen.has(next) || isEndless(pathname)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  };
  // The first page alone, so that there is something for all of them to do.
  while (waiting.length > 0) await Promise.all(Array.from({ length: 8 }, walk));
  return visited;
}

let site: Promise<Map<string, Visited>> | undefined;

/**
 * Visits every address of this site that can be reached by links from the front page, once for all tests of a process.
 * Redirects are not followed.
 */
export function crawl(request: APIRequestContext, origin: URL): Promise<Map<string, Visited>> {
  site ??= walkSite(request, origin);
  return site;
}
