const decoder = new TextDecoder('gb18030', { fatal: true });

let bytesByCharacter: Map<string, readonly [number, number]> | undefined;

/** The two bytes of every character of GBK; made once, in some tens of milliseconds. */
function gbkBytes(): Map<string, readonly [number, number]> {
  if (bytesByCharacter) return bytesByCharacter;
  bytesByCharacter = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
      if (char.length === 1 && char !== '\uFFFD') bytesByCharacter.set(char, [lead, trail]);
    }
  return bytesByCharacter;
}

/** The bytes that a stretch of text stood for before a byte was lost in front of it; null where it is none of GBK. */
function encode(text: string): number[] | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const pair = gbkBytes().get(char);
    if (pair) bytes.push(...pair);
    else if (code < 0x80) bytes.push(code);
    else return null;
  }
  return bytes;
}

function decode(bytes: number[]): string | null {
  try {
    const text = decoder.decode(new Uint8Array(bytes));
    return text.length * 2 === bytes.length && !/[\uE000-\uF8FF]/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** What the words of the site hold: every two and every three characters that stand side by side in them. */
export type Vocabulary = ReadonlySet<string>;

const runsOf = (text: string, size: number) =>
  Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size));

/**
 * @param texts what readings are judged by: any words in simplified characters
 * @returns every two and every three characters that stand side by side in one of them
 * @example [...vocabularyOf(['党组织'])] // ['党组', '组织', '党组织']
 */
export const vocabularyOf = (texts: Iterable<string>): Vocabulary =>
  new Set([...texts].flatMap((text) => [...runsOf(text, 2), ...runsOf(text, 3)]));

/** `whole`: with the characters after it, by which two readings are the same or not. */
type Reading = { text: string; length: number; whole: string; pairs: number; threes: number };

/** The readings of what follows a lost byte: each lead byte tried, judged by the runs of characters that it gives. */
function readingsOf(
  after: string,
  before: string,
  vocabulary: Vocabulary,
  simplify: (text: string) => string,
): Reading[] {
  const readings: Reading[] = [];
  for (let length = 1; length <= Math.min(8, after.length); length++) {
    // Half-width signs of a copy were full-width before.
    const bytes = encode(after.slice(0, length).replace(/!/g, '！').replace(/,/g, '，'));
    if (bytes === null || bytes.length % 2 === 0) continue;
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      const text = decode([lead, ...bytes]);
      if (text === null) continue;
      const simple = simplify(text);
      const whole = simple + simplify(after.slice(length, 12));
      const words = before.slice(-2) + whole.slice(0, simple.length + 1);
      const share = (size: number) => {
        const runs = runsOf(words, size);
        return runs.filter((run) => vocabulary.has(run)).length / Math.max(1, runs.length);
      };
      readings.push({ text: simple, length, whole, pairs: share(2), threes: share(3) });
    }
  }
  return readings.sort((a, b) => b.pairs - a.pairs || b.threes - a.threes || b.length - a.length);
}

/** What stays lost. It is marked and never guessed. */
export const lost = '［?］';

/**
 * Repairs a stream of GBK that lost a byte: the characters after it were cut wrongly, up to the next letter or sign of
 * one byte. Each of the 126 possible bytes is tried; a reading is taken where the site's own words hold its runs of
 * characters, and no other reading is as good.
 *
 * @param text with `?` (or `？` before a character that begins no sentence) where a character is broken
 * @param simplify traditional characters to simplified ones; the vocabulary is of simplified ones
 * @returns the text with what is certain mended and {@link lost} for the rest
 * @example repairLostBytes('“小個?！逼髽I黨委', vocabularyOf(['“小个专”企业党委']), simplify) // '“小個专”企业黨委'
 */
export function repairLostBytes(text: string, vocabulary: Vocabulary, simplify: (text: string) => string): string {
  let [done, rest] = ['', text];
  while (rest !== '') {
    const at = rest.search(/(?<!［)\?(?=[^\s?])/);
    if (at < 0) return done + rest;
    done += rest.slice(0, at);
    const after = rest.slice(at + 1);
    const [best, ...others] = readingsOf(after, simplify(done), vocabulary, simplify);
    const rival = others.find((one) => one.whole !== best?.whole);
    const isCertain =
      best !== undefined &&
      best.pairs >= 0.6 &&
      (best.pairs > (rival?.pairs ?? 0) || best.threes > (rival?.threes ?? 0));
    done += isCertain ? best.text : lost;
    rest = isCertain ? after.slice(best.length) : after;
  }
  return done;
}
