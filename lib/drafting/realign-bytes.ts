import { lost } from './lost-bytes.ts';

/** Two bytes as the character, or half of a rare one, that they are in an encoding; null where they are none of it. */
type ReadPair = (first: number, second: number) => string | null;

/** An encoding in which nearly every character of a Chinese text is two bytes. */
type Paired = { readPair: ReadPair; decoder: TextDecoder };

const isPrivate = (unit: number) => unit >= 0xe000 && unit <= 0xf8ff;

const gbk: Paired = {
  decoder: new TextDecoder('gb18030'),
  readPair: (first, second) => {
    const text = gbk.decoder.decode(new Uint8Array([first, second]));
    return text.length === 1 && text !== '\uFFFD' && !isPrivate(text.charCodeAt(0)) ? text : null;
  },
};

const utf16 = (encoding: 'utf-16le' | 'utf-16be'): Paired => ({
  decoder: new TextDecoder(encoding),
  readPair: (first, second) => {
    const unit = encoding === 'utf-16le' ? first + second * 256 : first * 256 + second;
    return isPrivate(unit) ? null : String.fromCharCode(unit);
  },
});

/**
 * Common characters, full-width signs, letters and digits: nearly all that an article writes, and little of what is cut
 * wrongly.
 */
function listCommon(): ReadonlySet<string> {
  const leads = [0xa1, 0xa2, 0xa3, ...Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, index) => 0xb0 + index)];
  const pairs = leads.flatMap((lead) => Array.from({ length: 0xfe - 0xa1 + 1 }, (_, index) => [lead, 0xa1 + index]));
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return new Set([...pairs.map(([lead = 0, trail = 0]) => gbk.readPair(lead, trail) ?? ''), ...ascii]);
}

let common: ReadonlySet<string> | undefined;

const isCommon = (character: string) => {
  common ??= listCommon();
  return common.has(character);
};

/** Of the pairs from each place on to the end, two by two: how many are common; null where one is no character. */
function countBehind(run: Uint8Array, readPair: ReadPair): (number | null)[] {
  const counts: (number | null)[] = [];
  counts[run.length] = 0;
  for (let at = run.length - 2; at >= 0; at -= 1) {
    const rest = counts[at + 2];
    const read = readPair(run[at] ?? 0, run[at + 1] ?? 0);
    counts[at] = rest === undefined || rest === null || read === null ? null : rest + (isCommon(read) ? 1 : 0);
  }
  return counts;
}

/**
 * A run of an odd number of bytes: one byte is lost, and every character behind it is cut wrongly. The place where all
 * others are common characters is that of the lost one; where several places do as well, all between them is lost.
 */
function realign(run: Uint8Array, { readPair, decoder }: Paired): string {
  const behind = countBehind(run, readPair);
  const places: { at: number; common: number }[] = [];
  let before: number | null = 0;
  for (let at = 0; at < run.length && before !== null; at += 2) {
    const after = behind[at + 1] ?? null;
    if (after !== null) places.push({ at, common: before + after });
    const read = at + 1 < run.length ? readPair(run[at] ?? 0, run[at + 1] ?? 0) : null;
    before = read === null ? null : before + (isCommon(read) ? 1 : 0);
  }
  const most = places.reduce((sum, { common: count }) => Math.max(sum, count), 0);
  const best = places.filter(({ common: count }) => count === most).map(({ at }) => at);
  const [first, last] = [best[0], best.at(-1)];
  if (first === undefined || last === undefined) return lost;
  return decoder.decode(run.subarray(0, first)) + lost + decoder.decode(run.subarray(last + 1));
}

/** The text of an encoding of pairs, one byte of which may be lost. */
function readRun(run: Uint8Array, paired: Paired): { text: string; isWhole: boolean } {
  const isWhole = run.length % 2 === 0 && countBehind(run, paired.readPair)[0] !== null;
  if (isWhole) return { text: paired.decoder.decode(run), isWhole };
  return { text: run.length % 2 === 0 ? lost : realign(run, paired), isWhole };
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
      const run = readRun(bytes.subarray(start, end), gbk);
      text += run.text;
      if (!run.isWhole) losses += 1;
    }
    start = end;
  }
  return losses === 0 || losses > bytes.length / 400 + 1 ? null : text;
}

/**
 * The text of UTF-16 that may have lost a byte here and there. Every line is read by itself: no two characters of Chinese
 * side by side hold the bytes of a line end, however they are cut.
 */
export function readDamagedUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const paired = utf16(encoding);
  const [first, second] = encoding === 'utf-16le' ? [0x0a, 0] : [0, 0x0a];
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const isEnd = bytes[at] === first && bytes[at + 1] === second;
    if (!isEnd && at < bytes.length) continue;
    const line = bytes.subarray(start, at);
    lines.push(line.length % 2 === 0 ? paired.decoder.decode(line) : realign(line, paired));
    at += 1;
    start = at + 1;
  }
  return lines.join('\n');
}
