import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange } from '#lib/server/read-range.ts';

test('a part of a file is read from its beginning, to its end, or from its end', () => {
  expect(readRange('bytes=0-99', 1000)).toEqual({ from: 0, to: 99 });
  expect(readRange('bytes=900-', 1000)).toEqual({ from: 900, to: 999 });
  expect(readRange('bytes=900-5000', 1000)).toEqual({ from: 900, to: 999 });
  expect(readRange('bytes=-100', 1000)).toEqual({ from: 900, to: 999 });
  expect(readRange('bytes=-5000', 1000)).toEqual({ from: 0, to: 999 });
});

test('what asks for several parts, another unit or nothing gets the whole', () => {
  for (const header of [undefined, '', 'bytes=-', 'bytes=0-1,5-9', 'items=0-1', 'bytes=5-1', 'bytes=a-b'])
    expect(readRange(header, 1000), header).toBe('whole');
});

test('a part beyond the end is none', () => {
  expect(readRange('bytes=1000-', 1000)).toBe('none');
  expect(readRange('bytes=-0', 1000)).toBe('none');
  expect(readRange('bytes=0-', 0)).toBe('none');
});

test('whatever is asked for, a part lies within the file', () => {
  const number = fc.option(fc.nat(2000), { nil: '' });
  fc.assert(
    fc.property(number, number, fc.nat(1500), (first, last, bytes) => {
      const range = readRange(`bytes=${first}-${last}`, bytes);
      if (typeof range === 'string') return;
      expect(range.from).toBeGreaterThanOrEqual(0);
      expect(range.from).toBeLessThanOrEqual(range.to);
      expect(range.to).toBeLessThan(bytes);
    }),
  );
});
