import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import * as OpenCC from 'opencc-js/t2cn';
import { afterAll, expect, test } from 'vitest';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import type { SearchDocument } from '#lib/catalog/search/entry.ts';
import { generateContent } from '#lib/commands/generate.ts';
import { readContent } from '#lib/content/read.ts';
import { indexOf, searcherOf } from './sample-index.ts';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const simpleByChar = new Map<string, string>();
const simpleOf = (char: string) => {
  const known = simpleByChar.get(char) ?? simplify(char);
  simpleByChar.set(char, known);
  return known;
};

/** What a reader would call the same text, written without the search's own folding. */
const plain = (text: string) =>
  [...text.normalize('NFKC').toLowerCase()]
    .filter((char) => !/[\s"'`´“”‘’„‟‚‛「」『』〝〞《》〈〉·•‧・]/u.test(char) && !/\p{C}/u.test(char))
    .map(simpleOf)
    .join('');

/** Every entry with its texts, to be looked through one by one: no part that is looked for has a line break. */
const entriesOf = (documents: readonly SearchDocument[]) =>
  documents.flatMap(({ key, entries }) =>
    entries.map(({ kind, id, fields }) => ({
      line: `${key} ${kind} ${id}`,
      texts: fields.map(({ text }) => text),
      whole: fields.map(({ text }) => text).join('\n'),
      plain: fields.map(({ text }) => plain(text)).join('\n'),
    })),
  );

/** A part of a text of an entry, from 2 to 6 characters, that says something once it is folded. */
const partOf = (texts: readonly string[]) =>
  fc
    .record({ text: fc.constantFrom(...texts), at: fc.nat(), length: fc.integer({ min: 2, max: 6 }) })
    .map(({ text, at, length }) => text.slice(at % text.length, (at % text.length) + length))
    .filter((part) => /^\S{2,}$/u.test(part) && plain(part) !== '' && !/[\uD800-\uDFFF]/.test(part));

const sayNumbers = /[\d〇零一二两三四五六七八九十百千万亿]/;

function checkRecall(documents: readonly SearchDocument[], numRuns: number) {
  const entries = entriesOf(documents);
  const search = searcherOf(indexOf(documents));
  const texts = [...new Set(entries.flatMap((entry) => entry.texts))].filter(({ length }) => length > 1);
  return fc.assert(
    fc.asyncProperty(partOf(texts), async (part) => {
      const { lines, more } = await search(part);
      const found = new Set(lines);
      const folded = plain(part);
      const wanted = entries.filter((entry) => entry.plain.includes(folded));
      const isWanted = new Set(wanted);
      const literal = entries.filter((entry) => entry.whole.includes(part));
      expect(literal.filter((entry) => !isWanted.has(entry))).toEqual([]);
      // A number finds its other spellings too, Latin letters the names that begin with these sounds.
      const findsMore = sayNumbers.test(part) || /^[a-z]+$/i.test(folded);
      if (more) {
        if (!findsMore) expect(wanted.length).toBeGreaterThan(lines.length);
        return;
      }
      expect(wanted.filter(({ line }) => !found.has(line))).toEqual([]);
      if (!findsMore) expect(lines.length).toBe(wanted.length);
    }),
    { numRuns },
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a part of any text finds every entry that has it, and no other', async () => {
  await checkRecall(searchDocuments(readContent('content')), 400);
});

test('a part of any text of generated parks finds every entry that has it, and no other', async () => {
  generateContent('content', folder, 60, 'recall');
  await checkRecall(searchDocuments(readContent(folder)), 200);
});
