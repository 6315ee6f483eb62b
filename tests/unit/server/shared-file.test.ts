import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readShared, writeShared } from '#lib/server/files.ts';
import { makeSharedSheets } from '#lib/server/finish/shared-sheets.ts';

test('a server has the sheets that its build wrote down, under names with their hashes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shared-'));
  mkdirSync(path.join(folder, '.next'));
  const sheets = makeSharedSheets([
    ':root{--red:red}.y_end{--later:1;color:var(--red)}',
    '.x_band{margin:0}@media print{.x_band{display:none}}',
  ]);
  writeShared(path.join(folder, '.next'), sheets);
  const { ownFiles, shared } = readShared(folder);
  expect(shared).toEqual(sheets.names);
  expect(ownFiles.map(({ address, bytes }) => [address, bytes.toString()])).toEqual([
    ['/print.css', sheets.paper],
    ['/later.css', sheets.later],
  ]);
  for (const { hashedAddress } of ownFiles) expect(hashedAddress).toMatch(/^\/(?:print|later)\.[0-9a-f]{12}\.css$/);
  rmSync(folder, { recursive: true });
});
