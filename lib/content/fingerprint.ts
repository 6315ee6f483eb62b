import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A text that is another one after any file of a content folder has been written: names, sizes and times, which are read
 * in a few milliseconds. For use while editing; what is kept for longer goes by the bytes.
 */
export function fingerprint(root: string): string {
  const names = readdirSync(/* turbopackIgnore: true */ root, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .map((name) => {
      const stat = statSync(path.join(/* turbopackIgnore: true */ root, name), { throwIfNoEntry: false });
      return `${name} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join('\n');
}
