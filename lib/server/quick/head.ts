import type { Metadata, Viewport } from 'next';
import { createElement, type ReactElement } from 'react';

/** A field, or a form of one, that nothing here knows how to write: Next does. */
const unknown = (what: string, value: unknown): never => {
  throw new Error(`${what} is not written here: ${JSON.stringify(value)}`);
};

/** What fields there may be, of the head and of its parts. */
const fields = {
  head: [
    'metadataBase',
    'title',
    'description',
    'robots',
    'alternates',
    'openGraph',
    'twitter',
    'other',
    'formatDetection',
  ],
  layoutTitle: ['default', 'template'],
  pageTitle: ['absolute'],
  robots: ['index'],
  alternates: ['canonical', 'languages', 'types'],
  openGraph: ['title', 'description', 'url', 'siteName', 'locale', 'images', 'type', 'publishedTime', 'modifiedTime'],
  twitter: ['card', 'title', 'description', 'images'],
  image: ['url', 'type', 'width', 'height', 'alt'],
  themeColor: ['color', 'media'],
  viewport: ['width', 'initialScale', 'colorScheme', 'themeColor'],
} as const;

type Part = Record<string, unknown>;

/** A part of the head whose fields are all known; none where it is not there. */
function readPart(name: keyof typeof fields, part: unknown): Part | null {
  if (part === undefined || part === null) return null;
  if (typeof part !== 'object' || Array.isArray(part)) return unknown(name, part);
  const known: readonly string[] = fields[name];
  for (const field of Object.keys(part)) if (!known.includes(field)) unknown(`${name}.${field}`, part);
  return part as Part;
}

/** A value as one text. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : unknown('value', value);
}

/** The same where something else would stand in its place if it were not there. */
const needed = (part: Part | null, field: string) => textOf(part?.[field]) ?? unknown(field, part);

const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

/**
 * The title of a page: a layout's template is for pages in folders below its own.
 *
 * @param steps how many folders lie between layout and page
 */
function titleOf(layout: Metadata, page: Metadata, steps: number): string | null {
  const { default: fallback, template } = readPart('layoutTitle', layout.title) ?? {};
  if (typeof page.title !== 'string')
    return textOf(readPart('pageTitle', page.title)?.['absolute']) ?? textOf(fallback);
  const own = page.title;
  return steps > 0 && template !== undefined ? (textOf(template) ?? '').replace(/%s/g, () => own) : own;
}

/** Writes the tags of a head in the order in which Next does. */
function createTags() {
  const tags: ReactElement[] = [];
  const add = (type: 'meta' | 'link', props: Record<string, string>) =>
    tags.push(createElement(type, { key: tags.length, ...props }));
  const addMeta = (
    key: 'name' | 'property',
    prefix: string,
    part: Part | null,
    names: [field: string, tag?: string][],
  ) => {
    for (const [field, tag = field] of names)
      for (const value of listOf(part?.[field])) {
        const content = textOf(value);
        if (content !== null) add('meta', { [key]: prefix + tag, content });
      }
  };
  return { tags, add, addMeta };
}

type Tags = ReturnType<typeof createTags>;
type HrefOf = (address: unknown) => string;

function addScreen({ add, addMeta }: Tags, screen: Part | null): void {
  const size = `width=${needed(screen, 'width')}, initial-scale=${needed(screen, 'initialScale')}`;
  add('meta', { name: 'viewport', content: size });
  for (const theme of listOf(screen?.['themeColor'])) {
    const part = readPart('themeColor', theme);
    add('meta', { name: 'theme-color', content: needed(part, 'color'), media: needed(part, 'media') });
  }
  addMeta('name', '', screen, [['colorScheme', 'color-scheme']]);
}

/** The other forms of a page. */
function addAlternates({ add }: Tags, alternates: Part | null, hrefOf: HrefOf): void {
  if (alternates?.['canonical']) add('link', { rel: 'canonical', href: hrefOf(alternates['canonical']) });
  for (const [hrefLang, address] of Object.entries((alternates?.['languages'] ?? {}) as Part))
    add('link', { rel: 'alternate', hrefLang, href: hrefOf(address) });
  for (const [type, address] of Object.entries((alternates?.['types'] ?? {}) as Part))
    add('link', { rel: 'alternate', type, href: hrefOf(address) });
}

function addImages({ addMeta }: Tags, part: Part | null, key: 'name' | 'property', prefix: string, hrefOf: HrefOf) {
  for (const image of listOf(part?.['images']).map((one) => readPart('image', one)))
    addMeta(key, prefix, { ...image, url: hrefOf(image?.['url']) }, [
      ['url', 'image'],
      ['type', 'image:type'],
      ['width', 'image:width'],
      ['height', 'image:height'],
      ['alt', 'image:alt'],
    ]);
}

/** What a page is where somebody passes it on: Open Graph, and the card of Twitter. */
function addShared(tags: Tags, graph: Part | null, card: Part | null, hrefOf: HrefOf): void {
  // What one of the two does not say, Next takes from the other or from the head.
  if (graph || card)
    for (const part of [graph, card])
      for (const field of ['title', 'description', 'images'])
        if (part?.[field] === undefined) unknown(`openGraph or twitter without ${field}`, part);
  const url = graph?.['url'] === undefined ? {} : { url: hrefOf(graph['url']) };
  tags.addMeta('property', 'og:', graph && { ...graph, ...url }, [
    ['title'],
    ['description'],
    ['url'],
    ['siteName', 'site_name'],
    ['locale'],
  ]);
  addImages(tags, graph, 'property', 'og:', hrefOf);
  tags.addMeta('property', 'og:', graph, [['type']]);
  tags.addMeta('property', 'article:', graph, [
    ['publishedTime', 'published_time'],
    ['modifiedTime', 'modified_time'],
  ]);
  tags.addMeta('name', 'twitter:', card, [['card'], ['title'], ['description']]);
  addImages(tags, card, 'name', 'twitter:', hrefOf);
}

/**
 * The head of a page as Next writes it of the fields that pages here have.
 *
 * @param layout what the layout says; a field that the page has too is the page's
 * @param steps how many folders lie between layout and page
 * @returns the tags in order; the stylesheets belong behind the first two
 * @throws where a field or a value is one that nothing here writes
 * @example listHead({ metadataBase, title: { default: '库', template: '%s｜库' } }, viewport, { title: '园区' }, 1) // 园区｜库
 */
export function listHead(layout: Metadata, viewport: Viewport, page: Metadata, steps: number): ReactElement[] {
  const head = { ...readPart('head', layout), ...readPart('head', page) } as Metadata;
  const base = head.metadataBase ?? unknown('metadataBase', null);
  const hrefOf = (address: unknown) => {
    const url = new URL(textOf(address) ?? unknown('address', address), base);
    return `${url.pathname}${url.search}${url.hash}` === '/' ? url.origin : url.href;
  };
  const written = createTags();
  const { tags, add, addMeta } = written;

  add('meta', { charSet: 'utf-8' });
  addScreen(written, readPart('viewport', viewport));
  const title = titleOf(layout, page, steps);
  if (title !== null) tags.push(createElement('title', { key: 'title' }, title));
  addMeta('name', '', head as Part, [['description']]);
  const robots = readPart('robots', head.robots);
  if (robots)
    add('meta', { name: 'robots', content: robots['index'] === false ? 'noindex' : unknown('robots', robots) });
  const other = (head.other ?? {}) as Part;
  addMeta(
    'name',
    '',
    other,
    Object.keys(other).map((name) => [name]),
  );
  addAlternates(written, readPart('alternates', head.alternates), hrefOf);
  const off = Object.entries(head.formatDetection || {}).map(([name, on]) =>
    on === false ? `${name}=no` : unknown(name, on),
  );
  addMeta('name', '', { off: off.join(', ') }, [['off', 'format-detection']]);
  addShared(written, readPart('openGraph', head.openGraph), readPart('twitter', head.twitter), hrefOf);
  return tags;
}
