import type { Content } from '#lib/schema/content.ts';
import { unifyLines } from './file/split-file.ts';
import { readFolderNames } from './folder-names.ts';

/**
 * Whether a case file is a draft: `draft: true` stands in its front matter. A draft is no part of the content, wherever
 * that is read, until the line is gone: not of pages, files, feeds, search or editions.
 *
 * @param text the file as it was decoded
 */
export const isDraft = (text: string): boolean =>
  text.includes('draft') &&
  /^---\s*?\n(?:(?!---).*\n)*?(["']?)draft\1 *: *(["']?)true\2\s*?(?: #.*)?\n/.test(unifyLines(text));

/** The drafts of a folder, by their files: the cases that its content, which was read without a problem, is without. */
export function listDrafts(root: string, { parks }: Pick<Content, 'parks'>): string[] {
  const read = new Set(parks.map(({ slug }) => slug));
  return readFolderNames(root, 'parks')
    .ids.filter((id) => !read.has(id))
    .map((id) => `content/parks/${id}.md`);
}
