import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSheets, type PrintedBlock } from '#lib/picture/sheets.ts';

const words = fc.string({ unit: fc.constantFrom('党', '建', '9', 'a', '。'), maxLength: 400 });
const table = fc.record({
  rows: fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 5 }),
  below: fc.array(words),
});
const block: fc.Arbitrary<PrintedBlock> = fc.record({
  heading: words,
  texts: fc.array(words, { maxLength: 4 }),
  tables: fc.array(table, { maxLength: 2 }),
});

test('nothing is one sheet, and a short thing stays on it', () => {
  expect(countSheets([], [])).toBe(1);
  expect(countSheets([{ heading: '一项', texts: ['一句话。'], tables: [] }], ['甲. 题名'])).toBe(1);
});

test('a thing that does not fit below the others begins a sheet', () => {
  const half = { heading: '半张', texts: ['字'.repeat(58 * 25)], tables: [] };
  expect(countSheets([half], [])).toBe(1);
  expect(countSheets([half, half, half], [])).toBe(2);
  expect(countSheets([half], [...Array(40).fill('字')])).toBe(2);
});

test('more things and more notes never take fewer sheets', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), block, fc.array(words), words, (blocks, more, notes, note) => {
      const sheets = countSheets(blocks, notes);
      expect(countSheets([...blocks, more], notes)).toBeGreaterThanOrEqual(sheets);
      expect(countSheets(blocks, [...notes, note])).toBeGreaterThanOrEqual(sheets);
    }),
  );
});

test('a thing higher than a sheet takes as many as it needs, and a heading as many lines', () => {
  const whole = (lines: number, heading = '一项') => ({ heading, texts: ['字'.repeat(58 * lines)], tables: [] });
  expect(countSheets([whole(64 * 3)], [])).toBeGreaterThanOrEqual(3);
  expect(countSheets([whole(50)], [])).toBe(1);
  expect(countSheets([whole(50, '标题'.repeat(80))], [])).toBe(2);
});
