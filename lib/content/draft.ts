import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from './file/decode.ts';
import { readFolderNames } from './folder-names.ts';

/**
 * Whether a case file is a draft: `draft: true` stands in its front matter. A draft is no part of the content, wherever
 * that is read, until the line is gone: not of pages, files, feeds, search or editions.
 *
 * @param text the file as it was decoded
 */
export const isDraft = (text: string): boolean =>
  text.includes('draft:') && /^---[ \t]*\r?\n(?:(?!---).*\r?\n)*?draft:[ \t]*true\b/.test(text);

/** The drafts of a content folder, by their files. */
export const listDrafts = (root: string): string[] =>
  readFolderNames(root, 'parks')
    .ids.map((id) => `${id}.md`)
    .filter((name) => {
      const bytes = readFileSync(path.join(root, 'parks', name));
      return bytes.includes('draft:') && isDraft(decodeText(bytes) ?? '');
    })
    .map((name) => `content/parks/${name}`);
