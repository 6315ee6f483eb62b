import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { packScripts } from '#lib/commands/build/pack-scripts.mjs';

test('scripts of one page take no names from each other, packed or, while editing, as they are written', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  packScripts('public', folder);
  const together = (place: string, names: string[]) =>
    names.map((name) => readFileSync(path.join(place, name), 'utf8')).join('\n;\n');
  const all = readdirSync('public').filter((name) => name.endsWith('.js'));
  expect(all.length).toBeGreaterThan(2);
  expect(() => new vm.Script(together(folder, all))).not.toThrow();
  expect(() => new vm.Script(together('public', ['share.js', 'verify.js']))).not.toThrow();
});
