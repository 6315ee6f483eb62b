import { expect, test } from 'vitest';
import { ask } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { takeApart } from '#lib/catalog/search/take-apart.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { indexOf } from './sample-index.ts';

const index = indexOf(searchDocuments(getContent()));
const find = (query: string) => ask(index, readQuery(index.fold, query));

test.each([
  ['两新组织覆盖率', ['两新组织'], '两新组织 覆盖率'],
  ['黨建指導員選派', ['党建指导员数', '党建指导员'], '党建指导员 选派'],
  ['党建指导员选派', [], '党建指导员 选派'],
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

test('what is no word of Chinese characters, or has none that are found together, is left whole', async () => {
  for (const query of ['', '覆盖率', '魑魅魍魉', 'jiumuwangfgl', '党建指导员 选派甲', '九牧王123456', '党'.repeat(13)])
    expect([query, await takeApart(index, query, [])]).toEqual([query, null]);
});
