import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/schema/content.ts';

function git(root: string, args: string[]): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { maxBuffer: 1 << 30 });
  return status === 0 ? stdout : null;
}

/**
 * The content as a version of the repository had it; what today's rules refuse in it is read as far as it goes.
 *
 * @param version a commit, branch or tag: HEAD, main, HEAD~3
 * @returns null where the folder is in no repository, or the version is none
 */
export function readVersion(root: string, version: string): Content | null {
  const files = git(root, ['ls-tree', '-r', '--name-only', '-z', version, '--', '.'])?.toString('utf8');
  if (files === undefined) return null;
  const copy = mkdtempSync(path.join(tmpdir(), 'casebook-'));
  try {
    for (const file of files.split('\0').filter(Boolean)) {
      const bytes = git(root, ['show', `${version}:./${file}`]);
      if (bytes === null) return null;
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      writeFileSync(path.join(copy, file), bytes);
    }
    return readContent(copy);
  } catch (error) {
    if (error instanceof ContentError && error.content) return error.content;
    throw error;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
