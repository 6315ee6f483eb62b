import type { Content } from '#lib/schema/content.ts';
import type { Params } from './pattern.ts';

/** The pictures that stand for a page elsewhere. */
export const pictureShapes = ['card', 'square', 'poster'] as const;
export type PictureShape = (typeof pictureShapes)[number];

/** What everything else needs to know of one kind of page or file. A new page is a new row, and its route. */
export type PageKind<Thing = unknown> = {
  /** What editors and operators call it. */
  name: string;
  /** Its address: `/parks/:slug`; see pattern.ts. */
  address: string;
  /** What answers it: the folder of a route below `app/`, or a file below `public/` or `lib/server/`. */
  route: string;
  form: 'page' | 'file' | 'redirect';
  /** Its addresses, all that are there or the ones worth leading to where there is no end of them. */
  list: (content: Content) => string[];
  /** What an address of this form shows; undefined where the content has no such thing. */
  find: (content: Content, params: Params) => Thing | undefined;
  /** The query parameters that it reads, in the order of its canonical address; any other changes nothing. */
  query: readonly string[];
  /** What several values of one parameter are: a question has one, the first; a set has one address; a list has an order. */
  values: 'one' | 'set' | 'list';
  /** Whether search engines may list it. */
  indexed: boolean;
  inSitemap: boolean;
  /** Whether the feed tells of it. */
  inFeed: boolean;
  /** Whether the static copy has it. */
  inCopy: boolean;
  /** Whether another site may show it in a frame. */
  framable: boolean;
  /** Whether scripts of every site may read it: public data, never a page. */
  crossOrigin: boolean;
  /** How long it may be kept; lib/server/headers.ts says what each word means. */
  kept: 'page' | 'briefly' | 'never';
  /** The pictures that there are of it. */
  pictures: readonly PictureShape[];
  /** What it is to Open Graph; a file is nothing to it. */
  openGraph: 'website' | 'article' | null;
  /** The types of its JSON-LD, in order of the alphabet. */
  jsonLd: readonly string[];
  /** How it prints; files and what is no use on paper are not meant to. */
  print: 'upright' | 'sideways' | 'none';
  /** The ids that its template gives to places on the page. */
  ids: readonly string[];
  /** The ids that come from the content: figures, words, chapters. */
  idsOf(content: Content, thing: Thing): string[];
  /** The addresses by which tests and bench know its template. */
  samples: (content: Content) => string[];
};

/** A page that people read, unless its row says otherwise. */
export const page = {
  form: 'page',
  query: [],
  values: 'one',
  indexed: true,
  inSitemap: true,
  inFeed: false,
  inCopy: true,
  framable: false,
  crossOrigin: false,
  kept: 'page',
  pictures: ['card', 'square'],
  openGraph: 'website',
  jsonLd: ['BreadcrumbList'],
  print: 'upright',
  ids: ['main', 'share'],
  idsOf: () => [],
} as const;

/** The pages of a list after its first: found by links, and made of what the first is made of. */
export const further = { ...page, pictures: [], jsonLd: [], ids: ['main'] } as const;

/** A file that programs or people fetch, unless its row says otherwise. */
export const file = {
  ...page,
  form: 'file',
  inSitemap: false,
  crossOrigin: true,
  pictures: [],
  openGraph: null,
  jsonLd: [],
  print: 'none',
  ids: [],
} as const;

/** Something there is one of, at one address. */
export const alone = (address: string) => ({
  address,
  list: () => [address],
  find: () => true,
  samples: () => [address],
});

/** A file of which there is one, at the address that its route has too. */
export const oneFile = (address: string, name: string, more: Partial<PageKind> = {}) => ({
  ...file,
  ...alone(address),
  name,
  route: address,
  ...more,
});
