import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rowOf } from '#lib/pages/kinds.ts';
import { readPattern } from '#lib/pages/pattern.ts';
import { listHead } from './head.ts';
import { type OpenRoute, openRoute, type PageProps } from './open-route.ts';

/** A route as a pattern of addresses: `/parks/[slug]` is `/parks/:slug`; null where a step of it stands for several. */
function patternOf(route: string): string | null {
  const pattern = route.replace(/\[([a-z]+)\]/g, ':$1');
  return pattern.includes('[') ? null : pattern;
}

/** A route and what an address names in it; null where Next reads something into the address that is not read here. */
function readAddress(address: string) {
  const row = /[%?]/.test(address) ? undefined : rowOf(address);
  const pattern = row?.form === 'page' ? patternOf(row.route) : null;
  const params = pattern === null ? null : readPattern(pattern, address);
  return row && params && { route: row.route, params };
}

/** What React adds by itself to a page with a picture, not in all versions alike. */
const preload = '<link rel="preload"';

/** The document of a page that is there; null where React has put something into it. */
async function write(
  { layout, page, steps, styles }: OpenRoute,
  params: Record<string, string>,
): Promise<string | null> {
  const props: PageProps = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  const body = await page.default(props);
  const metadata = (await page.generateMetadata?.(props)) ?? page.metadata ?? {};
  const [charset, screen, ...tags] = listHead(layout.metadata ?? {}, layout.viewport ?? {}, metadata, steps);
  const links = styles.map((style) =>
    createElement('link', { key: style, rel: 'stylesheet', href: `/_next/${style}`, precedence: 'next' }),
  );
  // React moves what belongs into the head there.
  const children = createElement(Fragment, null, charset, screen, links, tags, body);
  const around = layout.default as (props: { children: ReactNode }) => ReactNode;
  const text = renderToStaticMarkup(createElement(around, { children }));
  return text.includes(preload) ? null : `<!DOCTYPE html>${text}`;
}

/**
 * Writes pages from what Next has compiled, by React alone: a third of the time. Next makes each page twice, once for a
 * runtime in the browser that pages here do without. What is written is, once finished, what Next makes of it byte for
 * byte; at the least doubt nothing is, and Next is asked: an address with a query, a route with more to it than one layout
 * and one page, a head with a field that {@link listHead} does not know, a component that waits, and whatever throws, such
 * as a page that is not there.
 *
 * @param folder of the project, in whose process Next runs
 * @returns the document at an address, or null
 */
export function createQuickPages(folder: string): (address: string) => Promise<string | null> {
  const opened = new Map<string, Promise<OpenRoute | null>>();
  const open = (route: string) => {
    const known = opened.get(route) ?? openRoute(folder, route).catch(() => null);
    opened.set(route, known);
    return known;
  };
  return async (address) => {
    const asked = readAddress(address);
    const route = asked && (await open(asked.route));
    if (!asked || !route) return null;
    return write(route, asked.params).catch(() => null);
  };
}
