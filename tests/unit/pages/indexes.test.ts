import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { indexOnce } from '#lib/pages/indexes.ts';

const countTo = (answers: number[]) => (source: readonly string[]) => {
  answers.push(source.length);
  return source.length;
};

test('a question is answered once for each thing that it is asked about', () => {
  const answers: number[] = [];
  const lengthOf = indexOnce(countTo(answers));
  const [one, other] = [['甲'], ['甲', '乙']];
  expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([1, 1, 2]);
  expect(answers).toEqual([1, 2]);
});

test('two copies of a module have the answers of a shared question once', () => {
  const answers: number[] = [];
  const one = ['甲'];
  const ofPages = indexOnce(countTo(answers), { sharedAs: 'length, in a test' });
  const ofFiles = indexOnce(countTo(answers), { sharedAs: 'length, in a test' });
  expect([ofPages(one), ofFiles(one)]).toEqual([1, 1]);
  expect(answers).toEqual([1]);
});

test('while the code is being edited nothing outlives it', () => {
  vi.stubEnv('NODE_ENV', 'development');
  const answers: number[] = [];
  const one = ['甲'];
  for (const _ of ['before', 'after']) indexOnce(countTo(answers), { sharedAs: 'edited, in a test' })(one);
  expect(answers).toEqual([1, 1]);
  vi.unstubAllEnvs();
});

test('no two questions have one name', () => {
  const sources = ['lib', 'app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const names = sources.flatMap((source) => Array.from(source.matchAll(/sharedAs: '([^']+)'/g), ([, name]) => name));
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
