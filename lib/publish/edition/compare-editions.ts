import { formatCsv } from '../csv.ts';
import type { EditionTable } from './read-tables.ts';

/** One difference between two editions. `key` and `column` are empty where a whole row or table came or went. */
export type EditionChange = {
  table: string;
  key: string;
  change: 'added' | 'removed' | 'changed' | 'column-added' | 'column-removed';
  column: string;
  before: string;
  after: string;
};

const nothing = { key: '', column: '', before: '', after: '' };

function compareColumns(table: string, before: readonly string[], after: readonly string[]): EditionChange[] {
  const missingIn = (list: readonly string[], other: readonly string[]) => list.filter((one) => !other.includes(one));
  return [
    ...missingIn(before, after).map((column) => ({ ...nothing, table, change: 'column-removed' as const, column })),
    ...missingIn(after, before).map((column) => ({ ...nothing, table, change: 'column-added' as const, column })),
  ];
}

function compareTable(
  name: string,
  before: EditionTable | undefined,
  after: EditionTable | undefined,
): EditionChange[] {
  const columns = (before?.columns ?? []).filter((column) => after?.columns.includes(column));
  const rowsBefore = before?.rowByKey ?? new Map();
  const rowsAfter = after?.rowByKey ?? new Map();
  const keys = [...new Set([...rowsBefore.keys(), ...rowsAfter.keys()])];
  return [
    ...(before && after ? compareColumns(name, before.columns, after.columns) : []),
    ...keys.flatMap((key): EditionChange[] => {
      const [was, is] = [rowsBefore.get(key), rowsAfter.get(key)];
      if (was === undefined) return [{ ...nothing, table: name, key, change: 'added' }];
      if (is === undefined) return [{ ...nothing, table: name, key, change: 'removed' }];
      return columns
        .filter((column) => was[column] !== is[column])
        .map((column) => ({ table: name, key, change: 'changed', column, before: was[column], after: is[column] }));
    }),
  ];
}

/**
 * What differs between two editions, cell by cell: rows are the same by their key, and only columns that both have are
 * compared, so that a new column does not drown what changed.
 */
export function compareEditions(before: readonly EditionTable[], after: readonly EditionTable[]): EditionChange[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const find = (tables: readonly EditionTable[], name: string) => tables.find((one) => one.name === name);
  return names.flatMap((name) => compareTable(name, find(before, name), find(after, name)));
}

/** The differences as CSV. */
export const formatChanges = (changes: readonly EditionChange[]): string =>
  formatCsv([
    ['table', 'key', 'change', 'column', 'before', 'after'],
    ...changes.map(({ table, key, change, column, before, after }) => [table, key, change, column, before, after]),
  ]);
