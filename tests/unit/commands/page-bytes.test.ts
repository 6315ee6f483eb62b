import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bareText, mostBytes, pack } from '#lib/commands/page-bytes.ts';
import { getContent } from '#lib/content/content.ts';
import { allKinds } from '#lib/pages/kinds.ts';

test('the text of a page is what stands in its body, drawings included, blanks as one', () => {
  const drawing = '<svg><title>图</title><text>9</text></svg>';
  const html = `<title>题</title><body><p>一 \n 二</p>${drawing}<script>1</script><style>p{margin:0}</style></body>`;
  expect(bareText(html)).toBe('一 二图9');
});

test('what is packed is the text', () => {
  expect(brotliDecompressSync(pack('园区'.repeat(100))).toString('utf8')).toBe('园区'.repeat(100));
});

test('a page of more text may take more bytes, and one without text not nothing', () => {
  expect(mostBytes(0, '/')).toBeGreaterThan(0);
  expect(mostBytes(2000, '/')).toBeGreaterThan(mostBytes(1000, '/'));
});

test('only one page of many addresses may take more than another page of the same text', () => {
  const all = allKinds.flatMap(([, { list }]) => list(getContent()));
  const beyond = new Map(all.map((one) => [one, mostBytes(2000, one) - 7600]));
  expect(Object.fromEntries([...beyond].filter(([, bytes]) => bytes !== 0))).toEqual({ '/parks/quanzhou': 150 });
});
