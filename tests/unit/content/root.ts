import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';

export const fixtures = path.resolve('tests/fixtures');
export const validRoot = path.join(fixtures, 'valid');

/** A copy of the valid content in a folder of its own that is gone after the test, with an invalid fixture laid over it. */
export function temporaryRoot(overlay?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(validRoot, root, { recursive: true });
  if (overlay !== undefined) cpSync(path.join(fixtures, 'invalid', overlay), root, { recursive: true });
  return root;
}

/** As `temporaryRoot`, with files written over the valid ones: `{ 'pages/about.md': text }`. */
export function rootWith(texts: Record<string, string | Buffer>): string {
  const root = temporaryRoot();
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, file), text);
  return root;
}

/** What `npm run check` prints about the content of a folder, line by line; nothing where all is well. */
export function problemsOf(root: string): string[] {
  try {
    readContent(root);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(formatIssue);
  }
}
