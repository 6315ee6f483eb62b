import { expect, test } from 'vitest';
import { itemsOfHits } from '#lib/catalog/brief-hits.ts';
import { gather, sourcesOf } from '#lib/catalog/brief-sources.ts';
import { ask } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { getContent } from '#lib/content/content.ts';
import {
  addressOfItem,
  briefAddress,
  comparisonKey,
  figureKey,
  practiceKey,
  readBrief,
  typeKey,
} from '#lib/pages/brief.ts';
import { placeAt } from '#lib/pages/kinds.ts';
import { qrLine } from '#lib/picture/qr.ts';
import { readTarget } from '#lib/server/address.ts';
import { saySheets, sayUnknown, titleItem } from '#lib/words/zh/brief.ts';
import { indexOf } from '../catalog/search/sample-index.ts';

const content = getContent();
const keysOf = (keys: string[]) => readBrief(content, keys).items.map(({ key }) => key);
const longest = content.parks
  .flatMap(({ observations }) => observations.map(figureKey))
  .sort((a, b) => b.length - a.length)
  .slice(0, 12);

test('things stand in the reader’s order, each once', () => {
  const [park] = content.parks.filter(({ slug }) => slug === 'loudi');
  const [practice] = park?.practices ?? [];
  const keys = ['quanzhou/org-coverage', practiceKey('loudi', practice?.id ?? ''), 'compare/guiyang~quanzhou'];
  expect(keysOf(keys)).toEqual(keys);
  expect(keysOf(keys.toReversed())).toEqual(keys.toReversed());
  expect(keysOf([...keys, ...keys])).toEqual(keys);
  expect(keysOf(['compare/quanzhou~guiyang'])).toEqual([comparisonKey(['guiyang', 'quanzhou'])]);
  expect(keysOf(['quanzhou/Org-coverage。', 'compare/quanzhou～guiyang）'])).toEqual([
    'quanzhou/org-coverage',
    'compare/guiyang~quanzhou',
  ]);
  for (const item of readBrief(content, keys).items)
    expect(placeAt(content, addressOfItem(item).replace(/#.*/, '')), item.key).not.toBeNull();
});

test('a type of a park’s practices stands for each of them, and for none that it has not', () => {
  const [park = expect.fail()] = content.parks.filter(({ slug }) => slug === 'quanzhou');
  const ofType = park.practices.filter(({ type }) => type === 'charter').map(({ id }) => practiceKey('quanzhou', id));
  expect(ofType.length).toBeGreaterThan(1);
  expect(keysOf([typeKey('quanzhou', 'charter'), ofType[0] ?? ''])).toEqual(ofType);
  expect(readBrief(content, ['quanzhou/t-nothing', 't-charter/quanzhou']).unknown).toEqual([
    'quanzhou/t-nothing',
    't-charter/quanzhou',
  ]);
});

test('what is not there is named, and no more than twelve are taken', () => {
  const { items, unknown, more } = readBrief(content, [
    'quanzhou/nothing',
    'x',
    '',
    'a/b/c',
    'compare/quanzhou',
    ...longest,
    'quanzhou/org-coverage',
  ]);
  expect(unknown).toEqual(['quanzhou/nothing', 'x', '', 'a/b/c', 'compare/quanzhou']);
  expect([items.length, more]).toEqual([12, 1]);
  expect(sayUnknown(['quanzhou/x'], 1)).toBe('没有找到“quanzhou/x”，可能停用了，也可能抄错了。');
  const many = readBrief(content, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(sayUnknown(many.unknown, many.allUnknown)).toBe(
    '没有找到“a”、“b”、“c”、“d”、“e”等7项，可能停用了，也可能抄错了。',
  );
});

test('the address of twelve things is one that the guard reads, in their order, and one that a code holds', () => {
  const address = briefAddress(longest);
  const read = readTarget(`${address}&utm=x`, 'example.org');
  expect('address' in read && new URLSearchParams(read.address.split('?')[1]).getAll('add')).toEqual(longest);
  expect(qrLine(`https://www.casebook.example.org.cn${address}`).size).toBeLessThanOrEqual(177 + 8);
});

test('every number of a thing has its source among the notes', () => {
  const [figure] = readBrief(content, ['quanzhou/org-coverage']).items;
  const [pair] = readBrief(content, ['compare/guiyang~quanzhou']).items;
  if (figure?.kind !== 'figure' || pair?.kind !== 'comparison') throw new Error('they are there');
  const surveys = surveyShared(content, pair.parks).slice(0, 2);
  const all = [gather(figure, []), gather(pair, surveys)];
  const noted = new Set(sourcesOf(all).map(({ source }) => source));
  expect(noted.size).toBeGreaterThan(1);
  for (const { figures } of all)
    for (const { park, figure: one } of figures) expect(noted.has(park.sourceById.get(one.source) as never)).toBe(true);
  for (const park of content.parks)
    for (const practice of park.practices) {
      const [item] = readBrief(content, [practiceKey(park.slug, practice.id)]).items;
      if (item?.kind !== 'practice') throw new Error(`${park.slug} has ${practice.id}`);
      const linked = practice.linked.summary.filter(({ address }) => address?.includes('#'));
      if (linked.length > 0) expect(gather(item, []).figures.length, practice.id).toBeGreaterThan(0);
    }
});

test('a search finds figures and practices as the search of the site does, then all of a park and of a company', async () => {
  const index = indexOf(searchDocuments(content));
  const find = async (query: string) => itemsOfHits(content, (await ask(index, readQuery(index.fold, query))).hits);
  const [park = expect.fail()] = content.parks.filter(({ slug }) => slug === 'quanzhou');
  const ofPark = await find('泉州开发区');
  for (const { id } of park.observations) expect(ofPark.map(({ key }) => key)).toContain(`quanzhou/${id}`);
  expect(ofPark.length).toBe(new Set(ofPark.map(({ key }) => key)).size);
  const both = await find(' 泉州 覆盖率 ');
  expect(both[0]?.key).toBe('quanzhou/org-coverage');
  for (const item of both) expect(titleItem(item)).toContain('泉州');
  expect((await find('97.7％'))[0]?.key).toBe('quanzhou/org-coverage');
  const company = await find('九牧王');
  expect(company.some(({ kind }) => kind === 'practice')).toBe(true);
  for (const query of ['', ' ', '没有这个词的']) expect(await find(query)).toEqual([]);
});

test('how many sheets a brief takes is said', () => {
  expect(saySheets(1, 1)).toBe('1项，一张A4纸印得下。');
  expect(saySheets(12, 2)).toBe('12项，两张A4纸印得下。');
});

test('a brief that was printed before a rename finds what took the place of its things', () => {
  const renamed = {
    ...content,
    retired: [
      { from: '/parks/oldpark', to: '/parks/loudi', why: '改了编号' },
      { from: '/parks/quanzhou#old-figure', to: '/parks/quanzhou#org-coverage', why: '改了编号' },
      { from: '/parks/quanzhou#no-figure', why: '原文没有这个数' },
    ],
  };
  const found = (keys: string[]) => readBrief(renamed, keys).items.map(({ key }) => key);
  expect(
    found(['quanzhou/old-figure', 'oldpark/p-three-wheres', 'oldpark/instructors', 'compare/guiyang~oldpark']),
  ).toEqual(['quanzhou/org-coverage', 'loudi/p-three-wheres', 'loudi/instructors', 'compare/guiyang~loudi']);
  expect(readBrief(renamed, ['quanzhou/no-figure', 'oldpark/nothing']).unknown).toHaveLength(2);
});
