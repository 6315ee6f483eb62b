import { expect, test } from 'vitest';
import { fullAddressesIn } from '#lib/commands/export-links.ts';

const base = 'https://example.cn';

test('an address ends where a cell of a CSV, a quotation or a sentence ends', () => {
  const text = `${base}/parks/loudi,,“组”相同的数\n见${base}/about。<loc>${base}/compare/guiyang~loudi</loc> ${base}, (${base}/data/parks.csv).`;
  expect(fullAddressesIn(text, base)).toEqual([
    '/parks/loudi',
    '/about',
    '/compare/guiyang~loudi',
    '/',
    '/data/parks.csv',
  ]);
});

test('an address that goes on after another host is none of ours', () => {
  expect(fullAddressesIn(`${base}.evil.cn/x ${base}n`, base)).toEqual([]);
});
