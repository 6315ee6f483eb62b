import postcss, { type AtRule, type Root } from 'postcss';
import { isForPaper, renameStyles } from './prune-styles.ts';
import { readSelectors } from './read-selector.ts';
import { first, shortNames } from './short-names.ts';

/** Names that are the same on all pages, because their shared sheet knows them: of its classes, of custom properties. */
export type SharedNames = { classes: ReadonlyMap<string, string>; properties: ReadonlyMap<string, string> };

/** The address of the rules for paper, before its hash. */
export const paperAddress = '/print.css';

/** The styles that others build on come first, then what many pages load, which is longer than what one does. */
function byReach(a: Root, b: Root): number {
  const isGround = ({ nodes }: Root) => nodes.some((node) => node.type === 'rule' && node.selector === ':root');
  return Number(isGround(b)) - Number(isGround(a)) || String(b).length - String(a).length;
}

/** What a sheet for `media=print` holds of a block: its rules, where the block says no more than that. */
const within = (block: AtRule) =>
  block.name === 'media' && block.params === 'print' ? (block.nodes ?? []).join('') : String(block);

const classesIn = (text: string): string[] => {
  const found: string[] = [];
  postcss.parse(text).walkRules(({ selector }) => {
    for (const { parts } of readSelectors(selector))
      for (const part of parts) if (typeof part !== 'string') found.push(part.name);
  });
  return found;
};

/**
 * The rules for paper of all stylesheets, in one that every page links to: few readers print, and a page that comes
 * with its rules for paper is longer by a fifteenth. It is kept for a year like any file with a hash, so the classes in
 * it have one name on all pages.
 *
 * @param texts every stylesheet of the build
 */
export function makePaperSheet(texts: readonly string[]): { css: string; names: SharedNames } {
  const roots = texts.map((text) => postcss.parse(text)).sort(byReach);
  const blocks = roots.flatMap(({ nodes }) => nodes.filter(isForPaper).map(within));
  const onPaper = new Set(classesIn(blocks.join('')));
  const classes = shortNames(
    texts.flatMap(classesIn).filter((name) => onPaper.has(name)),
    first.shared,
  );
  const written = texts.flatMap((text) => Array.from(text.matchAll(/(?<=var\(\s*)--[\w-]+/g), String));
  const letters = shortNames(written);
  const properties = new Map([...letters].map(([name, letter]) => [name, `--${letter}`]));
  return { css: renameStyles(blocks.join(''), classes, properties), names: { classes, properties } };
}
