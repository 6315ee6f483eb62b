import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';

test('an editor’s sentence ends once', () => {
  expect(closeSentence('抄错一位')).toBe('抄错一位。');
  expect(closeSentence('抄错一位。')).toBe('抄错一位。');
  expect(closeSentence('撤稿！')).toBe('撤稿！');
});

test('whatever was written, closing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const closed = closeSentence(text);
      expect(closed).toMatch(/[。！？…]$/);
      expect(closeSentence(closed)).toBe(closed);
    }),
  );
});
