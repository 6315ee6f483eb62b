import { expect, test } from 'vitest';
import { shortNames } from '#lib/server/finish/short-names.ts';

test('the commonest word gets the shortest name, and no two the same', () => {
  expect(shortNames(['page', 'value', 'value'])).toEqual(
    new Map([
      ['value', 'a'],
      ['page', 'b'],
    ]),
  );
  const many = Array.from({ length: 3000 }, (_, index) => `word-${index}`);
  const names = [...shortNames(many).values()];
  expect(new Set(names).size).toBe(3000);
  expect([...shortNames(['page', 'value', 'value'], 'xy', (word) => word === 'page')]).toEqual([
    ['page', 'x'],
    ['value', 'y'],
  ]);
  expect([names[51], names[52], names[53], names[52 + 52 * 26]]).toEqual(['Z', 'aa', 'ab', 'aaa']);
});
