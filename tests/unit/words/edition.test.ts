import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freezeFigure } from '#lib/compare/frozen.ts';
import { getContent } from '#lib/content/content.ts';
import { type Aftermath, frozenFields, undecidedFacts } from '#lib/schema/edition.ts';
import {
  countAftermath,
  formatBytes,
  nameEdition,
  nameState,
  sayAftermath,
  sayUndecided,
} from '#lib/words/zh/edition.ts';
import { expectSound } from './sound.ts';

const figures = getContent().parks.flatMap(({ observations }) => observations);

test('what an edition was without is one sentence, whatever it is', () => {
  expect(sayUndecided([])).toBeNull();
  expect(sayUndecided(['contact'])).toBe('制作这一版时，联系方式未定。');
  fc.assert(
    fc.property(fc.subarray([...undecidedFacts], { minLength: 1 }), (facts) =>
      expectSound(sayUndecided(facts) ?? '', 1),
    ),
  );
});

test('what became of a figure is told in sound sentences, whatever it was and is', () => {
  const one = fc.constantFrom(...figures);
  const fields = fc.subarray([...frozenFields], { minLength: 1 });
  fc.assert(
    fc.property(one, one, fields, fc.boolean(), fc.boolean(), (was, is, changed, isThere, hasWhy) => {
      const aftermath: Aftermath = {
        address: '/parks/x#y',
        before: freezeFigure(was),
        fields: isThere ? changed : [],
        now: isThere ? is : null,
        correction: hasWhy ? { on: '2027-01-01', address: '/parks/x', was: '甲', now: '乙', why: '抄错一位' } : null,
        movedTo: null,
      };
      expectSound(sayAftermath(aftermath).replaceAll(/“[^”]*”/g, '“”'), hasWhy ? 2 : 1);
    }),
  );
});

test('an edition is called by its day, and its files by their size', () => {
  expect(nameEdition('2026-11-26')).toBe('2026年11月26日版');
  expect(nameState({ edition: '2026-11-26', day: '2026-11-25' })).toEqual({ label: '数据', name: '2026年11月26日版' });
  expect(nameState({ edition: null, day: '2026-11-25' })).toEqual({ label: '数据日期', name: '2026年11月25日' });
  expect(nameState({ edition: null, day: null })).toBeNull();
  expect([formatBytes(126_080), formatBytes(12)]).toEqual(['126 KB', '1 KB']);
  for (const count of [0, 1, 12]) expectSound(countAftermath(count), 1);
});
