import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codePointsOf } from '#lib/picture/glyphs.ts';

/** Files of @fontsource that hold the 7,946 signs of GB 2312 and Latin. The renderer reads woff, not woff2. */
const files = [
  { name: 'Serif', weight: 700, file: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff' },
  { name: 'Sans', weight: 400, file: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff' },
] as const;

function readFonts() {
  const fonts = files.map(({ name, weight, file }) => ({
    name,
    weight,
    style: 'normal' as const,
    data: readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@fontsource', file)),
  }));
  const [first, ...others] = fonts.map(({ data }) => codePointsOf(data));
  const glyphs = new Set([...(first ?? [])].filter((code) => others.every((codes) => codes.has(code))));
  return { fonts, glyphs };
}

let read: ReturnType<typeof readFonts> | undefined;

/** The fonts of pictures and the signs that all of them have, read once a process: the renderer keeps what it parsed by list. */
export function getFonts() {
  read ??= readFonts();
  return read;
}
