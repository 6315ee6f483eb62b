import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { explainName, refuse, renameContent } from '#lib/commands/rename.ts';
import { digestFigures } from '#lib/content/digest-figures.ts';
import { ContentError } from '#lib/content/issue.ts';
import { addressOf, type Named, readNamed } from '#lib/content/plan-rename.ts';
import { readContent } from '#lib/content/read.ts';
import { keepRecords } from '#lib/content/records.ts';
import { editionsRoot } from '#lib/content/root.ts';
import { toServedAddress } from '#lib/pages/addresses.ts';
import { allKinds, kindAt } from '#lib/pages/kinds.ts';
import { addressesOf, findLost } from '#lib/pages/ledger.ts';
import { findMove } from '#lib/pages/moves.ts';
import type { Content } from '#lib/schema/content.ts';

const records = keepRecords();
const content = readContent('content', records);

function copyOfContent(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  // What was published goes along: it is found from a renamed case too.
  if (existsSync(editionsRoot('content'))) symlinkSync(editionsRoot('content'), editionsRoot(root));
  return root;
}

const named = (text: string): Named => {
  const found = readNamed(text);
  if (!found) throw new Error(`${text} names nothing`);
  return found;
};

function rename(from: string, to: string): { root: string; now: Content } {
  const root = copyOfContent();
  renameContent(root, named(from), named(to), '改了编号', records);
  return { root, now: readContent(root, records) };
}

const ways = [
  ['parks/loudi', 'parks/louxing'],
  ['parks/quanzhou', 'parks/a-first-one'],
  ['indicators/instructors', 'indicators/guides'],
  ['practices/industry-chain', 'practices/chains'],
  ['parks/quanzhou#org-coverage', 'parks/quanzhou#coverage'],
  ['parks/korla#approval-time', 'parks/korla#days-of-approval'],
  ['parks/loudi#p-red-butler', 'parks/loudi#p-butler'],
] as const;

/** Every file of a folder by its path, as it is written. */
const textsOf = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );

test.each(ways)('%s, renamed to %s and back, leaves every file as it was', (from, to) => {
  const { root } = rename(from, to);
  renameContent(root, named(to), named(from), '改了编号', records);
  expect(textsOf(root)).toEqual(textsOf('content'));
});

test('renamed on and back, a name that was never published is forgotten, and one that was leads on', () => {
  const { root } = rename('parks/loudi', 'parks/louxing');
  renameContent(root, named('parks/louxing'), named('parks/lou'), '改了编号', records);
  renameContent(root, named('parks/lou'), named('parks/loudi'), '改了编号', records);
  const { retired } = readContent(root, records);
  expect(retired.filter(({ to }) => to === '/parks/loudi').map(({ from }) => from)).toEqual(['/parks/louxing']);
});

test('what was renamed below a name that is given back leads on from where it was published', () => {
  const { root } = rename('parks/loudi', 'parks/louxing');
  renameContent(root, named('parks/louxing#instructors'), named('parks/louxing#guides'), '改了编号', records);
  renameContent(root, named('parks/louxing'), named('parks/loudi'), '改了编号', records);
  const now = readContent(root, records);
  expect(now.retired.filter(({ from }) => from.includes('louxing'))).toEqual([]);
  expect(findLost(now, addressesOf(content))).toEqual([]);
});

test('a figure that is renamed again leads on from both names, on the page of all figures too', () => {
  const { root } = rename('parks/loudi#instructors', 'parks/loudi#guides');
  renameContent(root, named('parks/loudi#guides'), named('parks/loudi#counsellors'), '改了编号', records);
  const now = readContent(root, records);
  expect(now.retired.filter(({ to }) => to?.endsWith('#guides'))).toEqual([]);
  expect(findLost(now, addressesOf(content))).toEqual([]);
});

/** Every address that the content gives rise to, of every kind: pages, files, pictures, comparisons, frames. */
const allAddresses = (of: Content) => allKinds.flatMap(([, kind]) => kind.list(of));

test.for(ways)('%s becomes %s in every file, and every address derived from it leads on', ([from, to]) => {
  const { root, now } = rename(from, to);
  const there = new Set([...addressesOf(now), ...allAddresses(now)]);
  expect(there.has(addressOf(named(to)))).toBe(true);
  const old = new RegExp(`${addressOf(named(from))}(?![a-z0-9-])`);
  const leftOver = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && name !== 'pages/corrections.md')
    .filter((name) => old.test(readFileSync(path.join(root, name), 'utf8')));
  expect(leftOver).toEqual([]);
  for (const address of allAddresses(content)) {
    const row = kindAt(content, address);
    if (row === null || kindAt(now, address) !== null) continue;
    const target = findMove(now, address)?.to ?? '';
    expect(kindAt(now, toServedAddress(target).replace(/#.*/, ''))?.address, address).toBe(row.address);
  }
  expect(findLost(now, addressesOf(content))).toEqual([]);
});

test('a renamed figure is the figure that was reviewed', () => {
  const { now } = rename('parks/korla#approval-time', 'parks/korla#days-of-approval');
  const digest = (of: Content) => digestFigures(of.parks.find(({ slug }) => slug === 'korla')?.observations ?? []);
  expect(digest(now)).toBe(digest(content));
});

test('there and back again, only the retired lines and the addresses of corrections tell of it', () => {
  const root = copyOfContent();
  renameContent(root, named('parks/guiyang#contact-points'), named('parks/guiyang#points-of-contact'), '试', records);
  const file = path.join(root, 'pages', 'corrections.md');
  writeFileSync(file, readFileSync(path.join('content', 'pages', 'corrections.md')));
  renameContent(root, named('parks/guiyang#points-of-contact'), named('parks/guiyang#contact-points'), '试', records);
  for (const name of readdirSync('content/parks'))
    expect(readFileSync(path.join(root, 'parks', name), 'utf8')).toBe(readFileSync(`content/parks/${name}`, 'utf8'));
});

test('what would not pass the check is not written', () => {
  const root = copyOfContent();
  const before = readFileSync(path.join(root, 'parks', 'loudi.md'), 'utf8');
  expect(() =>
    renameContent(root, named('parks/loudi#instructors'), named('parks/loudi#figures'), '试', records),
  ).toThrow(ContentError);
  expect(readFileSync(path.join(root, 'parks', 'loudi.md'), 'utf8')).toBe(before);
});

test('a name of nothing is told with what is close to it, or with what became of it', () => {
  const told = (was: string, site = content) => refuse(site, named(was), named(`${was}-now`));
  expect(told('parks/loudl')).toBe('没有 /parks/loudl，是不是想写“parks/loudi”？');
  expect(told('parks/loudi#p-red-buttler')).toBe(
    '没有 /parks/loudi#p-red-buttler，是不是想写“parks/loudi#p-red-butler”？',
  );
  const moved = { ...content, retired: [{ from: '/parks/long-ago', to: '/parks/loudi', why: '试' }] };
  expect(told('parks/long-ago', moved)).toBe('没有 /parks/long-ago，它已经改成 /parks/loudi');
});

test('a name that is none is told with what is wrong in it', () => {
  expect(explainName('parks/Loudi')).toBe(
    '“parks/Loudi”里的编号要用小写英文字母、数字和连字符，例如 louxing、red-butler',
  );
  expect(explainName('parks/娄底')).toContain('要用小写英文字母');
  expect(explainName('loudi')).toContain('看不出是什么');
  expect(explainName('/parks/loudi#p-red-butler')).toBe(null);
});
