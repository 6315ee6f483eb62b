import { readContent } from '#lib/content/read.ts';

export const content = readContent('tests/fixtures/valid');
export const realContent = readContent('content');
export const absolute = (path: string) => new URL(path, 'https://example.org').href;
export const publisher = { name: '案例库', url: 'https://example.org/' };

export function parkWith(slug: string, { parks } = content) {
  const park = parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
}

/** A reader of CSV (RFC 4180), not the writer turned round: cells by cells, quotes and line breaks in them kept. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, raw = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV near ${text.slice(cell.lastIndex, 40)}`);
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
