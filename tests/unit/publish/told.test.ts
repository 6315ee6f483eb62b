import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { observationColumns } from '#lib/publish/tables/observations.ts';
import { figureSchema } from '#lib/schema/observation.ts';
import { openPointLabel, openPoints } from '#lib/schema/open-point.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';

const fields = Object.keys(figureSchema.shape);

/** The fields of a figure that are no column of the data files by their own name, and where they are told instead. */
const toldOtherwise: Record<string, string> = {
  inferredFrom: 'is the column periodInferredFrom',
};

test('every field of a figure is a column of the data files, or it is said where else it is told', () => {
  const columns = new Set(observationColumns.map(({ name }) => name));
  expect(fields.filter((field) => !columns.has(field) && !toldOtherwise[field])).toEqual([]);
  expect(Object.keys(toldOtherwise).filter((field) => !fields.includes(field))).toEqual([]);
});

test('every qualifier stands in the row of qualifiers', () => {
  const row = /^\| qualifier .*$/m.exec(readFileSync('content/README.md', 'utf8'))?.[0] ?? '';
  expect(Object.keys(qualifiers).filter((word) => !row.includes(word))).toEqual([]);
});

test('every open point stands in it too', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(openPoints.filter((point) => !guide.includes(`${point} ${openPointLabel[point]}`))).toEqual([]);
});

test('every field of a figure stands in the table that editors read', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const rows = [...guide.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  expect(fields.filter((field) => !rows.includes(field))).toEqual([]);
});
