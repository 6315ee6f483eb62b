import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks } from '#lib/catalog/search/marks.ts';
import { findNumbers, numberQuery, numberTerms } from '#lib/catalog/search/numbers.ts';
import { partsFields } from '#lib/catalog/search/rank.ts';
import { fullRow, isIn } from '#lib/catalog/search/rows.ts';
import { createBits, createSignatures, ruleOut } from '#lib/catalog/search/signatures.ts';

/** Which of some documents may have a text. */
function candidates(documents: string[][], text: string): number[] {
  const bitsOf = createBits(partsFields);
  const signatures = createSignatures();
  for (const texts of documents) signatures.addBlock([bitsOf(texts)]);
  const left = fullRow(documents.length);
  ruleOut(signatures.finish(), text, left);
  return [...documents.keys()].filter((document) => isIn(left, document));
}

const termsOf = (text: string) => findNumbers(text).flatMap(numberTerms);

test('a document that has a text is never ruled out', () => {
  const sign = fc.constantFrom(...'党建企业239项人', marks.name, marks.number, marks.ofWhat);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: sign, maxLength: 30 }), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (texts, at, length) => {
        const text = texts[at % texts.length] ?? '';
        const part = text.slice(at % (text.length + 1)).slice(0, length % 8);
        if (/[\uF8E0-\uF8E6]/.test(part)) return;
        expect(candidates([texts], part)).toEqual([0]);
      },
    ),
  );
});

test('a document that has the pairs of a text apart is ruled out', () => {
  expect(candidates([['党建入园，园区的党'], ['园区党建'], ['区党，园区']], '园区党')).toEqual([1]);
});

test('a number is known as a whole: the digits of others do not make it', () => {
  const documents = ['共239人，39项', '239项', '1239项', '239余项，39人'].map(termsOf);
  expect(candidates(documents, numberQuery('239项') ?? '')).toEqual([1, 3]);
  expect(candidates(documents, numberQuery('239') ?? '')).toEqual([0, 1, 3]);
});
