import postcss, { type AtRule, type Root } from 'postcss';
import { dropUnasked, isForPaper, laterMark, renameStyles } from './prune-styles.ts';
import { readSelectors, type Selector } from './read-selector.ts';
import { first, shortNames } from './short-names.ts';

/** What is the same on all pages, because the sheet that they share knows it. */
export type SharedNames = {
  classes: ReadonlyMap<string, string>;
  /** Of custom properties. */
  properties: ReadonlyMap<string, string>;
  /** The modules whose rules for the screen are in the sheet: what stands before the last `_` of their classes. */
  later: ReadonlySet<string>;
};

/** The sheet that pages share, and the names in it. */
export type SharedSheet = { sheet: string; names: SharedNames };

/** The module that a class is from. */
export const moduleOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('_')));

/** Whether the classes that a selector names are all from these modules. */
export const isFrom = (modules: ReadonlySet<string>, { written }: { written: readonly string[] }): boolean =>
  written.length > 0 && written.every((name) => modules.has(moduleOf(name)));

/** The styles that others build on come first, then what many pages load, which is longer than what one does. */
function byReach(a: Root, b: Root): number {
  const hasGround = ({ nodes }: Root) => nodes.some((node) => node.type === 'rule' && node.selector === ':root');
  return Number(hasGround(b)) - Number(hasGround(a)) || String(b).length - String(a).length;
}

/** What a block for paper holds of another: its rules, where the other says no more than that. */
const within = (block: AtRule) =>
  block.name === 'media' && block.params === 'print' ? (block.nodes ?? []).join('') : String(block);

/** Blocks for paper as one; margins of sheets stand outside. */
function paperOf(blocks: AtRule[]): string {
  const [margins, rules] = [blocks.filter(({ name }) => name === 'page'), blocks.filter(({ name }) => name !== 'page')];
  return margins.join('') + (rules.length > 0 ? `@media print{${rules.map(within).join('')}}` : '');
}

const isGround = ({ parts }: Selector) => parts.join('') === ':root';

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
 * The stylesheet that pages share. Paper: few readers print, and a page that comes with its rules for paper is longer by a
 * fifteenth. Later: what stands at the end of long pages, which is not needed before a reader is there. It is kept for a
 * year like any file with a hash, so the classes in it have one name on all pages. The custom properties that it asks for
 * are in it: a page has those alone that its own rules ask for.
 *
 * @param texts every stylesheet of the build
 */
export function makeSharedSheet(texts: readonly string[]): SharedSheet {
  const roots = texts.map((text) => postcss.parse(text)).sort(byReach);
  const modules = laterModules(roots);
  const paper = paperOf(roots.flatMap(({ nodes }) => nodes.filter(isForPaper)));
  const onScreen = roots.flatMap(({ nodes }) => nodes.filter((node) => !isForPaper(node)).map(String)).join('');
  const onPaper = new Set(classesIn(paper));
  const classes = shortNames(
    texts.flatMap(classesIn).filter((name) => onPaper.has(name) || modules.has(moduleOf(name))),
    first.shared,
  );
  const used = texts.flatMap((text) => Array.from(text.matchAll(/(?<=var\(\s*)--[\w-]+/g), String));
  const properties = new Map([...shortNames(used)].map(([name, letter]) => [name, `--${letter}`]));
  const take = (css: string, isPicked: (selector: Selector) => boolean) =>
    renameStyles(css, classes, properties, isPicked);
  const rules = take(onScreen, (selector) => isFrom(modules, selector)) + take(paper, () => true);
  return {
    sheet: dropUnasked(take(onScreen, isGround), rules) + rules,
    names: { classes, properties, later: modules },
  };
}
