import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, splitInline } from '#lib/schema/inline.ts';

test('a text is split at its links, and an id belongs to the page it is written for', () => {
  expect(splitInline('覆盖率[97.7%](#org-coverage)，[两新](/glossary#two-new)组织', '/parks/quanzhou')).toEqual([
    { text: '覆盖率', address: null },
    { text: '97.7%', address: '/parks/quanzhou#org-coverage' },
    { text: '，', address: null },
    { text: '两新', address: '/glossary#two-new' },
    { text: '组织', address: null },
  ]);
});

test('the plain text of any text is the words of its parts', () => {
  const words = fc.stringMatching(/^[党建12%[\]()#a/]{0,20}$/);
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before}[5家](#a)${after}`;
      expect(
        splitInline(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(plainText(text));
    }),
  );
});
