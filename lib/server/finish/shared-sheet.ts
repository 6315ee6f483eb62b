import postcss, { type AtRule, type Container, type Declaration, type Root, type Rule } from 'postcss';
import { isForPaper, renameStyles, selectorsOf } from './cut-styles.ts';
import { dropUnasked, type Placed } from './prune-styles.ts';
import type { Selector } from './selector.ts';
import { isLate, type Later, moduleOf, type SharedNames } from './shared-names.ts';
import { first, shortNames } from './short-names.ts';

/** The sheet that pages share, and the names in it. */
export type SharedSheet = { sheet: string; names: SharedNames };

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

/**
 * The custom properties that are said once, of the whole document, with their values: no rule, no screen and no paper has
 * another. A page is shorter with the value wherever it is asked for.
 */
function findConstants(roots: readonly Root[]): Map<string, string> {
  const said = new Map<string, Declaration[]>();
  for (const root of roots)
    root.walkDecls(/^--/, (node) => {
      said.set(node.prop, [...(said.get(node.prop) ?? []), node]);
    });
  const isConstant = ({ parent, value }: Declaration) =>
    parent?.type === 'rule' &&
    (parent as Rule).selector === ':root' &&
    parent.parent?.type === 'root' &&
    !/var\(/.test(value);
  return new Map(
    [...said].flatMap(([name, [node, ...others]]) =>
      node && others.length === 0 && isConstant(node) ? [[name, node.value]] : [],
    ),
  );
}

/** The selectors of all rules below a node. */
function selectorsIn(root: Container): Placed[] {
  const found: Placed[] = [];
  root.walkRules((rule) => {
    found.push(...selectorsOf(rule));
  });
  return found;
}

/** Every class of these selectors as often as one names it. */
const classesOf = (selectors: readonly Selector[]) => selectors.flatMap(({ written }) => written);

/** The modules and tags of which a rule says that they may stand late on a page. */
function findLater(roots: readonly Root[]): Later {
  const marked = roots.flatMap(selectorsIn).filter(({ mark }) => mark === 'later');
  return {
    later: new Set(classesOf(marked).map(moduleOf)),
    laterTags: new Set(marked.flatMap(({ written, tags }) => (written.length > 0 ? [] : tags))),
  };
}

/**
 * The stylesheet that pages share. Paper: few readers print, and a page that comes with its rules for paper is longer by a
 * fifteenth. Later: what stands at the end of long pages, which is not needed before a reader is there, and what shows
 * nothing at first. It is kept for a
 * year like any file with a hash, so the classes in it have one name on all pages. The custom properties that it asks for
 * are in it: a page has those alone that its own rules ask for.
 *
 * @param texts every stylesheet of the build
 */
export function makeSharedSheet(texts: readonly string[]): SharedSheet {
  const roots = texts.map((text) => postcss.parse(text)).sort(byReach);
  const late = findLater(roots);
  const paper = paperOf(roots.flatMap(({ nodes }) => nodes.filter(isForPaper)));
  const onScreen = roots.flatMap(({ nodes }) => nodes.filter((node) => !isForPaper(node)).map(String)).join('');
  const selectors = roots.flatMap(selectorsIn);
  const inSheet = new Set([
    ...classesOf(selectorsIn(postcss.parse(paper))),
    ...classesOf(selectors.filter((selector) => isLate(late, selector))),
  ]);
  const often = new Set(classesOf(selectors.filter((selector) => selector.often)).map(moduleOf));
  const classes = shortNames(
    classesOf(selectors).filter((name) => inSheet.has(name) || late.later.has(moduleOf(name))),
    first.shared,
    (name) => often.has(moduleOf(name)),
  );
  const used = texts.flatMap((text) => Array.from(text.matchAll(/(?<=var\(\s*)--[\w-]+/g), String));
  const constants = findConstants(roots);
  const named = shortNames(used.filter((name) => !constants.has(name)));
  const properties = new Map([
    ...constants,
    ...[...named].map(([name, letter]): [string, string] => [name, `--${letter}`]),
  ]);
  const take = (css: string, isPicked: (selector: Placed) => boolean) =>
    renameStyles(css, classes, properties, isPicked);
  const rules = take(onScreen, (selector) => isLate(late, selector)) + take(paper, () => true);
  return {
    sheet: dropUnasked(take(onScreen, isGround), rules) + rules,
    names: { classes, properties, ...late },
  };
}
