import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseFile } from '#lib/content/case-file.ts';
import { keyOfFile } from '#lib/content/file-record.ts';
import { readContent } from '#lib/content/read.ts';
import { readExactly } from '#lib/content/read-exactly.ts';
import { readingModules } from '#lib/content/record-rules.ts';
import { openRecords } from '#lib/content/records.ts';
import { hand } from '#lib/content/sealed-record.ts';
import { layRules, temporaryRoot } from './root.ts';

const project = process.cwd();
const cache = 'node_modules/.cache/casebook';
let folder = '';

/** A working directory with rules of its own, so that records are written there and not in the project. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  layRules(folder);
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

const check = (root: string) => readContent(root, openRecords(root, { mayWrite: true }));
const serve = (root: string) => readContent(root, openRecords(root));
const recordFile = () => path.join(cache, readdirSync(cache)[0] ?? '');

/** Counts how many files are not read from their records. */
function countRead(root: string): number {
  let read = 0;
  const records = openRecords(root);
  const get = (digest: string) => {
    const record = records.get(digest);
    if (!record) read += 1;
    return record;
  };
  readContent(root, { ...records, get });
  return read;
}

test('content read from records is the content read from its files', () => {
  const root = temporaryRoot();
  const fresh = readContent(root);
  check(root);
  expect(countRead(root)).toBe(0);
  expect(serve(root)).toEqual(fresh);
});

test('a record that a thread wrote into the file is known at once, and to the next check', () => {
  const root = temporaryRoot();
  const fresh = readContent(root);
  const records = openRecords(root, { mayWrite: true });
  for (const id of ['beishan', 'linhe']) {
    const bytes = readFileSync(path.join(root, `parks/${id}.md`));
    const { record } = readExactly('', bytes.toString('utf8'), caseFile.schema, caseFile.optionsOf);
    if (record) records.add(keyOfFile('parks', bytes), hand(record, records.shared()));
  }
  expect(records.digests()).toHaveLength(2);
  expect(readContent(root, records)).toEqual(fresh);
  expect(countRead(root)).toBe(0);
  expect(serve(root)).toEqual(fresh);
});

test('only the check writes', () => {
  const root = temporaryRoot();
  serve(root);
  expect(readdirSync('.')).not.toContain('node_modules');
});

test('a file that changed is read anew, the others are not', () => {
  const root = temporaryRoot();
  check(root);
  const file = path.join(root, 'pages/about.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/title: .*/, 'title: 新标题'));
  expect(countRead(root)).toBe(1);
  expect(serve(root).pages.find(({ id }) => id === 'about')?.title).toBe('新标题');
});

test('a file that went wrong is found, and one that is gone is missed', () => {
  const root = temporaryRoot();
  check(root);
  const file = path.join(root, 'parks/beishan.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\n共12家\n`);
  expect(() => serve(root)).toThrow('数字“12”没有对应的数据');
  rmSync(file);
  expect(() => serve(root)).toThrow('链接的目标不存在');
});

test('records of other rules do not count', () => {
  const root = temporaryRoot();
  check(root);
  writeFileSync('lib/schema/more.ts', '');
  expect(countRead(root)).toBeGreaterThan(0);
});

test('a rule between files that changed is applied again, without reading the files again', () => {
  const root = temporaryRoot();
  check(root);
  writeFileSync('lib/content/check-more.ts', '');
  const files = '';
  expect(openRecords(root).hasPassed(files)).toBe(false);
  expect(countRead(root)).toBe(0);
});

test('damaged records do not count', () => {
  const root = temporaryRoot();
  const fresh = check(root);
  const bytes = readFileSync(recordFile());
  const at = bytes.lastIndexOf('北山', undefined, 'utf16le');
  bytes.write('南', at, 'utf16le');
  writeFileSync(recordFile(), bytes);
  expect(countRead(root)).toBe(1);
  expect(serve(root)).toEqual(fresh);
  writeFileSync(recordFile(), bytes.subarray(0, 10));
  expect(serve(root)).toEqual(fresh);
  writeFileSync(recordFile(), '');
  expect(serve(root)).toEqual(fresh);
});

test.each([
  ['nothing of an index', () => `null${String(0).padStart(16)}\n`],
  ['an index without its digest', (whole: string) => whole.replace(/[\w-]{43}( +\d+\n)$/, '$1')],
  ['places that are none', (whole: string) => whole.replace(/"places":\[.*\]/, '"places":[null,["x",-5,1e13]]')],
  ['half of it', (whole: string) => whole.slice(0, whole.length / 2)],
  ['a byte', () => '{'],
])('a file of records of which there is %s is as if it were not there, and is mended', (_, damage) => {
  const root = temporaryRoot();
  const fresh = check(root);
  writeFileSync(recordFile(), damage(readFileSync(recordFile(), 'latin1')), 'latin1');
  expect(check(root)).toEqual(fresh);
  expect(countRead(root)).toBe(0);
});

test('where no records can be written or read the check goes on without', () => {
  const root = temporaryRoot();
  const fresh = check(root);
  const place = recordFile();
  rmSync(place);
  mkdirSync(place);
  expect(check(root)).toEqual(fresh);
  expect(readdirSync(cache)).toEqual([path.basename(place)]);
  rmSync(place, { recursive: true });
  execFileSync('mkfifo', [place]);
  expect(serve(root)).toEqual(fresh);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  expect(check(root)).toEqual(fresh);
});

test('the list of modules that read is that of their imports', () => {
  const found = new Set(['content/read-files.ts']);
  const follow = (module: string) => {
    if (found.has(module) || module.startsWith('schema/')) return;
    found.add(module);
    const text = readFileSync(path.join(project, 'lib', module), 'utf8');
    for (const [statement, near, far] of text.matchAll(
      /^(?:import|export)[^;]*? from '(?:(\.\.?\/[\w./-]+\.ts)|#lib\/([\w/-]+\.ts))';/gm,
    ))
      if (!statement.startsWith('import type')) follow(far ?? path.posix.join(path.posix.dirname(module), near ?? ''));
  };
  follow('content/read-folder.ts');
  follow('content/case-file.ts');
  // How a record is kept: one of another form is none.
  follow('content/records.ts');
  expect([...found].sort()).toEqual([...readingModules].sort());
});
