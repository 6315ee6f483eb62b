import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { comparisonAddress, pageAddresses } from '#lib/content/addresses.ts';
import { qrPath } from '#lib/picture/qr.ts';
import { content } from './sample.ts';

/** The modules that a path of strokes paints. */
function modulesOf({ size, path }: ReturnType<typeof qrPath>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, verb, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: ([\d.]+))?/g)) {
    const step = Number(first);
    if (verb === 'M') [x, y] = [step, Math.floor(Number(second))];
    else if (verb === 'm') x += step;
    else for (const end = x + step; x < end; x++) (rows[y] as boolean[])[x] = true;
  }
  return rows;
}

/** Set in pixels as a camera would see it. */
function decode(code: ReturnType<typeof qrPath>, scale = 4): string {
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
  expect(urls.map((url) => decode(qrPath(url)))).toEqual(urls);
});

test('four modules around the code stay white', () => {
  const code = qrPath('https://casebook.example.cn/parks/quanzhou');
  const modules = modulesOf(code);
  const isEdge = (at: number) => at < 4 || at >= code.size - 4;
  const inked = modules.flatMap((row, y) => row.flatMap((ink, x) => (ink && (isEdge(x) || isEdge(y)) ? [[x, y]] : [])));
  expect(inked).toEqual([]);
});

test('the path stays small on the wire', () => {
  const url = 'https://casebook.example.cn/compare/guiyang~korla~loudi~ningxiang~quanzhou';
  expect(qrPath(url).path.length).toBeLessThan(2600);
});
