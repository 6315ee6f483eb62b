import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { makeIndex } from '#lib/commands/build/search-tables.ts';
import { getContent } from '#lib/content/content.ts';
import { openSearchIndex, readPinyinFile, writeSearchFiles } from '#lib/content/search-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an index that is read from its file answers as the one that was written', async () => {
  const { index, simple, pinyinByName } = makeIndex(searchDocuments(getContent()));
  writeSearchFiles(folder, { ...index, simple }, pinyinByName);
  const kept = openSearchIndex(folder);
  if (!kept) throw new Error('nothing was written');
  const fold = createFold(readSimple(kept.simple));
  const inMemory = {
    ...index,
    fold,
    readBlock: (block: number) => Buffer.from(index.blocks[block] ?? '', 'utf16le'),
  };
  for (const query of ['党', '黨建', '九牧王', '15,000', 'jmw', '近百']) {
    const words = readQuery(fold, query);
    expect(await ask({ ...kept, fold }, words)).toEqual(await ask(inMemory, words));
  }
  expect(readPinyinFile(folder)).toEqual(new Map(pinyinByName));
});

test('where no build was made there is no index', () => {
  expect(openSearchIndex(path.join(folder, 'nowhere'))).toBeNull();
  expect(readPinyinFile(path.join(folder, 'nowhere'))).toEqual(new Map());
});
