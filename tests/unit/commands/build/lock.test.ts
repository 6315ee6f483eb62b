import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { whyFull, whyUnwritable } from '#lib/commands/build/ensure.mjs';
import { holdLock, takeLock } from '#lib/commands/build/lock.mjs';

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
  holdLock(file, process.ppid);
  expect(takeLock(file)).toBe(process.ppid);
  writeFileSync(file, `${pid} ${process.ppid}`);
  expect(takeLock(file)).toBe(process.ppid);
  writeFileSync(file, `${pid} ${pid}`);
  expect(takeLock(file)).toBeUndefined();
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

test('a folder that lets nobody write is named where a command failed', () => {
  const refusing = (code: string) => () => {
    throw Object.assign(new Error(code), { code });
  };
  expect(whyUnwritable('lib')).toBeUndefined();
  expect(whyUnwritable('nowhere', refusing('EROFS'))).toBeUndefined();
  expect(whyUnwritable('lib', refusing('EROFS'))).toBe(
    `不能写入 ${path.resolve('lib')}：这个文件夹是只读的，请换到可写的地方，或用已有的构建：node lib/commands/serve.mjs。`,
  );
});

test('who ends a command that runs another ends both', async () => {
  const module = pathToFileURL(path.resolve('lib/commands/build/ensure.mjs')).href;
  const inner = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const outer = `const { run } = await import(${JSON.stringify(module)});
    await run(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await once(parent.stdout, 'data');
  const pid = Number(String(printed));
  expect(process.kill(pid, 0)).toBe(true);
  parent.kill('SIGTERM');
  expect(await once(parent, 'exit')).toEqual([143, null]);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
