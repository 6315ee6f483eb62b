import { lost } from './lost-bytes.ts';

const decoder = new TextDecoder('gb18030', { fatal: true });

/** The text of bytes that are whole pairs of GBK; null where they are not. */
function readPairs(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  try {
    const text = decoder.decode(bytes);
    return text.length * 2 === bytes.length && !/[\uE000-\uF8FF]/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** Common characters and full-width signs: nearly all that an article writes, and less than half of what is cut wrongly. */
const isCommon = (lead: number, trail: number) =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));

function countCommon(bytes: Uint8Array): number {
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) if (isCommon(bytes[at] ?? 0, bytes[at + 1] ?? 0)) common += 1;
  return common;
}

/**
 * A run of an odd number of bytes: one byte is lost, and every character behind it is cut wrongly. The place where all
 * others are common characters is that of the lost one; where several places do as well, all between them is lost.
 */
function realign(run: Uint8Array): string {
  const places = Array.from({ length: (run.length + 1) / 2 }, (_, index) => index * 2).flatMap((at) => {
    const [left, right] = [run.subarray(0, at), run.subarray(at + 1)];
    return readPairs(left) === null || readPairs(right) === null
      ? []
      : [{ at, common: countCommon(left) + countCommon(right) }];
  });
  const most = Math.max(...places.map(({ common }) => common));
  const best = places.filter(({ common }) => common === most).map(({ at }) => at);
  const [first, last] = [best[0], best.at(-1)];
  if (first === undefined || last === undefined) return lost;
  return readPairs(run.subarray(0, first)) + lost + readPairs(run.subarray(last + 1));
}

/**
 * The text of GBK that may have lost a byte here and there. What lies between two letters, digits or line ends is read by
 * itself, so that a loss reaches no further.
 *
 * @returns null where the bytes are none of GBK, or hold no loss
 */
export function readDamagedGbk(bytes: Uint8Array): string | null {
  let [text, start, losses] = ['', 0, 0];
  while (start < bytes.length) {
    let end = start;
    if ((bytes[start] ?? 0) < 0x80) {
      while (end < bytes.length && (bytes[end] ?? 0) < 0x80) end += 1;
      text += String.fromCharCode(...bytes.subarray(start, end));
    } else {
      // A rare character whose second byte is a letter (镕) is cut here and marked as lost: a character that lost its own
      // second byte before a letter looks the same, and nothing is guessed.
      while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end += 1;
      const run = bytes.subarray(start, end);
      const whole = readPairs(run);
      text += whole ?? realign(run);
      if (whole === null) losses += 1;
    }
    start = end;
  }
  return losses === 0 || losses > bytes.length / 400 + 1 ? null : text;
}
