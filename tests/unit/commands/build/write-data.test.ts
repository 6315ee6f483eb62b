import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeData } from '#lib/commands/build/write-data.ts';
import { digestFiles } from '#lib/content/digest-files.ts';
import { readContent } from '#lib/content/read.ts';
import { siteName, siteSummary } from '#lib/pages/site.ts';
import { dataFiles, writeFile } from '#lib/publish/data-files.ts';
import { contentVersion } from '#lib/server/health.ts';
import { readStoredFiles } from '#lib/server/stored-files.ts';

const root = path.resolve('tests/fixtures/valid');
const content = readContent(root);
const base = new URL('https://example.cn');
const folder = mkdtempSync(path.join(tmpdir(), 'stored-'));
const target = path.join(folder, 'data-files');

beforeAll(() => writeData(content, root, base, target));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stored = (url = base, hash = contentVersion(digestFiles(root))) => readStoredFiles(target, url, hash);

test('every data file and the description of them lies on disk, with the bytes that the site would make', async () => {
  const absolute = (address: string) => new URL(address, base).href;
  const files = dataFiles(content, absolute, { name: siteName, url: absolute('/') });
  expect([...stored().keys()].sort()).toEqual(
    [...files.map((file) => `/data/${file.path}`), '/data/datapackage.json'].sort(),
  );
  for (const file of files) {
    const variants = stored().get(`/data/${file.path}`)?.variants;
    expect(readFileSync(variants?.identity.place ?? '').equals(await writeFile(file)), file.path).toBe(true);
  }
});

test('every text has compressed forms that hold the same bytes, where they are fewer', () => {
  const forms = [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const;
  for (const [address, { variants }] of stored()) {
    const bytes = readFileSync(variants.identity.place);
    for (const [name, unpack] of forms) {
      const form = variants[name];
      if (form === undefined) {
        expect(address.endsWith('.xlsx') || bytes.length < 300, address).toBe(true);
        continue;
      }
      const packed = readFileSync(form.place);
      expect(unpack(packed).equals(bytes), address).toBe(true);
      expect(packed).toHaveLength(form.bytes);
      expect(packed.length).toBeLessThan(bytes.length);
    }
  }
});

test('the description names the digest of each file as it lies there', () => {
  const place = stored().get('/data/datapackage.json')?.variants.identity.place ?? '';
  const { description, resources } = JSON.parse(readFileSync(place, 'utf8'));
  expect(description).toContain(siteSummary);
  for (const { path: name, hash, bytes } of resources) {
    const file = readFileSync(path.join(target, name));
    expect([name, `sha256:${createHash('sha256').update(file).digest('hex')}`, file.length]).toEqual([
      name,
      hash,
      bytes,
    ]);
  }
});

test('a server with other content or another address has no use for them', () => {
  expect(stored(new URL('https://elsewhere.cn')).size).toBe(0);
  expect(stored(base, 'another').size).toBe(0);
});
