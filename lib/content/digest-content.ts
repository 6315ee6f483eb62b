import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders, readFolderNames } from './folder-names.ts';
import { siteFile } from './read-site.ts';

/**
 * The SHA-256 of all files of a folder that the data are made of, each with its name, whatever the line ends of the checkout.
 * The guide for editors and the English abstracts are none.
 */
export function digestContent(root: string): string {
  const files = [
    ...folders.flatMap((folder) => readFolderNames(root, folder).ids.map((id) => `${folder}/${id}.md`)),
    ...(existsSync(path.join(root, siteFile)) ? [siteFile] : []),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\n${readFileSync(path.join(root, file), 'utf8').replace(/\r\n?/g, '\n')}\n`);
  return `sha256:${hash.digest('hex')}`;
}
