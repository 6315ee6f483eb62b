import postcss, { type AtRule, type Root } from 'postcss';
import { isForPaper, laterMark, renameStyles } from './prune-styles.ts';
import { readSelectors } from './read-selector.ts';
import { first, shortNames } from './short-names.ts';

/** What is the same on all pages, because the sheets that they share know it. */
export type SharedNames = {
  classes: ReadonlyMap<string, string>;
  /** Of custom properties. */
  properties: ReadonlyMap<string, string>;
  /** The modules whose rules are in the later sheet: what stands before the last `_` of their classes. */
  later: ReadonlySet<string>;
};

/** The two sheets that pages share, and the names in them. */
export type SharedSheets = { paper: string; later: string; names: SharedNames };

/** The module that a class is from. */
const moduleOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('_')));

/** Whether the classes that a selector names are all from these modules. */
export const isFrom = (modules: ReadonlySet<string>, { written }: { written: readonly string[] }): boolean =>
  written.length > 0 && written.every((name) => modules.has(moduleOf(name)));

/** The styles that others build on come first, then what many pages load, which is longer than what one does. */
function byReach(a: Root, b: Root): number {
  const isGround = ({ nodes }: Root) => nodes.some((node) => node.type === 'rule' && node.selector === ':root');
  return Number(isGround(b)) - Number(isGround(a)) || String(b).length - String(a).length;
}

/** What a sheet for `media=print` holds of a block: its rules, where the block says no more than that. */
const within = (block: AtRule) =>
  block.name === 'media' && block.params === 'print' ? (block.nodes ?? []).join('') : String(block);

/** Every class of a stylesheet as often as a selector names it. */
function classesIn(text: string): string[] {
  const found: string[] = [];
  postcss.parse(text).walkRules(({ selector }) => {
    for (const { written } of readSelectors(selector)) found.push(...written);
  });
  return found;
}

/** The modules that say of themselves that they stand late on a page, with the custom property of that name. */
function laterModules(roots: Root[]): Set<string> {
  const modules = new Set<string>();
  for (const root of roots)
    root.walkDecls(laterMark, ({ parent }) => {
      if (parent?.type === 'rule') for (const name of classesIn(`${parent}`)) modules.add(moduleOf(name));
    });
  return modules;
}

/**
 * The stylesheets that pages share. Paper: few readers print, and a page that comes with its rules for paper is longer
 * by a fifteenth. Later: what stands at the end of long pages, which is not needed before a reader is there. They are
 * kept for a year like any file with a hash, so the classes in them have one name on all pages.
 *
 * @param texts every stylesheet of the build
 */
export function makeSharedSheets(texts: readonly string[]): SharedSheets {
  const roots = texts.map((text) => postcss.parse(text)).sort(byReach);
  const later = laterModules(roots);
  const paper = roots.flatMap(({ nodes }) => nodes.filter(isForPaper).map(within)).join('');
  const onScreen = roots.flatMap(({ nodes }) => nodes.filter((node) => !isForPaper(node)).map(String)).join('');
  const onPaper = new Set(classesIn(paper));
  const all = texts.flatMap(classesIn);
  const classes = shortNames(
    all.filter((name) => onPaper.has(name) || later.has(moduleOf(name))),
    first.shared,
  );
  const used = texts.flatMap((text) => Array.from(text.matchAll(/(?<=var\(\s*)--[\w-]+/g), String));
  const properties = new Map([...shortNames(used)].map(([name, letter]) => [name, `--${letter}`]));
  return {
    paper: renameStyles(paper, classes, properties, () => true),
    later: renameStyles(onScreen, classes, properties, (selector) => isFrom(later, selector)),
    names: { classes, properties, later },
  };
}
