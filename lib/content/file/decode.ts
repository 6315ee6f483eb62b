/**
 * The text of a file that is UTF-8; null where it is another encoding: bytes that are none of UTF-8 (GBK), or the zeros
 * that UTF-16 and UTF-32 put between letters.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

export const notUtf8 = '文件不是 UTF-8 编码，请另存为 UTF-8';
