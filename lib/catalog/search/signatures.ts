import { marks } from './marks.ts';

/**
 * Which documents hold which three characters in a row, and which numbers, hashed into few bits: of each bit one row of
 * documents. It rules documents out that have all pairs of a text apart from each other; what remains is verified.
 */
export type Signatures = { bits: number; rows: Uint8Array; documents: number };

/** Some two thousand triples of a case fill a sixth of so many bits, ten thousand half of them. */
const bitsOfDocument = 24_576;

/** Marks that part texts; nothing is found across one. */
type Parts = (code: number) => boolean;

const mix = (hash: number, code: number) => {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const [number, ofWhat] = [marks.number.charCodeAt(0), marks.ofWhat.charCodeAt(0)];

/**
 * What a text is known by: each three characters in a row, and, where it is the term of a number, the number as a whole, alone
 * and with the first character of what it counts. A text knows what every text has that begins so and is longer.
 */
function* hashesOf(text: string, parts: Parts): Generator<number> {
  let [a, b] = [0, 0];
  let whole = text.charCodeAt(0) === number ? 1 : 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (parts(c)) {
      [a, b] = [0, 0];
      continue;
    }
    if (a !== 0) yield mix(mix(mix(0, a), b), c);
    if (whole !== 0) whole = mix(whole, c);
    if (whole !== 0 && (c === ofWhat || b === ofWhat)) yield whole;
    if (b === ofWhat) whole = 0;
    [a, b] = [b, c];
  }
}

/** Two bits of a hash: one alone it may share with what every case has. */
function bitsOf(hash: number, bits: number): [number, number] {
  const second = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ (hash << 7);
  return [(hash >>> 0) % bits, (second >>> 0) % bits];
}

/** Collects the triples of document after document. */
export function createSignatures(parts: Parts) {
  const documents: Uint8Array[] = [];

  function addDocument(texts: Iterable<string>): void {
    const bits = new Uint8Array(bitsOfDocument / 8);
    for (const text of texts)
      for (const hash of hashesOf(text, parts))
        for (const bit of bitsOf(hash, bitsOfDocument)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    documents.push(bits);
  }

  /** Turns bits of documents into documents of bits. */
  function finish(): Signatures {
    const width = Math.ceil(documents.length / 8);
    const rows = new Uint8Array(width * bitsOfDocument);
    for (const [document, bits] of documents.entries())
      for (let bit = 0; bit < bitsOfDocument; bit++)
        if (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) {
          const place = bit * width + (document >> 3);
          rows[place] = (rows[place] ?? 0) | (1 << (document & 7));
        }
    return { bits: bitsOfDocument, rows, documents: documents.length };
  }

  return { addDocument, finish };
}

/** Takes away the documents that do not have every triple of a text. */
export function ruleOut({ bits, rows, documents }: Signatures, text: string, candidates: Uint8Array): void {
  const width = Math.ceil(documents / 8);
  const having = new Uint8Array(width).fill(0xff);
  for (const hash of hashesOf(text, () => false))
    for (const bit of bitsOf(hash, bits))
      for (let place = 0; place < width; place++)
        having[place] = (having[place] ?? 0) & (rows[bit * width + place] ?? 0);
  for (let document = 0; document < documents; document++)
    if ((((having[document >> 3] ?? 0) >> (document & 7)) & 1) === 0) candidates[document] = 0;
}
