/** Which documents hold which characters and pairs of characters, in two flat arrays and the bytes between them. */
export type Postings = { keys: Uint32Array; ends: Uint32Array; bytes: Uint8Array; documents: number };

/** A pair of code units as one number, a single one as itself: no text holds the unit 0. */
const keyOf = (first: number, second = 0) => ((first << 16) | second) >>> 0;

/** Marks that part texts; nothing is found across one. */
type Parts = (code: number) => boolean;

/** Collects the documents of every character and every pair, document after document. */
export function createPostings(parts: Parts) {
  const lists = new Map<number, number[]>();
  let documents = 0;

  function add(key: number, document: number): void {
    const list = lists.get(key);
    if (!list) lists.set(key, [document]);
    else if (list[list.length - 1] !== document) list.push(document);
  }

  /** Adds the texts of the next document. */
  function addDocument(texts: Iterable<string>): void {
    const document = documents;
    documents += 1;
    for (const text of texts) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (parts(code)) {
          before = 0;
          continue;
        }
        add(keyOf(code), document);
        if (before !== 0) add(keyOf(before, code), document);
        before = code;
      }
    }
  }

  /** The gap to the document before, seven bits a byte. */
  function write(list: number[], out: number[]): void {
    let last = -1;
    for (const document of list) {
      let gap = document - last;
      last = document;
      for (; gap > 127; gap >>>= 7) out.push((gap & 127) | 128);
      out.push(gap);
    }
  }

  function finish(): Postings {
    const keys = Uint32Array.from(lists.keys()).sort();
    const ends = new Uint32Array(keys.length);
    const out: number[] = [];
    keys.forEach((key, index) => {
      write(lists.get(key) ?? [], out);
      ends[index] = out.length;
    });
    return { keys, ends, bytes: Uint8Array.from(out), documents };
  }

  return { addDocument, finish };
}

/** The place of a key, or -1. */
function placeOf({ keys }: Postings, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Takes one more step towards the documents that have every key: those counted so often as keys were read. */
function countDocuments(postings: Postings, place: number, step: number, counts: Uint8Array): void {
  let document = -1;
  let [gap, shift] = [0, 0];
  for (let at = postings.ends[place - 1] ?? 0; at < (postings.ends[place] ?? 0); at++) {
    const byte = postings.bytes[at] ?? 0;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    document += gap;
    if (counts[document] === step) counts[document] = step + 1;
    [gap, shift] = [0, 0];
  }
}

/** As many pairs as are looked up of one text; what is longer is found or not by verifying. */
const mostPairs = 64;

/**
 * The documents that may hold a text: those that hold each of its pairs, or the text itself where it is one character.
 * Verifying must follow: the pairs may stand apart.
 *
 * @returns one byte a document, not 0 where it may hold the text
 */
export function documentsOf(postings: Postings, text: string): Uint8Array {
  const single = text.length === 1;
  const keys = single
    ? [keyOf(text.charCodeAt(0))]
    : Array.from({ length: Math.min(text.length - 1, mostPairs) }, (_, at) =>
        keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)),
      );
  const places = [...new Set(keys)].map((key) => placeOf(postings, key));
  const counts = new Uint8Array(postings.documents);
  if (places.includes(-1)) return counts;
  const size = (place: number) => (postings.ends[place] ?? 0) - (postings.ends[place - 1] ?? 0);
  places.sort((a, b) => size(a) - size(b));
  for (const [step, place] of places.entries()) countDocuments(postings, place, step, counts);
  return counts.map((count) => (count === places.length ? 1 : 0));
}
