import { encode } from 'uqr';

/** The white margin that a QR code needs, in modules. ISO/IEC 18004, 9.1. */
const quietZone = 4;

/** A QR code as one dashed line, one module wide, in a box of `size` modules. */
export type QrLine = {
  size: number;
  /** Along every row, to the right and back in turn. */
  path: string;
  /** Lengths drawn and left out by turns, in modules. A tenth of the rectangles' bytes once compressed. */
  dashes: string;
};

/** Lengths of equal modules, one after another; the first is of dark ones. */
function runsOf(modules: boolean[]): number[] {
  const runs: number[] = [];
  let dark = false;
  for (const module of modules) {
    if (module !== dark) runs.push(0);
    dark = module;
    runs.push((runs.pop() ?? 0) + 1);
  }
  return runs;
}

/**
 * A QR code of level M with its quiet zone. Where the line turns to the next row it is one module of nothing.
 *
 * @example qrLine('https://example.cn/parks/loudi') // { size: 37, path: 'M4 4.5h29v1h-29…', dashes: '7 2 5…' }
 */
export function qrLine(text: string): QrLine {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const along = data.flatMap((row, y) => [...(y % 2 === 0 ? row : row.toReversed()), false]);
  const turns = data.map((_, y) => `h${y % 2 === 0 ? size : -size}`);
  return {
    size: size + 2 * quietZone,
    path: `M${quietZone} ${quietZone}.5${turns.join('v1')}`,
    dashes: runsOf(along).join(' '),
  };
}

/** The same as a picture of its own, black on white. */
export function qrSvg(text: string): string {
  const { size, path, dashes } = qrLine(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${path}"/></svg>`;
}

/** That picture in a `data:` address. */
export const qrDataUrl = (text: string) => `data:image/svg+xml;base64,${btoa(qrSvg(text))}`;
