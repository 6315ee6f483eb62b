import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { listDropped } from '#lib/catalog/search/fold.ts';
import { saidInDigits } from '#lib/catalog/search/numbers.ts';
import { readPinyin } from '#lib/commands/build/search-tables.ts';
import { createPostings } from '#lib/commands/build/write-postings.ts';
import type { Row } from '#lib/script/entries.ts';
import { createKeysOfText, waysTo } from '#lib/script/keys.ts';
import { createSpell } from '#lib/script/numbers.ts';
import type { Head } from '#lib/script/search-documents.ts';
import { readSounds } from '../../../app/search/read-sounds.ts';
import { realContent } from '../publish/samples.ts';
import { browse, readPacked, type Shown } from './browse.ts';

const [script = ''] = readPacked('search-documents.js');

/** Names and texts of the real content, of which many documents are put together. */
const entries = searchDocuments(realContent).flatMap((document) => document.entries);
const textsOf = (weights: readonly string[]) =>
  entries.flatMap(({ fields }) => fields.filter(({ weight }) => weights.includes(weight)).map(({ text }) => text));
const names = textsOf(['name']).filter((name) => !/\d/.test(name));
const texts = textsOf(['subject', 'body']);

/** 600 documents with eight entries each, of a named park, some practices and some prose. */
const documents = Array.from({ length: 600 }, (_, number): Row[] => {
  const pick = (list: readonly string[], nth: number) =>
    list[(number * 31 + nth * 977 + number * nth) % list.length] ?? '';
  const address = (nth: number) => `/parks/p${number}#${nth}`;
  const called = `示例园区${String(number).padStart(4, '0')}`;
  return [
    [0, address(0), called, pick(texts, 0), 1],
    ...[1, 2, 3].map((nth): Row => [1, address(nth), pick(names, nth), pick(texts, nth), 1]),
    [2, address(7), `${called}：直播`, number % 100 === 7 ? '共15,000场' : number % 100 === 9 ? '1.5万场' : '无'],
    ...[4, 5, 6].map((nth): Row => [2, address(nth), `${called}：正文`, pick(texts, nth)]),
  ];
});
const rows = documents.flat();

const head: Head = {
  simple: Object.fromEntries([...listDropped().map((sign) => [sign, '']), ['黨', '党']]),
  sounds: readSounds(names.map((name) => [name, readPinyin(name)])),
  said: saidInDigits(),
  groups: ['园区', '做法', '正文'],
  documents: documents.map((_, number) => `parks/p${number}`),
  files: 64,
};

/** The files of the copy, as they are parsed where they are fetched. */
const files = new Map<string, unknown>([['/head.json', head]]);
const postings = createPostings(head);
for (const [number, document] of documents.entries()) {
  files.set(`/texts/parks/p${number}.json`, document);
  postings.add(number, document);
}
for (const [number, file] of postings.finish().entries()) files.set(`/postings/${number}.json`, file);

const search = (query: string) => browse(script, '/head.json /texts/ /postings/', files, query);

/** What is compared of a text, written without the script's own folding. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{C}"'`´“”‘’„‟‚‛「」『』〝〞《》〈〉·•‧・]/gu, '');

const compared = rows.map(([, address, title, text]) => ({ address, title: plain(title), text: plain(text) }));

/** The query stands before it, and may say anything. */
const isWhole = ({ heading }: Shown) => !/还有\d+篇没看$/.test(heading);
const titleByAddress = new Map(rows.map(([, address, title]) => [address, plain(title)]));
const countIn = ({ heading }: Shown) =>
  /没有找到(，还有\d+篇没看)?$/.test(heading)
    ? 0
    : Number(/(\d+)条结果(，只列前\d+条)?(，还有\d+篇没看)?$/.exec(heading)?.[1]);
const read = ({ fetched }: Shown) => fetched.filter((address) => address.startsWith('/texts/'));

/** A part of a text, from 1 to 6 characters, that says something. */
const part = fc
  .record({
    text: fc.constantFrom(...new Set(rows.flatMap(([, , title, text]) => [title, text]))),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ text, at, length }) => text.slice(at % (text.length || 1), (at % (text.length || 1)) + length))
  .filter((one) => /^\S+$/.test(one) && plain(one) !== '' && !/[\uD800-\uDFFF]/.test(one));

const sayNumbers = /[\d〇零一二两三四五六七八九十百千万亿]/;

test('what is said to be all is what a plain scan of 600 documents finds; else it says what was not looked at', async () => {
  await fc.assert(
    fc.asyncProperty(part, async (query) => {
      const shown = await search(query);
      const part = plain(query);
      const named = compared.filter(({ title }) => title.includes(part));
      const others = compared.filter(({ title, text }) => !title.includes(part) && `${title}\n${text}`.includes(part));
      const wanted = [...named, ...others];
      // A number finds its other spellings too, Latin letters the names that begin with these sounds.
      const findsMore = sayNumbers.test(query) || /^[a-z]+$/i.test(plain(query));
      const expected = wanted.map(({ address }) => address);
      if (isWhole(shown)) {
        if (findsMore) expect(countIn(shown)).toBeGreaterThanOrEqual(wanted.length);
        else expect(countIn(shown)).toBe(wanted.length);
        if (countIn(shown) <= 50) expect(expected.filter((address) => !shown.addresses.includes(address))).toEqual([]);
      } else expect(countIn(shown) >= 50 || read(shown).length >= 50).toBe(true);
      if (findsMore) return;
      expect(shown.addresses.filter((address) => !expected.includes(address))).toEqual([]);
      const titles = shown.addresses.slice(0, named.length).map((address) => titleByAddress.get(address) ?? '');
      expect(titles.filter((title) => !title.includes(part))).toEqual([]);
      expect(titles.map(({ length }) => length)).toEqual(titles.map(({ length }) => length).sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('the documents with something in a title are read first, and no more than may have it', async () => {
  const query = '示例园区0417';
  const shown = await search(query);
  expect(shown.addresses[0]).toBe('/parks/p417#0');
  const pairs = Array.from({ length: query.length - 1 }, (_, at) => query.slice(at, at + 2));
  const mayHaveIt = documents.flatMap((document, number) => {
    const text = document.map(([, , title, words]) => `${plain(title)}\n${plain(words)}`).join('\n');
    return pairs.every((pair) => text.includes(pair)) ? [`/texts/parks/p${number}.json`] : [];
  });
  expect(mayHaveIt.length).toBeLessThan(5);
  expect(read(shown).toSorted()).toEqual(mayHaveIt.toSorted());
  expect(read(shown)[0]).toBe('/texts/parks/p417.json');
  expect(shown.heading).toBe(`“示例园区0417”，${shown.addresses.length}条结果`);
});

test('a number is looked up in its other spellings, and letters as the sound of a name', async () => {
  const spelt = rows.filter(([, , title, text]) => /15,000|1\.5万/.test(title + text)).map(([, address]) => address);
  expect(spelt.length).toBeGreaterThan(0);
  for (const query of ['15000', '15,000', '1.5万']) {
    const shown = await search(query);
    expect(shown.addresses.filter((address) => spelt.includes(address)).length, query).toBe(Math.min(50, spelt.length));
  }
  const called = names.find((name) => readPinyin(name).join('').length > 6 && /^\p{Script=Han}+$/u.test(name)) ?? '';
  const syllables = readPinyin(called);
  const letters = [
    syllables.join(''),
    syllables.map(([first]) => first).join(''),
    `${syllables[0]}${syllables[1]?.[0]}`,
  ];
  const entitled = rows.filter(([, , title]) => title === called).map(([, address]) => address);
  for (const query of letters) {
    const shown = await search(query);
    if (isWhole(shown) && countIn(shown) <= 50)
      expect(
        entitled.filter((address) => !shown.addresses.includes(address)),
        query,
      ).toEqual([]);
    expect(shown.addresses.length, query).toBeGreaterThan(0);
  }
});

test('what is in most documents is not read to the end, and that is said', async () => {
  const shown = await search('园区');
  expect(shown.addresses).toHaveLength(50);
  expect(read(shown).length).toBeLessThan(30);
  expect(shown.heading).toMatch(/^“园区”，至少\d+条结果(，只列前50条)?，还有\d+篇没看$/);
});

test('what nobody has is found nowhere, without reading anything', async () => {
  const shown = await search('无此一语');
  expect([shown.heading, read(shown)]).toEqual(['“无此一语”，没有找到', []]);
  expect((await search('“”')).heading).toBe('““””，没有找到');
});

test('a reader who goes on comes to everything that a plain scan finds', async () => {
  const query = '9：直播';
  const wanted = compared.filter(({ title, text }) => `${title}\n${text}`.includes(plain(query)));
  const first = await search(query);
  expect([first.goesOn, first.heading.includes('，至少')]).toEqual([true, true]);
  const all = await browse(script, '/head.json /texts/ /postings/', files, query, Math.ceil(wanted.length / 50));
  expect([all.goesOn, all.heading]).toEqual([false, `“${query}”，${wanted.length}条结果`]);
  expect(new Set(all.addresses)).toEqual(new Set(wanted.map(({ address }) => address)));
});

test('of a number with what it counts only documents with both are read, and a pair of characters is asked once', async () => {
  const { fetched } = await search('15,000场');
  // Twelve have it; others may have both apart, by the texts that were picked for them.
  const haveBoth = documents.flatMap((document, number) => {
    const text = document.map(([, , title, words]) => `${title}\n${words}`).join('\n');
    return /15,?000|1\.5万|1万5千/.test(text) && text.includes('场') ? [`/texts/parks/p${number}.json`] : [];
  });
  expect(fetched.filter((address) => address.startsWith('/texts/')).toSorted()).toEqual(haveBoth.toSorted());
  expect(haveBoth.length).toBeLessThan(30);
  const again = (await search('党'.repeat(60))).fetched;
  expect(again.length).toBe(new Set(again).size);
});

test('a text with a number that is said without digits has the keys of one with its digits, and the other way round', () => {
  const [keysOfText, spell] = [createKeysOfText(head.said), createSpell(head.said)];
  const leads = (query: string, text: string) =>
    waysTo(query, spell).some((way) => way.every((key) => keysOfText(text).includes(key)));
  for (const [wording, digits] of Object.entries(head.said[1]))
    expect([leads(wording, `占${digits}的`), leads(digits, `占${wording}的`)], wording).toEqual([true, true]);
  expect(leads('1.5万名', '1万5千名')).toBe(true);
});
