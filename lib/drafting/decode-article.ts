import { lost } from './lost-bytes.ts';
import { readDamagedGbk, readDamagedUtf16 } from './realign-bytes.ts';

/** How an article's bytes were read; `gb18030` where they are none of Unicode's. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

const mark = (text: string) => text.replace(/\uFFFD+/g, lost);

/** How much of a text is Chinese, letters, digits and the signs between them. */
const countRead = (text: string) =>
  text.match(/[\p{Script=Han}\u0020-\u007e、。，：；“”《》（）！？％\n]/gu)?.length ?? 0;

/** UTF-16 with a mark, or without one: line ends and digits of a Chinese text have a zero beside them. */
function readUtf16(bytes: Uint8Array): Decoded | null {
  const orders = ['utf-16le', 'utf-16be'] as const;
  const marked = [bytes[0] === 0xff && bytes[1] === 0xfe, bytes[0] === 0xfe && bytes[1] === 0xff].indexOf(true);
  if (marked < 0 && !bytes.includes(0)) return null;
  const readings = orders
    .filter((_, index) => marked < 0 || index === marked)
    .map((encoding) => ({ text: readDamagedUtf16(bytes, encoding), encoding }));
  return readings.reduce((best, one) => (countRead(one.text) > countRead(best.text) ? one : best));
}

/**
 * The text of an article as editors have it: UTF-8, UTF-16 with or without a mark, GB18030 (and GBK within it); line
 * ends are `\n`, a byte order mark is gone. Characters of which a byte is lost are marked.
 *
 * @example decodeArticle(new Uint8Array([0xb5, 0xb3, 0xd4, 0xb1])) // { text: '党员', encoding: 'gb18030' }
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const plain = ({ text, encoding }: Decoded): Decoded => ({
    text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    encoding,
  });
  const read = (encoding: Decoded['encoding'], fatal = false): Decoded =>
    plain({ text: new TextDecoder(encoding, { fatal }).decode(bytes), encoding });
  const wide = readUtf16(bytes);
  if (wide) return plain({ ...wide, text: mark(wide.text) });
  try {
    return read('utf-8', true);
  } catch {
    const damaged = read('utf-8');
    const losses = damaged.text.split('\uFFFD').length - 1;
    // GBK read as UTF-8 is nearly all losses.
    if (losses * 100 < damaged.text.length) return { ...damaged, text: mark(damaged.text) };
  }
  const whole = read('gb18030');
  const realigned = whole.text.includes('\uFFFD') ? readDamagedGbk(bytes) : null;
  return realigned === null ? { ...whole, text: mark(whole.text) } : plain({ text: realigned, encoding: 'gb18030' });
}
