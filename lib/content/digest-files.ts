import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editionsRoot } from './root.ts';

/**
 * The digest of every file that content is read from, with its name: those of its folder, and the editions.
 *
 * @param root the content folder
 * @returns 64 hexadecimal digits
 */
export function digestFiles(root: string): string {
  const hash = createHash('sha256');
  const add = (folder: string, isRead: (name: string) => boolean) => {
    if (!existsSync(/* turbopackIgnore: true */ folder)) return;
    const entries = readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .filter(isRead);
    for (const name of names.sort())
      hash
        .update(`${name}\0`)
        .update(readFileSync(path.join(/* turbopackIgnore: true */ folder, name)))
        .update('\0');
  };
  add(root, () => true);
  add(editionsRoot(root), (name) => name.endsWith('.json'));
  return hash.digest('hex');
}

const key = Symbol.for('casebook files');
type Told = { [key]?: string | undefined };

/**
 * Tells this thread what another has found, so that thousands of files are not digested twice while a server starts;
 * undefined takes it back.
 */
export function tellFiles(digest: string | undefined): void {
  (globalThis as Told)[key] = digest;
}

/** The digest of the files as this thread was told, else as they are. */
export const filesAsKnown = (root: string): string => (globalThis as Told)[key] ?? digestFiles(root);
