import { encode } from 'uqr';

/** The white margin that a QR code needs, in modules. ISO/IEC 18004, 9.1. */
const quietZone = 4;

/**
 * A QR code of level M as one path of strokes one module wide, with its quiet zone, in a box of `size` modules.
 *
 * @example qrPath('https://example.cn/parks/loudi') // { size: 37, path: 'M4 4.5h7m2 0h1…' }
 */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  let path = '';
  data.forEach((row, y) => {
    let at: number | null = null;
    for (let x = 0; x < size; x++) {
      if (!row[x] || row[x - 1]) continue;
      let end = x;
      while (row[end]) end++;
      path += at === null ? `M${x} ${y}.5` : `m${x - at} 0`;
      path += `h${end - x}`;
      at = end;
    }
  });
  return { size, path };
}

/** The same as a picture of its own, black on white, in a `data:` address. */
export function qrDataUrl(text: string): string {
  const { size, path } = qrPath(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
