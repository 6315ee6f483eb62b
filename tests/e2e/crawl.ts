import type { Root } from 'hast';
import { getContent } from '#lib/content/content.ts';
import { kinds, rowOf, sitemapAddresses } from '#lib/pages/kinds.ts';
import { readPattern } from '#lib/pages/pattern.ts';
import { attributeOf, elementsOf, idOf, parseHtml } from './document.ts';

/** What an address answered. */
export type Visited = {
  address: string;
  /** Whether links lead to it from the front page; else only the sitemap names it. */
  isLinked: boolean;
  status: number;
  type: string;
  headers: Record<string, string>;
  setsCookie: boolean;
  /** The page as it was sent, empty where the answer is a file. */
  html: string;
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
export async function visit(address: string, origin: URL, isLinked = false): Promise<Visited> {
  const answer = await fetch(new URL(address, origin), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const type = answer.headers.get('content-type') ?? '';
  const isPage = type.startsWith('text/html');
  const bytes = Buffer.from(await answer.arrayBuffer());
  const html = isPage ? bytes.toString('utf8') : '';
  const root = isPage ? parseHtml(html) : null;
  return {
    address,
    isLinked,
    status: answer.status,
    type,
    headers: Object.fromEntries(answer.headers),
    setsCookie: answer.headers.getSetCookie().length > 0,
    html,
    root,
    ids: new Set(root ? [...elementsOf(root)].flatMap((element) => idOf(element) ?? []) : []),
    ...(root ? readLinks(root, new URL(address, origin)) : { links: [], loads: [] }),
  };
}

/** Pictures are slow to draw: one of each shape is, and of the others it is known what they show. */
function isKnownPicture(pathname: string): boolean {
  const content = getContent();
  return [kinds.card, kinds.square, kinds.posterPicture].some(({ address, find, samples }) => {
    const params = readPattern(address, decodeURIComponent(pathname));
    return params !== null && find(content, params) !== undefined && !samples(content).includes(pathname);
  });
}

/** What has an address for every list that a reader can make is closed to robots, and to this one. */
function isEndless(pathname: string): boolean {
  const row = rowOf(pathname);
  return row !== undefined && !row.indexed && row.query.length > 0;
}

async function walkSite(origin: URL): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const waiting = ['/'];
  const seen = new Set(waiting);
  const walk = async (isLinked: boolean) => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const answer = await visit(address, origin, isLinked);
      visited.set(address, answer);
      for (const { origin: where, pathname, search } of [...answer.links, ...answer.loads]) {
        const next = pathname + search;
        if (where !== origin.origin || seen.has(next) || isEndless(pathname)) continue;
        seen.add(next);
        if (!isKnownPicture(pathname)) waiting.push(next);
      }
    }
  };
  // The first page alone, so that there is something for all of them to do.
  while (waiting.length > 0) await Promise.all(Array.from({ length: 8 }, () => walk(true)));
  // Comparisons of three and more parks are found with the form, not by links.
  waiting.push(...sitemapAddresses(getContent()).filter((address) => !seen.has(address)));
  while (waiting.length > 0) await Promise.all(Array.from({ length: 8 }, () => walk(false)));
  return visited;
}

let site: Promise<Map<string, Visited>> | undefined;

/**
 * Visits every address of this site that can be reached by links from the front page, and those that the sitemap names
 * beside them, once for all tests of a process. Redirects are not followed.
 */
export function crawl(origin: URL): Promise<Map<string, Visited>> {
  site ??= walkSite(origin);
  return site;
}
