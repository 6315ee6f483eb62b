import type { Element, Nodes, Root } from 'hast';
import { attribute, drop, elementsOf, isElement } from './tree.ts';

/** Scripts that are data. */
const dataTypes = new Set(['application/ld+json', 'speculationrules']);

/** Ours are data, and files of `public/`; no other script leaves the house. */
const isOwnScript = (script: Element, isOwnFile: (address: string) => boolean) =>
  dataTypes.has(attribute(script, 'type') ?? '') || isOwnFile(attribute(script, 'src') ?? '');

/** A hint to load a script, or a stylesheet that is inlined anyway. */
const isHint = (link: Element) =>
  /\b(modulepreload|prefetch)\b/.test(attribute(link, 'rel') ?? '') ||
  (/\bpreload\b/.test(attribute(link, 'rel') ?? '') && /^(script|style|fetch)$/.test(attribute(link, 'as') ?? ''));

const isEmptyWrapper = (element: Element) =>
  element.children.length === 0 &&
  'hidden' in element.properties &&
  Object.keys(element.properties).length === 1 &&
  (element.tagName === 'div' || element.tagName === 'span');

/**
 * Takes out everything that serves a runtime which never comes: scripts, hints to load them, comments that mark places
 * for them, empty hidden wrappers.
 *
 * @throws {Error} where content came in pieces for a script to put together: it would be missing from the page
 */
export function dropForeign({ isOwnFile }: { isOwnFile: (address: string) => boolean }): (root: Root) => void {
  return (root) => {
    const unwanted = (node: Nodes) => {
      if (node.type === 'comment') return true;
      if (!isElement(node)) return false;
      if (node.tagName === 'script') return !isOwnScript(node, isOwnFile);
      return (node.tagName === 'link' && isHint(node)) || isEmptyWrapper(node);
    };
    drop(root, unwanted);
    for (const { tagName } of elementsOf(root))
      if (tagName === 'template')
        throw new Error('the page was streamed in pieces that only a script joins: render it without Suspense');
  };
}
