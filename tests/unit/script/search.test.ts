import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';

type Entry = { title: string; text: string };
type Index = { simple: Map<string, string>; entries: Entry[] };
type Script = {
  readIndex: (file: { simple: string; groups: string[]; entries: [number, string, string, string][] }) => Index;
  findEntries: (index: Index, query: string) => { found: Entry[] };
  foldText: (raw: string, simple: Map<string, string>) => { text: string; places: number[] };
};

const code = readFileSync('public/search.js', 'utf8');

/** The script as the browser has it, apart from the page. */
const context = vm.createContext({});
vm.runInContext(code, context);
const { readIndex, findEntries, foldText } = context as Script;

const index = readIndex({
  simple: '黨党',
  groups: ['做法', '正文'],
  entries: [
    [1, '/a#s1', '甲：第一节', '推动“党建”入章，带动220家企业'],
    [0, '/a#p-1', '党建入章', '写进章程'],
    [0, '/a#p-2', '网格', '没有说到'],
  ],
});
const titles = (query: string) => findEntries(index, query).found.map(({ title }) => title);

test('every entry with the words is found, titles first', () => {
  expect(titles('党建')).toEqual(['党建入章', '甲：第一节']);
  expect(titles('黨建 220')).toEqual(['甲：第一节']);
  expect(titles('没有这个词')).toEqual([]);
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
  expect(packed.length).toBeLessThanOrEqual(3 * 1024);
});
