import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '#lib/publish/csv.ts';
import { csvForm, jsonForm, textOf } from '#lib/publish/table-text.ts';
import { type Cell, defineColumns } from '#lib/publish/tables/column.ts';
import { tableLines, tableRecords } from '#lib/publish/tables/table.ts';

const facts = { label: '', meaning: '', cell: () => null };
const columns = defineColumns<Cell[]>({
  text: facts,
  'a "name"': { ...facts, type: 'number' },
  list: { ...facts, type: 'list', delimiter: '；' },
  flag: { ...facts, type: 'boolean' },
  count: { ...facts, type: 'integer' },
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'党"\\\n\t\u0000\u007f\u2028，=-+@,', '\uD800', '\uDC00', '😀') }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const row: fc.Arbitrary<Cell[]> = fc.tuple(
  maybe(text),
  maybe(fc.constantFrom('70', '70.0', '-1.50', '0', '123456789012345678.9')),
  maybe(fc.array(text, { maxLength: 3 })),
  maybe(fc.boolean()),
  maybe(fc.nat()),
);

test('a table as text is what is made of all its rows at once', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (some) => {
      // Most cells of a table are as in the row above.
      const rows = some.flatMap((one) => [one, one]);
      const table = { columns, rows: () => rows };
      expect([...textOf(table, csvForm)].join('')).toBe(formatCsv(tableLines(table)));
      expect([...textOf(table, jsonForm)].join('')).toBe(JSON.stringify({ observations: [...tableRecords(table)] }));
    }),
  );
});
