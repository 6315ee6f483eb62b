import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readShared, writeShared } from '#lib/server/files.ts';
import { makeSharedSheet } from '#lib/server/finish/shared-sheet.ts';

test('a server has the sheet that its build wrote down, under a name with its hash', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shared-'));
  mkdirSync(path.join(folder, '.next'));
  const made = makeSharedSheet([
    ':root{--red:red}.y_end{--later:1;color:var(--red)}',
    '.x_band{margin:0}@media print{.x_band{display:none}}',
  ]);
  writeShared(path.join(folder, '.next'), made);
  const { ownFiles, shared } = readShared(folder);
  expect(shared).toEqual(made.names);
  expect(ownFiles.map(({ address, bytes }) => [address, bytes.toString()])).toEqual([['/shared.css', made.sheet]]);
  expect(ownFiles[0]?.hashedAddress).toMatch(/^\/shared\.[0-9a-f]{12}\.css$/);
  rmSync(folder, { recursive: true });
});
