import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold } from '#lib/catalog/search/fold.ts';
import { cutAround, markWords } from '#lib/catalog/search/mark-words.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { simpleOf } from './sample-index.ts';

const fold = createFold(simpleOf(['党建']));
const marked = (query: string, text: string) =>
  markWords(fold, readQuery(fold, query), text)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['党建', '推动“党建”入章', '推动“[党建]”入章'],
  ['黨建', '党 建，党建', '[党 建]，[党建]'],
  ['15000', '联系1.5万多名职工', '联系[1.5万]多名职工'],
  ['97.70', '覆盖率97.7%', '覆盖率[97.7]%'],
  ['九牧王 特步', '由九牧王、特步等轮值', '由[九牧王]、[特步]等轮值'],
  ['aa', 'ａＡａ', '[ａＡａ]'],
  ['党', '𠀀党𠀀', '𠀀[党]𠀀'],
  ['没有', '党建', '党建'],
])('%s in %s', (query, text, written) => {
  expect(marked(query, text)).toBe(written);
});

test('marking leaves every text as it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 5 }), (text, query) => {
      expect(
        markWords(fold, readQuery(fold, query), text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a long text is cut around its first marked word', () => {
  const pieces = markWords(fold, readQuery(fold, '党建'), `${'前言，'.repeat(60)}这里说党建，${'后话，'.repeat(60)}`);
  const cut = cutAround(pieces, 60);
  expect(cut.some(({ isMarked, text }) => isMarked && text === '党建')).toBe(true);
  expect(cut[0]?.text).toBe('…');
  expect(cut.at(-1)?.text).toBe('…');
  expect(cut.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(62);
});

test('a word is kept wherever it stands in a long text', () => {
  const text = `${'甲'.repeat(95)}，${'乙'.repeat(15)}，${'丙'.repeat(49)}`;
  for (let at = 0; at < text.length - 1; at++) {
    const pieces = [
      { text: text.slice(0, at), isMarked: false },
      { text: text.slice(at, at + 2), isMarked: true },
      { text: text.slice(at + 2), isMarked: false },
    ];
    const kept = cutAround(pieces, 60).filter(({ isMarked }) => isMarked);
    expect(kept.map((piece) => piece.text).join(''), `at ${at}`).toBe(text.slice(at, at + 2));
  }
});

test('a short text is not cut', () => {
  expect(cutAround([{ text: '党建', isMarked: true }], 60)).toEqual([{ text: '党建', isMarked: true }]);
});
