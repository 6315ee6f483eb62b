import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks } from '#lib/catalog/search/marks.ts';
import { blocksWith, createKeys, createPostings } from '#lib/catalog/search/postings.ts';
import { partsFields } from '#lib/catalog/search/rank.ts';
import { listRow } from '#lib/catalog/search/rows.ts';

function postingsOf(blocks: readonly (readonly string[])[]) {
  const keys = createKeys(partsFields);
  const postings = createPostings(keys);
  for (const texts of blocks) postings.addBlock(texts.map((text) => keys.numbersOf([text])));
  return postings.finish();
}

const holders = (blocks: readonly (readonly string[])[], text: string) =>
  listRow(blocksWith(postingsOf(blocks), text), blocks.length);

/** The blocks that hold every character of a text with the next. */
const scan = (blocks: readonly (readonly string[])[], text: string) => {
  const parts = Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return [...blocks.keys()].filter((block) =>
    parts.every((part) => blocks[block]?.some((one) => one.split(marks.name).some((field) => field.includes(part)))),
  );
};

const sign = fc.constantFrom(...'党建企业', marks.name);
const texts = fc.array(fc.string({ unit: sign, maxLength: 6 }), { maxLength: 2 });

test('the blocks that hold each pair of a text are found, few of many as well as most of few', () => {
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 12 }),
      fc.integer({ min: 0, max: 600 }),
      fc.string({ unit: fc.constantFrom(...'党建企业园'), minLength: 1, maxLength: 4 }),
      (some, empty, text) => {
        const blocks = [...some, ...Array.from({ length: empty }, () => ['园']), ...some];
        expect(holders(blocks, text)).toEqual(scan(blocks, text));
      },
    ),
  );
});

test('a list takes no more bytes than a row of bits', () => {
  const { ends } = postingsOf(Array.from({ length: 800 }, (_, block) => ['党', ...(block === 7 ? ['建'] : [])]));
  expect([...ends]).toEqual([100, 101]);
});

test('of thousands of characters each is found where it is, in what has few of them too', () => {
  const signs = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const blocks = signs.map((sign) => [sign, `${sign}党`]);
  const keys = createKeys(partsFields);
  const [all, few] = [createPostings(keys), createPostings(keys)];
  for (const [first = '', second = ''] of blocks) {
    all.addBlock([keys.numbersOf([first, second])]);
    few.addBlock([keys.numbersOf(first === signs[7] ? [second] : [])]);
  }
  const [inAll, inFew] = [all.finish(), few.finish()];
  for (const block of [0, 7, 511, 512, 513, 2999]) {
    const sign = signs[block] ?? '';
    for (const text of [sign, `${sign}党`]) {
      expect(listRow(blocksWith(inAll, text), blocks.length)).toEqual([block]);
      expect(listRow(blocksWith(inFew, text), blocks.length)).toEqual(block === 7 ? [7] : []);
    }
  }
  expect(inFew.keys).toHaveLength(3);
});

test('without blocks nothing is found', () => {
  expect(holders([], '党')).toEqual([]);
});
