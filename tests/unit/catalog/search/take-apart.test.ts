import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { takeApart, waysApart } from '#lib/catalog/search/take-apart.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { indexOf } from './sample-index.ts';

const index = indexOf(searchDocuments(getContent()));
const find = (query: string) => ask(index, readQuery(index.fold, query));

test.each([
  ['两新组织覆盖率', ['两新组织'], '两新组织 覆盖率'],
  ['黨建指導員選派', ['党建指导员数', '党建指导员'], '党建指导员 选派'],
  ['党建指导员选派', [], '党建指导员 选派'],
  ['贵阳非公企业党员', ['非公企业'], '贵阳 非公企业 党员'],
  ['贵阳非公企业百分之九十三', [], '贵阳 非公企业 百分之九十三'],
  ['贵阳党建指导员企业党员', [], '贵阳 党建指导员 企业 党员'],
])('%s, near %j, is found as %s', async (query, names, apart) => {
  expect((await find(query)).hits).toEqual([]);
  expect((await find(apart)).hits).not.toEqual([]);
  expect(await takeApart(index, query, names)).toBe(apart);
});

test('of two ways without a name the one that finds more is taken', async () => {
  const countOf = async (way: string) => (await find(way)).hits.length;
  const apart = (await takeApart(index, '企业党员人数', [])) ?? expect.fail('two words are found');
  const ways = await Promise.all(['企业 党员人数', '企业党 员人数', '企业党员 人数'].map(countOf));
  expect(new Set(ways).size).toBeGreaterThan(1);
  expect(await countOf(apart)).toBe(Math.max(...ways));
});

test('of all ways in the fewest words that are found, it takes one that finds most', async () => {
  const texts = ['党组织覆盖率', '非公企业', '党员', '占半数', '九成三', '百分之九十', '网格', '泉州', '贵阳'];
  const glued = fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 }).map((words) => words.join(''));
  const countOf = async (words: readonly string[]) => (await find(words.join(' '))).hits.length;
  await fc.assert(
    fc.asyncProperty(glued, async (query) => {
      const apart = await takeApart(index, query, []);
      let most = 0;
      let words = Number.POSITIVE_INFINITY;
      for (const way of waysApart(index.fold, query)) {
        if (way.length > words) break;
        const hits = await countOf(way);
        if (hits > 0) words = way.length;
        most = Math.max(most, hits);
      }
      expect(apart === null ? 0 : await countOf(apart.split(' '))).toBe(most);
    }),
    { numRuns: 60, examples: [['党员百分之九十企业'], ['党员占半数企业']] },
  );
});

test('what is no word of Chinese characters, or has none that are found together, is left whole', async () => {
  for (const query of ['', '覆盖率', '魑魅魍魉', 'jiumuwangfgl', '党建指导员 选派甲', '九牧王123456', '党'.repeat(13)])
    expect([query, await takeApart(index, query, [])]).toEqual([query, null]);
});
