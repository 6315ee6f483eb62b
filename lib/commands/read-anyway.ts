import { ContentError, type ContentIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords, type Records } from '#lib/content/records.ts';
import type { Content } from '#lib/schema/content.ts';
import { refuse } from './read-arguments.ts';

/**
 * The content as far as it can be read, for commands that serve an edit under way: its problems are for the check to tell.
 *
 * @returns the content and its problems
 */
export function readAnyway(
  root: string,
  { drafts = false }: { drafts?: boolean } = {},
): { content: Content; issues: readonly ContentIssue[] } {
  try {
    return { content: readContent(root, openRecords(root), { drafts }), issues: [] };
  } catch (error) {
    if (!(error instanceof ContentError) || error.content === null) throw error;
    return { content: error.content, issues: error.issues };
  }
}

/** What is said of problems that did not keep a command from its work. */
export const sayProblems = (problems: number): string => `内容还有 ${problems} 处问题，npm run check 会列出来`;

/** The content, for commands that need it without a problem: where there is any, all are listed and the command ends. */
export function readSound(root: string, records: Records = openRecords(root)): Content {
  try {
    return readContent(root, records);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return refuse(error.message);
  }
}
