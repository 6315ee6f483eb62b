import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { readAhead } from '#lib/commands/read-ahead.ts';
import type { FileRecord } from '#lib/content/file-record.ts';
import { readContent } from '#lib/content/read.ts';
import { keepRecords, type Records } from '#lib/content/records.ts';
import { problemsOf, temporaryRoot, validRoot } from '../content/root.ts';

const linhe = readFileSync(path.join(validRoot, 'parks/linhe.md'), 'utf8');
const beishan = readFileSync(path.join(validRoot, 'parks/beishan.md'), 'utf8');
const nameOf = (number: number) => `临河工业园${'甲乙丙丁戊己庚辛'[number]}`;
const another = (number: number) => linhe.replace('name: 临河工业园', `name: ${nameOf(number)}`);

/** The valid content with eight cases more, and files written over them. */
function rootWithCases(texts: Record<string, string | Buffer> = {}): string {
  const root = temporaryRoot();
  for (let number = 0; number < 8; number++) writeFileSync(path.join(root, `parks/more-${number}.md`), another(number));
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, 'parks', file), text);
  return root;
}

/** Records, and what was put into them in which way. */
function watchRecords() {
  const records = keepRecords();
  const put = { ahead: new Map<string, FileRecord>(), read: new Map<string, FileRecord>() };
  const watched: Records = {
    ...records,
    add: (digest, sealed) => {
      records.add(digest, sealed);
      put.ahead.set(digest, records.get(digest) as FileRecord);
    },
    set: (digest, record) => {
      put.read.set(digest, record);
      return records.set(digest, record);
    },
  };
  return { records: watched, put };
}

const packed = mkdtempSync(path.join(tmpdir(), 'thread-'));
afterAll(() => rmSync(packed, { recursive: true }));

/** What the thread runs, packed once for all, as a command has it. */
const entry = path.join(packed, 'read-ahead-worker.cjs');
await build({
  entryPoints: ['lib/commands/read-ahead-worker.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: entry,
});

/** Who waits reads nothing, so that the thread reads all. */
const at = { least: 1, entry: pathToFileURL(entry), helps: false };

test('cases read by a thread are the cases read one after the other, with the same records', async () => {
  const root = rootWithCases();
  const alone = watchRecords();
  const content = readContent(root, alone.records);
  const together = watchRecords();
  const ahead = await readAhead(root, together.records, at);
  expect(readContent(root, ahead)).toEqual(content);
  expect(together.put.ahead.size).toBe(10);
  expect([...together.put.read.keys()].filter((digest) => together.put.ahead.has(digest))).toEqual([]);
  const plain = (records: Map<string, FileRecord>) => JSON.parse(JSON.stringify(Object.fromEntries(records)));
  expect(plain(new Map([...together.put.ahead, ...together.put.read]))).toEqual(plain(alone.put.read));
});

test('whoever reads a case, the thread or who would wait for it, it is read once and says the same', async () => {
  const root = rootWithCases();
  const alone = watchRecords();
  const content = readContent(root, alone.records);
  const together = watchRecords();
  // The thread begins when most cases have been taken.
  expect(readContent(root, await readAhead(root, together.records, { ...at, helps: true }))).toEqual(content);
  expect([...together.put.read.keys()].filter((digest) => together.put.ahead.has(digest))).toEqual([]);
  expect(Object.fromEntries([...together.put.ahead, ...together.put.read])).toEqual(Object.fromEntries(alone.put.read));
});

test('what the thread never reads is read by who waits, as it would have', async () => {
  const place = path.join(packed, 'ends.cjs');
  writeFileSync(place, '');
  const alone = watchRecords();
  const content = readContent('content', alone.records);
  const { records, put } = watchRecords();
  const reading = { ...at, entry: pathToFileURL(place), helps: true, patience: 100 };
  expect(readContent('content', await readAhead('content', records, reading))).toEqual(content);
  expect(put.ahead.size).toBe(content.parks.length);
  for (const [digest, record] of put.ahead) expect(record).toEqual(alone.put.read.get(digest));
});

test('what is wrong with a case is told at the same place in the same words, whoever read it', async () => {
  const root = rootWithCases({
    'more-0.md': another(0).replace('designation:', 'designation：'),
    'more-1.md': another(1).replace(/printed: [^,]+,/, 'printed: 99999家,'),
    'more-2.md': `${another(2)}\n共12家\n`,
    'more-3.md': Buffer.from([0xd4, 0xb0, 0xc7, 0xf8]),
    'more-4.md': another(4).replace('figures:', 'figurs:'),
    'more-5.md': `${another(5)}\n见[这里](#nothing)。\n`,
    'more-6.md': another(6).replace('---\n', '---\ndraft: true\n'),
    'more-7.md': `${another(7)}\n**没有关上\n`,
    'beishan.md': beishan.replace('indicator: ', 'indicator: no-'),
  });
  for (const drafts of [false, true]) {
    const alone = problemsOf(root, keepRecords());
    const ahead = await readAhead(root, keepRecords(), { ...at, drafts });
    expect(problemsOf(root, ahead)).toEqual(alone);
    expect(alone.length).toBeGreaterThan(7);
  }
});

test('only what is not known is read, and drafts only where they are asked for', async () => {
  const root = rootWithCases({ 'more-6.md': another(6).replace('---\n', '---\ndraft: true\n') });
  const { records, put } = watchRecords();
  const read = async (more: { drafts?: boolean } = {}) => {
    put.ahead.clear();
    const ahead = await readAhead(root, records, { ...at, ...more });
    // All that the thread tells has been heard once everything is saved.
    ahead.save(null);
    return put.ahead.size;
  };
  expect(await read()).toBe(9);
  expect(await read()).toBe(0);
  writeFileSync(path.join(root, 'parks/beishan.md'), beishan.replace('name: ', 'name: 新'));
  expect(await read({ drafts: true })).toBe(2);
});

test('few cases start no thread, and a thread that dies leaves its cases to the ordinary way', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = path.join(folder, 'dies.ts');
  writeFileSync(place, 'throw new Error("died");');
  const root = rootWithCases();
  const content = readContent(root);
  const { records, put } = watchRecords();
  const ahead = await readAhead(root, records, { ...at, entry: pathToFileURL(place), patience: 100 });
  expect(readContent(root, ahead)).toEqual(content);
  expect(put.ahead.size).toBe(0);
  rmSync(place);
  expect(await readAhead(root, records, { least: 11, entry: pathToFileURL(place) })).toBe(records);
});
