import type { Root } from 'hast';
import { attribute, elementsOf } from './tree.ts';

const source: Record<string, string> = { script: 'src', img: 'src', source: 'src', link: 'href' };

/** Gives the files that a page loads their hashed names: `/share.js` → `/share.0f3a9c21d4b7.js`. */
export function nameFiles({
  hashedAddress,
}: {
  hashedAddress: (address: string) => string | undefined;
}): (root: Root) => void {
  return (root) => {
    for (const element of elementsOf(root)) {
      const name = source[element.tagName];
      const hashed = name && hashedAddress(attribute(element, name) ?? '');
      if (name && hashed) element.properties[name] = hashed;
    }
  };
}
