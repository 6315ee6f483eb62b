import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkTypes } from '#lib/commands/check/typing.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project of one page, with what a build and an editor's server left of a route that is gone. */
function makeProject(page: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'types-'));
  made.push(folder);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const { compilerOptions, ...settings } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  write('tsconfig.json', JSON.stringify({ ...settings, compilerOptions: { ...compilerOptions, incremental: false } }));
  write('package.json', JSON.stringify({ type: 'module' }));
  write('app/layout.tsx', 'export default function Layout() {\n  return <html lang="zh-Hans" />;\n}\n');
  write('app/page.tsx', page);
  for (const left of ['.next/types/validator.ts', '.next/dev/types/validator.ts'])
    write(
      left,
      `import gone from '${left.includes('dev') ? '../' : ''}../../app/gone/page.js';\nexport default gone;\n`,
    );
  return folder;
}

test('a route that is gone is no mistake, whoever wrote it down', async () => {
  expect(await checkTypes(makeProject('export default function Page() {\n  return <p>有</p>;\n}\n'))).toBe(true);
}, 60_000);

test('a page that exports what no page has is one', async () => {
  expect(await checkTypes(makeProject('export default 1;\n'))).toBe(false);
}, 60_000);
