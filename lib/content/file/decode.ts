import { MAX_BYTES, tooLarge } from './split-file.ts';

/** What the later bytes of a character turn into where UTF-8 is opened as Latin: as Windows has it, or as ISO 8859-1 has. */
const laterBytes = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}';
/**
 * What UTF-8 turns into where it is opened in a wrong encoding and saved again: as GBK (，。“党区的 → 锛 銆 鈥 鍏 鍖 鐨: only
 * characters that no text of today has; 中以 become 涓浠, and 浠水 is a county), or as Latin (，中 → ï¼Œ ä¸­).
 */
const garble = new RegExp(`[锛銆鈥鍏鍖鍚鍒鍦鐨]|[à-ï]${laterBytes}`, 'gu');
const isGarbled = (text: string) => (text.match(garble)?.length ?? 0) >= 5;

/** Whether a text has the zeros of UTF-16 between its letters; a few are characters that cannot be seen, told where they stand. */
const isWide = (text: string) => text.includes('\0') && (text.match(/\0/g) ?? []).length * 8 > text.length;

/** Larger than any file may be, whatever its line ends: it need not be decoded for that to be told. */
const isTooLarge = (bytes: Uint8Array) => bytes.length > 2 * MAX_BYTES + 3;

function decode(bytes: Uint8Array): string | null {
  if (isTooLarge(bytes)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isWide(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The text of a file that is UTF-8; null where it is another encoding: bytes that are none of UTF-8 (GBK), the zeros that
 * UTF-16 and UTF-32 put between letters, or what is left of a text that was saved in a wrong one.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || isGarbled(text) ? null : text;
}

/** What an editor reads of a file that {@link decodeText} has no text of. */
export function undecodable(bytes: Uint8Array): string {
  if (isTooLarge(bytes)) return tooLarge;
  return decode(bytes) === null
    ? '文件不是 UTF-8 编码，请另存为 UTF-8'
    : '文字成了乱码：UTF-8 的文件当作别的编码打开，又存过一遍；请从没有乱的那一份重新复制，存为 UTF-8';
}
