import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { readingModules } from '#lib/content/record-rules.ts';
import type { Records } from '#lib/content/records.ts';

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

/**
 * Lays an invalid fixture over a copy of the valid content until the test is over. A copy for each of more than a
 * hundred fixtures would take longer than to check them.
 */
export function layOver(root: string, overlay: string): void {
  const source = path.join(fixtures, 'invalid', overlay);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(source, name)).isFile(),
  );
  for (const file of files) cpSync(path.join(source, file), path.join(root, file));
  onTestFinished(() => {
    for (const file of files) {
      const valid = path.join(validRoot, file);
      if (existsSync(valid)) cpSync(valid, path.join(root, file));
      else rmSync(path.join(root, file));
    }
  });
}

/** As `temporaryRoot`, with files written over the valid ones: `{ 'pages/about.md': text }`. */
export function rootWith(texts: Record<string, string | Buffer>): string {
  const root = temporaryRoot();
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, file), text);
  return root;
}

/**
 * What `npm run check` prints about the content of a folder, line by line; nothing where all is well.
 *
 * @param records where many folders differ by a file each: what is known of the others
 */
export function problemsOf(root: string, records?: Records): string[] {
  try {
    readContent(root, records);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.issues.map(formatIssue);
  }
}

/**
 * Lays files down where the sources of the rules lie in a project. Of these only the bytes count, and the real ones take
 * longer to copy and to digest than most of what is asked of them.
 */
export function layRules(folder: string): void {
  writeFileSync(path.join(folder, 'package-lock.json'), '{}');
  for (const module of [...readingModules, 'schema/word.ts', 'pages/page.ts', 'compare/rule.ts']) {
    const place = path.join(folder, 'lib', module);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, `// ${module}\n`);
  }
}
