import { lost } from './lost-bytes.ts';
import { readDamagedGbk } from './realign-bytes.ts';

/** How an article's bytes were read; `gb18030` where they are none of Unicode's. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

const mark = (text: string) => text.replace(/\uFFFD+/g, lost);

/** UTF-16 without a mark: line ends and digits of a Chinese text have a zero beside them. */
function zeroPlace(bytes: Uint8Array): 'even' | 'odd' | null {
  const [even, odd] = [0, 1].map((from) => bytes.filter((byte, index) => byte === 0 && index % 2 === from).length);
  if (!even && !odd) return null;
  return (even ?? 0) > (odd ?? 0) ? 'even' : 'odd';
}

/**
 * The text of an article as editors have it: UTF-8, UTF-16 with or without a mark, GB18030 (and GBK within it); line
 * ends are `\n`, a byte order mark is gone. Characters of which a byte is lost are marked.
 *
 * @example decodeArticle(new Uint8Array([0xb5, 0xb3, 0xd4, 0xb1])) // { text: '党员', encoding: 'gb18030' }
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const read = (encoding: Decoded['encoding'], fatal = false): Decoded => ({
    text: new TextDecoder(encoding, { fatal })
      .decode(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be');
  const zeros = zeroPlace(bytes);
  if (zeros !== null) return read(zeros === 'even' ? 'utf-16be' : 'utf-16le');
  try {
    return read('utf-8', true);
  } catch {
    const damaged = read('utf-8');
    const losses = damaged.text.split('\uFFFD').length - 1;
    // GBK read as UTF-8 is nearly all losses.
    if (losses * 100 < damaged.text.length) return { ...damaged, text: mark(damaged.text) };
  }
  const plain = read('gb18030');
  const realigned = plain.text.includes('\uFFFD') ? readDamagedGbk(bytes)?.replace(/\r\n?/g, '\n') : undefined;
  return { text: realigned ?? mark(plain.text), encoding: 'gb18030' };
}
