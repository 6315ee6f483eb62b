import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '#lib/commands/build-lock.mjs';
import { whyFull } from '#lib/commands/ensure.mjs';

test('one process builds at a time, and one that ended without a word keeps nobody out', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  const file = path.join(folder, 'lock');
  writeFileSync(file, String(process.ppid));
  expect(takeLock(file)).toBe(process.ppid);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  // The last number is what a container gives every process that it starts.
  for (const ended of [pid, process.pid]) {
    writeFileSync(file, String(ended));
    expect(takeLock(file)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  }
  rmSync(file);
  expect(takeLock(file)).toBeUndefined();
  expect(existsSync(file)).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock']);
  rmSync(folder, { recursive: true });
});

test('a disk without room is named where a command failed', () => {
  const withSpace = (megabytes: number) => () => ({ bavail: megabytes * 1000, bsize: 1000 }) as never;
  expect(whyFull('lib', withSpace(51))).toBeUndefined();
  expect(whyFull('lib', withSpace(3))).toBe(`磁盘快满了：${path.resolve('lib')} 只剩 3 MB。请先腾出空间，再运行一次。`);
});
