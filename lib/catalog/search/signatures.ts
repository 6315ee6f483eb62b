/**
 * Which documents hold which three characters in a row, hashed into few bits: of each bit one row of documents. It rules
 * documents out that have all pairs of a text apart from each other; what remains is verified.
 */
export type Signatures = { bits: number; rows: Uint8Array; documents: number };

/** Some ten thousand triples of a case fill a third of so many bits. */
const bitsOfDocument = 24_576;

const bitOf = (a: number, b: number, c: number, bits: number) => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % bits;
};

/** Marks that part texts; nothing is found across one. */
type Parts = (code: number) => boolean;

/** Collects the triples of document after document. */
export function createSignatures(parts: Parts) {
  const documents: Uint8Array[] = [];

  function addDocument(texts: Iterable<string>): void {
    const bits = new Uint8Array(bitsOfDocument / 8);
    for (const text of texts) {
      let [a, b] = [0, 0];
      for (let at = 0; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (parts(c)) {
          [a, b] = [0, 0];
          continue;
        }
        if (a !== 0) {
          const bit = bitOf(a, b, c, bitsOfDocument);
          bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
        }
        [a, b] = [b, c];
      }
    }
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
  for (let at = 2; at < text.length; at++) {
    const row = bitOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at), bits) * width;
    for (let document = 0; document < documents; document++)
      if ((((rows[row + (document >> 3)] ?? 0) >> (document & 7)) & 1) === 0) candidates[document] = 0;
  }
}
