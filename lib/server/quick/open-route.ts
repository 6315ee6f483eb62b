import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

// What Next sets before it loads what it has compiled, as that expects it there; it is not started for these pages.
Object.assign(globalThis, { AsyncLocalStorage });

/** What Next gives a page. */
export type PageProps = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string>> };

/** A page or a layout, as its file exports it. */
type Exports<Props> = {
  default: (props: Props) => ReactNode | Promise<ReactNode>;
  metadata?: Metadata;
  generateMetadata?: (props: Props) => Metadata | Promise<Metadata>;
  viewport?: Viewport;
  generateViewport?: unknown;
};
type PageExports = Exports<PageProps>;
type LayoutExports = Exports<{ children: ReactNode }>;

/** What is made of a route: its one layout, its page, how many steps lie between them, and its stylesheets in order. */
export type OpenRoute = { layout: LayoutExports; page: PageExports; steps: number; styles: string[] };

type Source = [load: () => Promise<unknown>, file: string];
type Step = [name: string, beside: Record<string, Step>, modules: Record<string, Source>, ...rest: unknown[]];

/** What shows only where a page throws; what throws is Next's to show. */
const boundaries = ['not-found', 'forbidden', 'unauthorized', 'global-error'];

/** Whether a step has nothing that has a say in the page but what is named; `metadata` lists pictures of the folder. */
const holdsOnly = (modules: Step[2], own: string[]) =>
  Object.entries(modules).every(
    ([name, value]) =>
      own.includes(name) ||
      boundaries.includes(name) ||
      (name === 'metadata' && Object.keys(value as object).length === 0),
  );

/** The steps of a route from `app/` to its page; null where one has slots beside its page. */
function readSteps(root: Step): Step[] | null {
  const steps = [root];
  for (let [, beside] = root; Object.keys(beside).length > 0; ) {
    const { children, ...others } = beside;
    if (!children || Object.keys(others).length > 0) return null;
    steps.push(children);
    [, beside] = children;
  }
  return steps;
}

/** The stylesheets of a route in the order that Next links them: those of the layout, then those of the page. */
function readStyles(place: string, files: string[]): string[] {
  const text = readFileSync(`${place}_client-reference-manifest.js`, 'utf8');
  const { entryCSSFiles: styles } = JSON.parse(text.slice(text.indexOf('] = ') + 4).replace(/;\s*$/, '')) as {
    entryCSSFiles: Record<string, { path: string; inlined: boolean }[]>;
  };
  return [...new Set(files.flatMap((file) => (styles[file.replace(/\.tsx$/, '')] ?? []).map((one) => one.path)))];
}

/**
 * Opens a route as Next has compiled it.
 *
 * @param folder of the project
 * @param route below `app/`: `/parks/[slug]`
 * @returns null where there is more to it than one layout around one page
 * @throws where the build has it in a form that is not known here
 */
export async function openRoute(folder: string, route: string): Promise<OpenRoute | null> {
  const place = path.join(folder, '.next', 'server', 'app', route, 'page');
  if (!existsSync(`${place}.js`)) return null;
  const load = createRequire(`${place}.js`);
  const entry = (await load(`${place}.js`)) as { routeModule: { userland: { loaderTree: Step } } };
  const steps = readSteps(entry.routeModule.userland.loaderTree);
  const first = steps?.[0];
  const last = steps?.at(-1);
  if (!steps || !first || !last || first === last) return null;
  const isPlain = steps.every((step) =>
    holdsOnly(step[2], step === first ? ['layout'] : step === last ? ['page'] : []),
  );
  const { layout } = first[2];
  const { page } = last[2];
  if (!isPlain || !layout || !page) return null;
  const around = (await layout[0]()) as LayoutExports;
  const own = (await page[0]()) as PageExports;
  const isAsked = around.generateMetadata ?? around.generateViewport ?? own.generateViewport ?? own.viewport;
  if (isAsked !== undefined) return null;
  return { layout: around, page: own, steps: steps.length - 2, styles: readStyles(place, [layout[1], page[1]]) };
}
