import { expect, test } from 'vitest';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { titleFigure, titleWithValue } from '#lib/words/zh/whose.ts';
import { quoteWith } from './quotes.ts';

test('brackets hold none of their own form', () => {
  expect(inBrackets('泉州')).toBe('（泉州）');
  expect(inBrackets('TEDA Bio-Park（泰达）')).toBe('（TEDA Bio-Park〔泰达〕）');
  expect(inBrackets('')).toBe('');
});

test('a title names a part of a park whose name has brackets', () => {
  const territory = { kind: 'park', name: '生物园（北区）' } as const;
  expect(titleFigure({ name: '生物园' }, { subject: '企业', territory })).toBe('生物园：企业（生物园〔北区〕）');
  const { observation } = quoteWith({ territory });
  expect(titleWithValue({ name: '生物园' }, observation)).not.toMatch(/（[^）]*（/);
});
