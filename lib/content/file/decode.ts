/** What UTF-8 turns into where it is opened as GBK (，。“中党 → 锛 銆 鈥 涓 鍏) or as Latin and saved again: hardly a word of Chinese. */
const garble = /[锛銆鈥涓鍏鍖鍚鍒鍦鐨浠\u0080-\u009f]/gu;
const isGarbled = (text: string) => (text.match(garble)?.length ?? 0) >= 5;

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
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
export const undecodable = (bytes: Uint8Array): string =>
  decode(bytes) === null
    ? '文件不是 UTF-8 编码，请另存为 UTF-8'
    : '文字成了乱码：UTF-8 的文件当作别的编码打开，又存过一遍；请从没有乱的那一份重新复制，存为 UTF-8';
