import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostHits } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { cutAround, markWords } from '#lib/catalog/search/mark-words.ts';
import { nearestNames, nearestNumbers } from '#lib/catalog/search/nearest.ts';
import { mostWords, readQuery } from '#lib/catalog/search/words.ts';
import { hostileQuery } from '#lib/commands/bench/queries.ts';
import { createRandom } from '#lib/commands/generate/random.ts';
import { getContent } from '#lib/content/content.ts';
import { indexOf, searcherOf } from './sample-index.ts';

const content = getContent();
const index = indexOf(searchDocuments(content));
const search = searcherOf(index);
const text = '推动“党建”入章，带动220家企业（１．５万人）。';

/** Queries that nobody types: signs of patterns, lone halves of characters, marks that turn text around, ten kilobytes. */
const hostile = fc.integer().map((seed) => hostileQuery(createRandom(String(seed))));

test('no query breaks the search, the marking or the ways on', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (query) => {
      const words = readQuery(index.fold, query);
      expect(words.length).toBeLessThanOrEqual(mostWords);
      const { lines } = await search(query);
      expect(lines.length).toBeLessThanOrEqual(mostHits);
      const pieces = markWords(index.fold, words, text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      cutAround(pieces, 10);
    }),
    { numRuns: 5000 },
  );
});

test('what is near a query that nobody types is told all the same', { timeout: 30_000 }, async () => {
  const names = content.parks.map(({ slug, name }) => ({ name, address: `/parks/${slug}` }));
  await fc.assert(
    fc.asyncProperty(hostile, async (query) => {
      expect((await nearestNames(index.fold, query, names)).length).toBeLessThanOrEqual(names.length);
      nearestNumbers(index.fold, query, content);
    }),
    { numRuns: 300 },
  );
});
