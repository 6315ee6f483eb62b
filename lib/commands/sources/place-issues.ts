import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import type { ContentIssue } from '#lib/content/issue.ts';

/** What is wrong with a line of a case, by its path there: `['figures', 3, 'printed']`; none where it is the file. */
export type Miss = { path: PropertyKey[]; field: string; message: string };

/**
 * What is wrong with a case, each at its line.
 *
 * @param root the content folder, whose file is read as it is now
 */
export function placeIssues(root: string, slug: string, misses: readonly Miss[]): ContentIssue[] {
  if (misses.length === 0) return [];
  const file = `content/parks/${slug}.md`;
  const { parts } = readFrontMatter(file, readFileSync(path.join(root, 'parks', `${slug}.md`), 'utf8'));
  return misses.map(({ path: at, field, message }) => {
    const { line, column } = (at.length > 0 && parts?.locate(at)) || { line: 1, column: 1 };
    return { file, line, column, field, message };
  });
}
