import { inflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

/** One table of a WOFF 1.0 file, decompressed. https://www.w3.org/TR/WOFF/#TableDirectory */
function tableOf(font: Buffer, name: string): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 file');
  for (let entry = 44; entry < 44 + 20 * font.readUInt16BE(12); entry += 20) {
    if (font.toString('latin1', entry, entry + 4) !== name) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = font.subarray(offset, offset + packed);
    return packed === length ? bytes : inflateSync(bytes);
  }
  throw new Error(`the font has no table ${name}`);
}

function* segments(table: Buffer): Generator<[number, number]> {
  if (table.readUInt16BE(0) === 12) {
    for (let index = 0; index < table.readUInt32BE(12); index++)
      yield [table.readUInt32BE(16 + 12 * index), table.readUInt32BE(20 + 12 * index)];
    return;
  }
  if (table.readUInt16BE(0) !== 4) return;
  const count = table.readUInt16BE(6) / 2;
  for (let index = 0; index < count; index++) {
    const [end, start] = [14, 16 + 2 * count].map((at) => table.readUInt16BE(at + 2 * index)) as [number, number];
    const delta = table.readUInt16BE(16 + 4 * count + 2 * index);
    const at = 16 + 6 * count + 2 * index;
    const range = table.readUInt16BE(at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : table.readUInt16BE(at + range + 2 * (code - start));
      if (glyph !== 0) yield [code, code];
    }
  }
}

/** The code points that a font has a glyph for: its `cmap`, formats 4 and 12. */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap');
  const codes = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++)
    for (const [first, last] of segments(cmap.subarray(cmap.readUInt32BE(8 + 8 * index))))
      for (let code = first; code <= last; code++) codes.add(code);
  return codes;
}

/** Stands where a letter is missing, as printers have it (下駄, 〓). */
export const missing = '〓';

/** The same in other signs: a unit that the fonts lack, else the letters that a sign was made of (Ⅱ, ㎞). */
const otherwise = (sign: string) => (sign === '‰' ? '/1000' : sign === '‱' ? '/10000' : sign.normalize('NFKC'));

/**
 * A text in which every sign has a glyph. Pictures are set with the fonts at hand only: for a sign that they lack, and for
 * every emoji, the renderer would ask a foreign server.
 */
export function legible(text: string, glyphs: ReadonlySet<number>): string {
  const isKnown = (sign: string) =>
    glyphs.has(sign.codePointAt(0) ?? 0) && !/\p{Emoji_Presentation}|\p{Cc}|\ufe0f/u.test(sign);
  return Array.from(text.normalize('NFC'), (sign) => {
    if (isKnown(sign)) return sign;
    const other = otherwise(sign);
    return [...other].every(isKnown) ? other : missing;
  }).join('');
}

/** A picture in which every text is legible. */
export function legiblePicture(picture: Picture, glyphs: ReadonlySet<number>): Picture {
  const plain: Picture = JSON.parse(JSON.stringify(picture), (_key, field) =>
    typeof field === 'string' ? legible(field, glyphs) : field,
  );
  return plain;
}
