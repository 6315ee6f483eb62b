import { beforeAll, expect, test } from 'vitest';
import { ask, mostHits } from '#lib/catalog/search/ask.ts';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { type Entry, entryKinds, type SearchDocument } from '#lib/catalog/search/entry.ts';
import { hasMoreWords, mostWords, readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { indexOf, searcherOf } from './sample-index.ts';

const content = getContent();
let search: ReturnType<typeof searcherOf>;
beforeAll(() => {
  search = searcherOf(indexOf(searchDocuments(content)));
});

const organization = (slug: string, name: string) => {
  const park = content.parks.find((one) => one.slug === slug);
  return `parks/${slug} organization ${park?.organizations.findIndex((one) => one.name === name)}`;
};

test.each([
  ['小个专', 'pages/glossary term small-private-special'],
  ['红色管家', 'pages/glossary term red-steward'],
  ['三有', 'pages/glossary term three-haves'],
  ['九牧王', organization('quanzhou', '九牧王')],
  ['jiumuwang', organization('quanzhou', '九牧王')],
  ['jmw', organization('quanzhou', '九牧王')],
  ['85.16', 'parks/ningxiang figure org-coverage'],
  ['８５．１６％', 'parks/ningxiang figure org-coverage'],
  ['97.70', 'parks/quanzhou figure org-coverage'],
  ['33.5', 'parks/korla figure approval-time'],
  ['1.5万', 'parks/quanzhou figure contacted-workers'],
  ['15000', 'parks/quanzhou figure contacted-workers'],
  ['15,000', 'parks/quanzhou figure contacted-workers'],
  ['覆盖率', 'indicators/org-coverage indicator org-coverage'],
  ['覆蓋率', 'indicators/org-coverage indicator org-coverage'],
  ['审批', 'indicators/approval-time indicator approval-time'],
  ['产业链党委', 'pages/glossary term chain-committee'],
  ['djzdy', 'practices/instructors type instructors'],
  ['泉州', 'parks/quanzhou park quanzhou'],
  ['guiyang', 'parks/guiyang park guiyang'],
  ['泉州 覆盖率', 'parks/quanzhou figure org-coverage'],
  ['5级', 'parks/quanzhou figure tiers'],
])('%s finds first what it names', async (query, first) => {
  expect((await search(query)).lines[0]).toBe(first);
});

test('a company that two parks name is found in both', async () => {
  const { lines } = await search('弗迪电池');
  const parks = lines.filter((line) => line.includes(' organization ')).map((line) => line.split(' ')[0]);
  expect(new Set(parks)).toEqual(new Set(['parks/guiyang', 'parks/ningxiang']));
});

test('traditional characters, other spellings and blanks find the same', async () => {
  const { lines } = await search('党建入章');
  expect(lines.length).toBeGreaterThan(3);
  for (const query of ['黨建入章', '“党建入章”', ' 党建入章　', '党建 党建入章'])
    expect((await search(query)).lines).toEqual(lines);
});

test('what only the value of a number would hold is not found', async () => {
  const document: SearchDocument = {
    key: 'parks/a',
    context: [],
    entries: [entry('written', '收入126.72亿元，另有1.5万多名')],
  };
  const find = searcherOf(indexOf([document]));
  for (const query of ['200', '000', '1500', '67']) expect((await find(query)).lines, query).toEqual([]);
  for (const query of ['15000', '12672000000元', '26.7', '1.5', '多名'])
    expect((await find(query)).lines, query).toHaveLength(1);
});

test('every word must stand in an entry, and the park may stand beside it', async () => {
  const one = await search('覆盖率');
  const two = await search('覆盖率 非公企业');
  expect(two.lines.length).toBeGreaterThan(0);
  expect(one.lines).toEqual(expect.arrayContaining(two.lines));
  expect((await search('覆盖率 没有这个词')).lines).toEqual([]);
});

test('the name of a park alone finds what says it, not everything that the park has', async () => {
  const quanzhou = content.parks.find(({ slug }) => slug === 'quanzhou');
  const { lines } = await search('泉州');
  expect(lines.filter((line) => line.startsWith('parks/quanzhou figure')).length).toBeLessThan(
    quanzhou?.observations.length ?? 0,
  );
});

test.each(['近百', '.*', '\\', '[', '\0', '\u202E', '\uD800', '党\uFFFF', '$1', '<script>'])(
  '%j finds nothing and breaks nothing',
  async (query) => {
    expect((await search(query)).lines).toEqual([]);
  },
);

test.each(['', '  ', '“”', '·', '\u200B'])('%j asks nothing', async (query) => {
  expect(await search(query)).toEqual({ lines: [], more: false });
});

test('of many words the first are read, and it is known that there are more', () => {
  const words = Array.from({ length: mostWords + 1 }, (_, index) => `词${index}`);
  const { fold } = indexOf([]);
  expect(readQuery(fold, words.join(' '))).toHaveLength(mostWords);
  expect(hasMoreWords(fold, words.join(' '))).toBe(true);
  expect(hasMoreWords(fold, words.slice(1).join(' '))).toBe(false);
  expect(hasMoreWords(fold, '党 '.repeat(20))).toBe(false);
});

test('one character is enough', async () => {
  expect((await search('链')).lines.length).toBeGreaterThan(10);
});

test('a query of ten thousand characters is answered', async () => {
  expect((await search('党'.repeat(10_000))).lines).toEqual([]);
  expect((await search('党 '.repeat(5000))).lines).toEqual((await search('党')).lines);
});

const entry = (id: string, name: string, importance = 0): Entry => ({
  kind: 'figure',
  id,
  importance,
  fields: [{ weight: 'name', text: name }],
});

test('names go before subjects, subjects before the rest, and what matters before what stands earlier', async () => {
  const document: SearchDocument = {
    key: 'parks/a',
    context: [],
    entries: [
      { kind: 'figure', id: 'body', importance: 0, fields: [{ weight: 'body', text: '甲乙' }] },
      { kind: 'figure', id: 'subject', importance: 0, fields: [{ weight: 'subject', text: '甲乙' }] },
      entry('inside', '丙甲乙'),
      entry('trivial', '甲乙丙', 3),
      entry('start', '甲乙丙', 1),
      entry('whole', '甲乙', 3),
    ],
  };
  const { lines } = await searcherOf(indexOf([document]))('甲乙');
  expect(lines.map((line) => line.split(' ')[2])).toEqual(['whole', 'start', 'trivial', 'inside', 'subject', 'body']);
});

const many = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `parks/${index}`,
    context: [],
    entries: [entry('one', `甲${index}`)],
  }));

test('a thousand hits are counted, and of more it is said that there are more', async () => {
  expect(await searcherOf(indexOf(many(mostHits)))('甲').then(({ lines, more }) => [lines.length, more])).toEqual([
    mostHits,
    false,
  ]);
  expect(await searcherOf(indexOf(many(mostHits + 1)))('甲').then(({ lines, more }) => [lines.length, more])).toEqual([
    mostHits,
    true,
  ]);
});

test('what is not wanted is not counted', async () => {
  const index = indexOf(many(mostHits + 20));
  const { lines, more } = await searcherOf(index)('甲', { accepts: ({ document }) => document.endsWith('7') });
  expect(more).toBe(false);
  expect(lines.length).toBe(102);
});

test('others get their turn while a search goes on', async () => {
  const slow = indexOf(many(200));
  let turns = 0;
  const index = {
    ...slow,
    readBlock: (document: number) => {
      for (const until = performance.now() + 1; performance.now() < until; );
      return slow.readBlock(document);
    },
  };
  const breathe = async () => {
    turns += 1;
  };
  await ask(index, readQuery(index.fold, '甲'), { breathe });
  expect(turns).toBeGreaterThan(30);
});

test('a case of many blocks is found in all of them, also by what stands beside every entry', async () => {
  const long: SearchDocument = {
    key: 'parks/long',
    context: ['甲园区'],
    entries: Array.from({ length: 90 }, (_, at) =>
      entry(String(at), `${'乙'.repeat(100)}丙${at % 30 === 0 ? '丁' : ''}`),
    ),
  };
  const search = searcherOf(indexOf([long, { ...long, key: 'parks/other', context: ['戊园区'] }]));
  expect((await search('乙丙')).lines).toHaveLength(180);
  expect((await search('甲园区 丁')).lines).toEqual([0, 30, 60].map((at) => `parks/long figure ${at}`));
  expect((await search('甲园区')).lines).toEqual([]);
});

test('of some kinds the same entries are found as among all, in the same order', async () => {
  for (const query of ['党', '党建', '企业 服务', '覆盖率', '2023'])
    for (const kind of entryKinds) {
      const all = await search(query);
      const { lines } = await search(query, { kinds: [kind] });
      expect(all.more, query).toBe(false);
      expect(lines, `${query} ${kind}`).toEqual(all.lines.filter((line) => line.split(' ')[1] === kind));
    }
  expect((await search('党', { kinds: [] })).lines).toEqual([]);
});
