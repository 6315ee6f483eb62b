import { brotliCompressSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import { qrLine } from '#lib/picture/qr.ts';
import { content } from './sample.ts';

/** The modules that a dashed line paints: it is followed module by module. */
function modulesOf({ size, path, dashes }: ReturnType<typeof qrLine>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const inks = dashes.split(' ').flatMap((length, index) => Array<boolean>(Number(length)).fill(index % 2 === 0));
  let [x, y, at] = [0, 0, 0];
  for (const [, verb, first, second] of path.matchAll(/([Mhv])(-?[\d.]+)(?: ([\d.]+))?/g)) {
    const step = Number(first);
    if (verb === 'M') [x, y] = [step, Math.floor(Number(second))];
    else if (verb === 'v') {
      expect(inks[at++]).toBe(false);
      y += step;
    } else {
      for (let walked = 0; walked < Math.abs(step); walked++, x += Math.sign(step))
        (rows[y] as boolean[])[step > 0 ? x : x - 1] = inks[at++] ?? false;
    }
  }
  return rows;
}

/** Set in pixels as a camera would see it. */
function decode(code: ReturnType<typeof qrLine>, scale = 4): string {
  const modules = modulesOf(code);
  const width = code.size * scale;
  const pixels = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decodeQR({ width, height: width, data: pixels });
}

test('the code of every page decodes to its address', () => {
  const addresses = [...pageAddresses(content), comparisonAddress(content.parks.map(({ slug }) => slug).slice(0, 5))];
  const urls = addresses.map((page) => new URL(page, 'https://casebook.example.cn').href);
  expect(urls.map((url) => decode(qrLine(url)))).toEqual(urls);
});

test('four modules around the code stay white', () => {
  const code = qrLine('https://casebook.example.cn/parks/quanzhou');
  const modules = modulesOf(code);
  const isEdge = (at: number) => at < 4 || at >= code.size - 4;
  const inked = modules.flatMap((row, y) => row.flatMap((ink, x) => (ink && (isEdge(x) || isEdge(y)) ? [[x, y]] : [])));
  expect(inked).toEqual([]);
});

test('the line stays small on the wire', () => {
  const { path, dashes } = qrLine('https://casebook.example.cn/compare/guiyang~korla~loudi~ningxiang~quanzhou');
  expect(brotliCompressSync(path + dashes).length).toBeLessThan(350);
});
