import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A project with one command that imports one module and runs one thread. */
function makeProject(word: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'lib/commands/build'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of ['esbuild', '@esbuild', 'tsx', 'get-tsconfig', 'resolve-pkg-maps'])
    if (existsSync(path.join('node_modules', name)))
      symlinkSync(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  cpSync('lib/commands/build/pack-command.mjs', path.join(root, 'lib/commands/build/pack-command.mjs'));
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module", "imports": { "#lib/*": "./lib/*" } }');
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  writeFileSync(path.join(root, 'lib/word.ts'), `export const word: string = '${word}';`);
  writeFileSync(
    path.join(root, 'lib/commands/say.ts'),
    `import { existsSync } from 'node:fs';
     import { word } from '#lib/word.ts';
     const isPacked = import.meta.url.endsWith('.mjs');
     const hasThread = existsSync(new URL('./listen.cjs', import.meta.url));
     console.log(word, process.argv.slice(2).join(), isPacked, hasThread);`,
  );
  writeFileSync(path.join(root, 'lib/commands/listen.ts'), 'export {};');
  writeFileSync(
    path.join(root, 'lib/commands/say.mjs'),
    `import { runCommand } from './build/pack-command.mjs';\nawait runCommand('say', ['listen']);`,
  );
  return root;
}

const run = (root: string) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['lib/commands/say.mjs', '--aloud'], {
    cwd: root,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.trim();
};

const packs = (root: string) =>
  readdirSync(path.join(root, 'node_modules/.cache/casebook')).filter((name) => name.startsWith('packed-'));

test('a command runs without a loader, with its arguments and its threads, packed once for each state of the sources', () => {
  const root = makeProject('one');
  expect(run(root)).toBe('one --aloud true true');
  expect(run(root)).toBe('one --aloud true true');
  expect(packs(root)).toHaveLength(1);
  writeFileSync(path.join(root, 'lib/word.ts'), "export const word = 'two';");
  expect(run(root)).toBe('two --aloud true true');
});

test('where nothing can be packed or written, the loader runs the command', () => {
  const root = makeProject('one');
  mkdirSync(path.join(root, 'node_modules/.cache'));
  writeFileSync(path.join(root, 'node_modules/.cache/casebook'), '');
  expect(run(root)).toBe('one --aloud false false');
});
