import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../components/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/**
 * What browsers do anyway, or nothing with: a link that opens no window has no opener to hide, `external` and the
 * language of what it leads to do nothing, a field of type
 * `search` brings its key, and a picture that is loaded late is decoded beside the page.
 */
const idle = /\brel="[^"]*\b(noopener|external)\b|enterKeyHint="search"|decoding="async"|<a [^>]*hrefLang/;

test('no attribute tells a browser what it does anyway', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter(({ text }) => idle.test(text)).map(({ name }) => name)).toEqual([]);
});
