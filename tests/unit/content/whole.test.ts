import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { digestFiles, tellFiles } from '#lib/content/digest-files.ts';
import { readContent } from '#lib/content/read.ts';
import { decode } from '#lib/content/whole/decode.ts';
import { encode } from '#lib/content/whole/encode.ts';
import { handWhole, readWhole, takeHanded, wholeFile, writeWhole } from '#lib/content/whole/whole-content.ts';
import { layRules, temporaryRoot } from './root.ts';

const project = process.cwd();
let folder = '';

/** A working directory with rules of its own, so that nothing is written in the project. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
  layRules(folder);
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

function build(root: string) {
  const content = readContent(root);
  writeWhole(root, content);
  return content;
}

const anything = fc.anything({ withMap: true, withObjectString: true }).filter((value) => {
  try {
    encode(value);
    return true;
  } catch {
    return false;
  }
});

test('whatever can be written down is had again as it was', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(decode(encode(value))).toStrictEqual(value);
    }),
  );
});

test('equal texts are kept once, and what is one thing stays one', () => {
  const one = { text: '党支部' };
  const { plain } = encode([one, { text: '党支部' }]);
  expect(plain).toEqual([null, '党支部']);
  const [a, b, c] = decode(encode([one, one, { ...one }])) as [object, object, object];
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('lists that say the same are one list, lists of things are not', () => {
  const written = [{ by: ['政府', '企业'] }, { by: ['政府', '企业'] }, { by: [] }, { by: [] }, { by: ['企业'] }];
  const [a, b, c, d, e] = decode(encode(written)) as { by: string[] }[];
  expect(a?.by).toBe(b?.by);
  expect(c?.by).toBe(d?.by);
  expect(e?.by).toEqual(['企业']);
  const [f, g] = decode(encode([[{ a: 1 }], [{ a: 1 }]])) as [object, object];
  expect(f).not.toBe(g);
});

test('what could not be had again as it was is refused', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  for (const value of [
    circle,
    // Lists that say the same become one, and so would what they are the keys of.
    new Map([
      [[], 0],
      [[], 1],
    ]),
    new Date(0),
    new Set(),
    () => 1,
    1n,
    Symbol('a'),
    Number.NaN,
    -0,
    [Object.create(null)],
    JSON.parse('{"__proto__":1}'),
    { 'a\0b': 1 },
  ])
    expect(() => encode(value), String(typeof value)).toThrow(TypeError);
});

test('content that a build left is the content of its files', () => {
  for (const root of [temporaryRoot(), path.join(project, 'content')]) {
    const content = build(root);
    const whole = readWhole(root);
    expect(whole).toStrictEqual(content);
    const [park] = whole?.parks ?? [];
    expect(park?.observationById.get(park.observations[0]?.id ?? '')).toBe(park?.observations[0]);
  }
});

test('a file that changed, came or went, and an edition too, voids what the build left', () => {
  const root = temporaryRoot();
  build(root);
  const place = path.join(root, 'parks/beishan.md');
  const was = readFileSync(place);
  const voids = (change: () => void) => {
    expect(readWhole(root)).not.toBeNull();
    change();
    expect(readWhole(root)).toBeNull();
  };
  voids(() => writeFileSync(place, `${was}\n`));
  writeFileSync(place, was);
  voids(() => writeFileSync(path.join(root, 'parks/more.md'), was));
  rmSync(path.join(root, 'parks/more.md'));
  voids(() => rmSync(place));
  writeFileSync(place, was);
  voids(() => cpSync(path.join(project, 'public/data/editions'), path.join(root, 'editions'), { recursive: true }));
});

test('what the check of a build hands over is taken once and is what the build leaves, unless a file has changed', () => {
  const root = temporaryRoot();
  expect(takeHanded(root)).toBeNull();
  const content = readContent(root);
  handWhole(root, content);
  expect(readWhole(root)).toBeNull();
  expect(takeHanded(root)).toStrictEqual(content);
  expect(readWhole(root)).toStrictEqual(content);
  expect(takeHanded(root)).toBeNull();
  handWhole(root, content);
  writeFileSync(path.join(root, 'parks/more.md'), readFileSync(path.join(root, 'parks/beishan.md')));
  expect(takeHanded(root)).toBeNull();
});

test('a rule that changed voids it, and a machine without the sources takes it', () => {
  const root = temporaryRoot();
  build(root);
  writeFileSync('lib/compare/new-rule.ts', 'export {};');
  expect(readWhole(root)).toBeNull();
  rmSync('lib', { recursive: true });
  expect(readWhole(root)).not.toBeNull();
});

test('a file that is cut off or no file of ours is as if it were not there', () => {
  const root = temporaryRoot();
  expect(readWhole(root)).toBeNull();
  build(root);
  truncateSync(wholeFile(), 2000);
  expect(readWhole(root)).toBeNull();
  writeFileSync(wholeFile(), 'else');
  expect(readWhole(root)).toBeNull();
});

test('one bit that is another than it was voids the file, wherever it is', () => {
  const root = temporaryRoot();
  build(root);
  const was = readFileSync(wholeFile());
  fc.assert(
    fc.property(fc.nat(was.length - 1), fc.nat(7), (at, bit) => {
      // What fills the head up says nothing.
      fc.pre(was[at] !== 32 || at > 512);
      const bytes = Buffer.from(was);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      writeFileSync(wholeFile(), bytes);
      expect(readWhole(root)).toBeNull();
    }),
    { numRuns: 200 },
  );
  writeFileSync(wholeFile(), was);
  expect(readWhole(root)).not.toBeNull();
});

test('a thread that was told what the files are takes what was built of those', () => {
  const root = temporaryRoot();
  const content = build(root);
  onTestFinished(() => tellFiles(undefined));
  tellFiles('0'.repeat(64));
  expect(readWhole(root)).toBeNull();
  tellFiles(digestFiles(root));
  expect(readWhole(root)).toStrictEqual(content);
});
