import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';

type Entry = { title: string; text: string };
type Index = { simple: Map<string, string>; entries: Entry[] };
type Row = [group: number, address: string, title: string, text: string, isName?: 1];
type Script = {
  readIndex: (file: { simple: string; sounds: string; groups: string[] }) => Index;
  addEntries: (index: Index, entries: Row[]) => void;
  findEntries: (index: Index, query: string) => { found: Entry[] };
  foldText: (raw: string, simple: Map<string, string>) => { text: string; places: number[] };
};

const code = readFileSync('public/search.js', 'utf8');

/** The script as the browser has it, apart from the page. */
const context = vm.createContext({});
vm.runInContext(code, context);
const { readIndex, addEntries, findEntries, foldText } = context as Script;

const index = readIndex({
  simple: '黨党',
  sounds: 'dang党jian建ru入zhang章长chang长wang网ge格',
  groups: ['做法', '正文'],
});
addEntries(index, [
  [0, '/a#p-1', '党建入章', '写进章程', 1],
  [0, '/a#p-2', '网格', '没有说到，直播1.5万多场，97.70%', 1],
]);
addEntries(index, [
  [1, '/a#s1', '甲：第一节', '推动“党建”入章，带动220家企业'],
  [1, '/a#s2', '甲：第二节', '网格长共15,000名，分五级'],
]);
const titles = (query: string) => findEntries(index, query).found.map(({ title }) => title);

test('every entry with the words is found, titles first', () => {
  expect(titles('党建')).toEqual(['党建入章', '甲：第一节']);
  expect(titles('黨建 220')).toEqual(['甲：第一节']);
  expect(titles('没有这个词')).toEqual([]);
});

test('a number is found in its other spellings, and not inside another', () => {
  for (const query of ['15000', '15,000', '1.5万', '１．５万']) expect(titles(query)).toEqual(['网格', '甲：第二节']);
  expect(titles('网格 15000')).toEqual(['网格', '甲：第二节']);
  expect(titles('97.7')).toEqual(['网格']);
  expect(titles('5级')).toEqual(['甲：第二节']);
  expect(titles('1500')).toEqual([]);
  expect(titles('22')).toEqual(['甲：第一节']);
});

test('letters are the sound of names, and of names alone', () => {
  for (const query of ['dangjian', 'dj', 'djrz', 'dangj', 'ruzhang']) expect(titles(query)).toEqual(['党建入章']);
  expect(titles('wangge')).toEqual(['网格']);
  for (const query of ['zhangchang', 'gewang', 'd', 'xx', 'a'.repeat(5000)]) expect(titles(query)).toEqual([]);
});

test.each(['', ' ', '“”', '.*', '\\', '<b>'])('%j finds nothing and breaks nothing', (query) => {
  expect(titles(query)).toEqual([]);
});

test('it folds as the server does', () => {
  const { foldWithPlaces } = createFold(readSimple('黨党'));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'党黨Aａ “”《》·，1１㎡\u200B') }), (text) => {
      const folded = foldText(text, new Map([['黨', '党']]));
      expect([folded.text, [...folded.places]]).toEqual([foldWithPlaces(text).text, foldWithPlaces(text).places]);
    }),
  );
});

test('a reader fetches at most three kilobytes of it', () => {
  const packed = transformSync(code, { minify: true, format: 'iife', target: 'es2020' }).code;
  expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(3 * 1024);
});
