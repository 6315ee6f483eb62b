import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropHiddenCharacters, findHiddenCharacters } from '#lib/content/file/hidden-characters.ts';
import { normalizeFigure } from '#lib/content/printed/normalize.ts';
import { normalizeInPlace } from '#lib/content/printed/normalize-in-place.ts';
import { mayHoldNumber } from '#lib/content/printed/stray-numbers.ts';
import { readSpans } from '#lib/content/printed/wording.ts';
import { plainNumerals } from '#lib/schema/formal-numerals.ts';

/** Every character of the first plane, each by itself. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('every character that cannot be seen is found, or is none at all, and no other', () => {
  const isBroken = (one: string) => /[\uFFFD\p{Co}\p{Cs}\p{NChar}\u2E80-\u2FDF\uF900-\uFAFF]/u.test(one);
  const wrong = characters.filter(
    (one) => findHiddenCharacters(`甲${one}`).length !== (dropHiddenCharacters(one) === '' || isBroken(one) ? 1 : 0),
  );
  expect(wrong).toEqual([]);
});

test('a character becomes its plain form, and nothing where it is white space or cannot be seen', () => {
  const isNothing = (one: string) => dropHiddenCharacters(one) === '' || /\s/.test(one);
  const wrong = characters.filter((one) => {
    const plain = isNothing(one) ? '' : plainNumerals(one.normalize('NFKC'));
    const { words, placeOf } = normalizeInPlace(`甲${one}乙`);
    // The ideographic space is what is left of a part that was taken out, or of a tab between the cells of a table.
    const isInPlace = words === `甲${/[　\t]/.test(one) ? '　' : plain}乙` && placeOf(words.length - 1) === 2;
    return !isInPlace || normalizeFigure(one) !== plain.replace(/\s+/g, '');
  });
  expect(wrong).toEqual([]);
});

test('a text that is passed over as without numbers has none', () => {
  const piece = fc.constantFrom(
    '１',
    '①',
    '½',
    '㈠',
    '百分之',
    '一',
    '半',
    '第',
    '家',
    ' ',
    '\n',
    '，',
    '5',
    '〇',
    '𝟙',
    '⒈',
    '千',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 });
  let held = 0;
  fc.assert(
    fc.property(text, (parts) => {
      const words = parts.join('');
      if (readSpans(normalizeInPlace(words).words).length === 0) return;
      held += 1;
      expect(mayHoldNumber(words)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(held).toBeGreaterThan(100);
  const lost = characters.filter(
    (one) => readSpans(normalizeInPlace(`${one}家`).words).length > 0 && !mayHoldNumber(one),
  );
  expect(lost).toEqual([]);
});

test('thousands separators go, wherever they stand', () => {
  const { words, placeOf } = normalizeInPlace('共1，657家');
  expect([words, placeOf(words.indexOf('家'))]).toEqual(['共1657家', 6]);
});
