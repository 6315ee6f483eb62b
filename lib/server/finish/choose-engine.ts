import type { Element, Root } from 'hast';
import { isElement, partOf } from './tree.ts';

/** What 360 and other browsers with two engines look for; they take the old one unless told. */
const engines = { renderer: 'webkit', 'force-rendering': 'webkit' };

const metaOf = ([name, content]: [string, string]): Element => ({
  type: 'element',
  tagName: 'meta',
  properties: { name, content },
  children: [],
});

/** Asks for the new engine where a browser has two, before anything else that it reads after the charset. */
export function chooseEngine(): (root: Root) => void {
  return (root) => {
    const head = partOf(root, 'head');
    const charset = head?.children.findIndex((node) => isElement(node, 'meta') && 'charSet' in node.properties);
    head?.children.splice((charset ?? -1) + 1, 0, ...Object.entries(engines).map(metaOf));
  };
}
