import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold, readSimple } from '#lib/catalog/search/fold.ts';
import { marks } from '#lib/catalog/search/marks.ts';
import { makeIndex } from '#lib/commands/build/search-tables.ts';
import { simpleOf } from './sample-index.ts';

const { fold, foldWithPlaces } = createFold(simpleOf(['党建引领园区企业组织']));

test.each([
  ['“黨建” 引領', '党建引领'],
  ['ＣＰＵ　５Ｇ', 'cpu5g'],
  ['九 牧\u200B王', '九牧王'],
  ['《红色引领·益企发展》', '红色引领益企发展'],
  ['㎡', 'm2'],
])('%s is compared as %s', (written, compared) => {
  expect(fold(written)).toBe(compared);
});

test('a part of a text folds to a part of the folded text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, part, after) => {
        expect(fold(before + part + after)).toBe(fold(before) + fold(part) + fold(after));
      },
    ),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('each folded character knows its place in the text as written', () => {
  const written = 'a“黨”㎡ b';
  const { text, places } = foldWithPlaces(written);
  expect(text).toBe(fold(written));
  expect(places.map((place) => written[place])).toEqual(['a', '黨', '㎡', '㎡', 'b']);
});

test('the characters that an index sets between texts are in no folded text', () => {
  expect(fold(Object.values(marks).join('党'))).toBe('党党党党党党');
});

test('a character that is written in a compatible form alone is known by its traditional form and its simple one', () => {
  const fields = [{ weight: 'body' as const, text: '未\uF92D' }];
  const { simple } = makeIndex([
    { key: 'a', context: [], entries: [{ kind: 'page', id: 'a', importance: 0, fields }] },
  ]);
  expect(createFold(readSimple(simple)).fold('未來')).toBe('未来');
  expect(simple).toContain('來来');
});

test('every character is folded by itself: a text folds to what its characters fold to', () => {
  const sign = fc.constantFrom(...'黨党建 “·Ａa①﹣', '\uD840\uDC00', '\uD840', '\uF8E1', '\u0130');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      expect(fold(text)).toBe(foldWithPlaces(text).text);
    }),
  );
});
