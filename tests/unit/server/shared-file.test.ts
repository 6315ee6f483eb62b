import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shareStyles } from '#lib/commands/build/share-styles.ts';
import { readCutStyles, readShared, writeShared } from '#lib/server/files.ts';
import { cutStyle } from '#lib/server/finish/cut-styles.ts';
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

test('a server has the stylesheets of its build taken apart, those of one text once, and none that a page cannot hold', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shared-'));
  const chunks = path.join(folder, '.next/static/chunks');
  mkdirSync(chunks, { recursive: true });
  const texts = {
    'a.css': ':root{--red:red}.x_a{color:var(--red)}',
    'same.css': ':root{--red:red}.x_a{color:var(--red)}\n',
    'b.css': '@media screen{.x_b>p{top:0}}',
    'outside.css': '.x_b{background:url(../x.png)}',
    'not.js': '',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(chunks, name), text);
  shareStyles(path.join(folder, '.next'));
  const styleAt = readCutStyles(folder);
  const at = (name: string) => styleAt(`/_next/static/chunks/${name}`);
  const { properties } = readShared(folder).shared;
  expect(at('a.css')).toEqual(cutStyle(texts['a.css'], properties));
  expect(at('same.css')).toBe(at('a.css'));
  expect(at('b.css')).toEqual(cutStyle(texts['b.css']));
  for (const name of ['outside.css', 'not.js', 'gone.css', '../chunks/a.css', '%61.css', 'a.css?b'])
    expect(at(name), name).toBeUndefined();
  for (const address of ['a.css', 'constructor', '__proto__']) expect(styleAt(address), address).toBeUndefined();
  rmSync(folder, { recursive: true });
});
