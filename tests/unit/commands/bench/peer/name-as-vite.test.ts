import { expect, test } from 'vitest';
import { keepModules, nameAsVite, renameIn } from '#lib/commands/bench/peer/name-as-vite.ts';

const css =
  '.kept{margin:0}.aLFSJW_grid{display:grid;gap:1px}.aLFSJW_cell{margin:.5rem}@media print{.b9pg_a_row{border:0}}';
const names = nameAsVite([css]);

test('a class of a module gets its own name, a hash of its file, and a line', () => {
  expect(names.get('aLFSJW_grid')).toMatch(/^_grid_[a-z0-9]{5}_1$/);
  expect(names.get('b9pg_a_row')).toMatch(/^_row_[a-z0-9]{5}_1$/);
});

test('classes of one file share the hash and stand on different lines', () => {
  const [grid = '', cell = ''] = ['aLFSJW_grid', 'aLFSJW_cell'].map((name) => names.get(name)?.split('_'));
  expect(cell[2]).toBe(grid[2]);
  expect(Number(cell[3])).toBeGreaterThan(Number(grid[3]));
});

test('a class of a plain stylesheet keeps its name', () => {
  expect(names.has('kept')).toBe(false);
});

test('classes are renamed in a stylesheet, lengths are not', () => {
  expect(
    renameIn(
      css,
      new Map([
        ['aLFSJW_cell', 'x'],
        ['5rem', 'y'],
      ]),
    ),
  ).toBe(css.replace('aLFSJW_cell', 'x'));
});

test('a module stays whole where a page has one of its classes, and goes where it has none', () => {
  const renamed = renameIn(css, names);
  const kept = keepModules(renamed, [names.get('aLFSJW_grid') ?? '']);
  expect(kept).toContain('.kept{margin:0}');
  expect(kept).toContain('._cell_');
  expect(kept).not.toContain('._row_');
});
