import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold, listDropped, readSimple } from '#lib/catalog/search/fold.ts';
import { saidInDigits } from '#lib/catalog/search/numbers.ts';
import { waysApart as waysApartOnServer } from '#lib/catalog/search/take-apart.ts';
import { type Row, type Tables, waysApart } from '#lib/script/entries.ts';
import { foldText } from '#lib/script/fold.ts';
import { browse, readPacked } from './browse.ts';

const [script = ''] = readPacked('search.js');

const simple = Object.fromEntries([...listDropped().map((sign) => [sign, '']), ['黨', '党']]) as Tables['simple'];
const tables: Tables = {
  simple,
  sounds: { 党: 'dang', 建: 'jian', 入: 'ru', 章: 'zhang', 长: 'chang/zhang', 网: 'wang', 格: 'ge' },
  said: saidInDigits(),
  groups: ['做法', '正文'],
};
const names: Row[] = [
  [0, '/a#p-1', '党建入章', '写进章程', 1],
  [0, '/a#p-2', '网格长', '没有说到，直播1.5万多场，97.70%', 1],
];
const texts: Row[] = [
  [1, '/a#s1', '甲：第一节', '推动“党建”入章，带动220家企业'],
  [1, '/a#s2', '甲：第二节', '网格长共15,000名，分五级'],
];
const files = new Map<string, unknown>([
  ['/names.json', { ...tables, entries: names }],
  ['/texts.json', { entries: texts }],
]);
const search = (query: string) => browse(script, '/names.json /texts.json', files, query);
const found = async (query: string) => (await search(query)).addresses;

test('every entry with the words is found and marked, titles first', async () => {
  expect(await search('党建')).toEqual({
    heading: '“党建”，2条结果',
    addresses: ['/a#p-1', '/a#s1'],
    marked: ['党建', '党建'],
    goesOn: false,
    fetched: ['/names.json', '/texts.json'],
  });
  expect(await found('黨建 220')).toEqual(['/a#s1']);
  expect((await search('没有这个词')).heading).toBe('“没有这个词”，没有找到');
});

test('words without a blank between them are found as so many, where nothing is written so', async () => {
  const shown = await search('网格长五级');
  expect([shown.heading, shown.addresses]).toEqual([
    '“网格长五级”没有这样写的，分成“网格长”“五级”，1条结果',
    ['/a#s2'],
  ]);
  expect(shown.marked).toEqual(['网格长', '五级']);
  expect((await search('直播网格长没有')).heading).toBe(
    '“直播网格长没有”没有这样写的，分成“直播”“网格长”“没有”，1条结果',
  );
  for (const query of ['网格长 甲乙', '网格长甲乙', '网格五', '网格长15000名'.repeat(2)])
    expect((await search(query)).heading).toBe(`“${query}”，没有找到`);
});

test('a number is found in its other spellings, and not inside another', async () => {
  for (const query of ['15000', '15,000', '1.5万', '１．５万']) expect(await found(query)).toEqual(['/a#p-2', '/a#s2']);
  expect(await found('网格 15000')).toEqual(['/a#p-2', '/a#s2']);
  expect(await found('97.7')).toEqual(['/a#p-2']);
  expect(await found('5级')).toEqual(['/a#s2']);
  expect(await found('1500')).toEqual([]);
  expect(await found('22')).toEqual(['/a#s1']);
});

test('what is said without digits is the number that it says, as a server has it', async () => {
  const said: Row[] = [
    [0, '/a#half', '女党员', '占半数', 1],
    [0, '/a#share', '青年党员', '占93%', 1],
    [0, '/a#ten', '骨干', '占九成五', 1],
    [0, '/a#many', '职工', '1.5万名，五成立了支部', 1],
  ];
  const files = new Map([['/n', { ...tables, entries: said }]]);
  const find = async (query: string) => (await browse(script, '/n', files, query)).addresses;
  expect(await find('党员青年九成三')).toEqual(['/a#share']);
  for (const query of ['50%', '半数', '一半']) expect(await find(query)).toEqual(['/a#half']);
  for (const query of ['九成三', '93%']) expect(await find(query)).toEqual(['/a#share']);
  for (const query of ['95%', '九成半']) expect(await find(query)).toEqual(['/a#ten']);
  for (const query of ['1万5千', '1万5千名', '15000名']) expect(await find(query)).toEqual(['/a#many']);
});

test('letters are the sound of names, and of names alone', async () => {
  for (const query of ['dangjian', 'dj', 'djrz', 'dangj', 'djian', 'ruzhang'])
    expect(await found(query)).toEqual(['/a#p-1']);
  for (const query of ['wangge', 'wgc', 'gezhang', 'gechang']) expect(await found(query)).toEqual(['/a#p-2']);
  for (const query of ['jiandang', 'angj', 'gewang', 'd', 'xx', 'a'.repeat(50)]) expect(await found(query)).toEqual([]);
});

test.each(['', ' ', '“”', '.*', '\\', '<b>', '<5>'])('%j finds nothing and breaks nothing', async (query) => {
  expect(await found(query)).toEqual([]);
});

test('of more than are listed it says so', async () => {
  const many = Array.from({ length: 120 }, (_, at): Row => [0, `/${at}`, '党建', '', 1]);
  const files = new Map([['/n', { ...tables, entries: many }]]);
  const first = await browse(script, '/n', files, '党建');
  expect([first.heading, first.addresses.length, first.goesOn]).toEqual(['“党建”，120条结果，只列前50条', 50, true]);
  expect((await browse(script, '/n', files, '党建', 1)).heading).toBe('“党建”，120条结果，只列前100条');
  const all = await browse(script, '/n', files, '党建', 2);
  expect([all.heading, all.addresses.length, all.goesOn]).toEqual(['“党建”，120条结果', 120, false]);
});

test('what cannot be fetched is told', async () => {
  expect((await browse(script, '/gone.json', files, '党建')).heading).toBe('没取到，请再试');
});

test('it folds as the server does', () => {
  const { foldWithPlaces } = createFold(readSimple('黨党'));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'党黨Aａ “”《》·，1１㎡\u200B') }), (text) => {
      const [folded, places] = foldText(text, simple);
      expect([folded, [...places]]).toEqual([foldWithPlaces(text).text, foldWithPlaces(text).places]);
    }),
  );
});

test('it takes a word apart as the server does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'党建网格𠮷a1'), maxLength: 14 }), (word) => {
      expect(waysApart([word])).toEqual(waysApartOnServer({ fold: (text) => text }, word));
    }),
  );
  expect(waysApart(['企业党员人数'])).toEqual([
    ['企业', '党员人数'],
    ['企业党', '员人数'],
    ['企业党员', '人数'],
    ['企业', '党员', '人数'],
  ]);
  expect(waysApart(['党建', '网格长员'])).toEqual([]);
});

test('a name that is nothing but the words stands before longer ones', async () => {
  const entries = ['党建网格跨企联建', '党建网格', '党建'].map((name): Row => [0, `/${name}`, name, '', 1]);
  const { addresses } = await browse(script, '/n', new Map([['/n', { ...tables, entries }]]), '党建');
  expect(addresses).toEqual(['/党建', '/党建网格', '/党建网格跨企联建']);
});

test('a reader fetches at most three and a half kilobytes of script', () => {
  for (const packed of readPacked('search.js', 'search-documents.js'))
    expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(3.5 * 1024);
});
