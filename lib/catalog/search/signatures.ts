import { marks } from './marks.ts';
import { keepBoth, put, type Row, widthOf } from './rows.ts';

/**
 * Which blocks hold which three characters in a row, and which numbers, hashed into few bits: of each bit one row of
 * blocks. It rules blocks out that have all pairs of a text apart from each other; what remains is verified.
 */
export type Signatures = { bits: number; rows: Uint8Array; blocks: number };

/** Some seven hundred triples of a block fill a quarter of so many bits, two thousand half of them. */
const bitsOfBlock = 5120;

/** Marks that part texts; nothing is found across one. */
type Parts = (code: number) => boolean;

const mix = (hash: number, code: number) => {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const [number, ofWhat] = [marks.number.charCodeAt(0), marks.ofWhat.charCodeAt(0)];

/**
 * Tells what a text is known by: each three characters in a row, and, where it is the term of a number, the number as a
 * whole, alone and with the first character of what it counts. A text knows what every text has that begins so and is
 * longer.
 */
function eachHash(text: string, parts: Parts, use: (hash: number) => void): void {
  // The character before, and the hashes of it and of the two before; 0 where a text begins.
  let [b, ofOne, ofTwo] = [0, 0, 0];
  let whole = text.charCodeAt(0) === number ? 1 : 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (parts(c)) {
      b = 0;
      ofTwo = 0;
      continue;
    }
    if (ofTwo !== 0) use(mix(ofTwo, c));
    if (whole !== 0) {
      whole = mix(whole, c);
      if (c === ofWhat || b === ofWhat) use(whole);
      if (b === ofWhat) whole = 0;
    }
    ofTwo = b === 0 ? 0 : mix(ofOne, c);
    ofOne = mix(0, c);
    b = c;
  }
}

/** The bits of a hash, two: one alone it may share with what every case has. */
const firstBit = (hash: number, bits: number) => (hash >>> 0) % bits;
const secondBit = (hash: number, bits: number) =>
  ((Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ (hash << 7)) >>> 0) % bits;

/** Finds the bits of texts, each once. */
export function createBits(parts: Parts) {
  const seen = new Uint32Array(bitsOfBlock);
  let times = 0;
  return (texts: readonly string[]): number[] => {
    const bits: number[] = [];
    times += 1;
    const add = (bit: number) => {
      if (seen[bit] === times) return;
      seen[bit] = times;
      bits.push(bit);
    };
    const use = (hash: number) => {
      add(firstBit(hash, bitsOfBlock));
      add(secondBit(hash, bitsOfBlock));
    };
    for (const text of texts) eachHash(text, parts, use);
    return bits;
  };
}

/** Collects the triples of block after block. */
export function createSignatures() {
  const blocks: Row[] = [];

  /** Adds the bits of the next block. */
  function addBlock(lists: Iterable<readonly number[]>): void {
    const row = new Uint8Array(widthOf(bitsOfBlock));
    for (const list of lists) for (const bit of list) put(row, bit);
    blocks.push(row);
  }

  /** Turns bits of blocks into blocks of bits. */
  function finish(): Signatures {
    const width = widthOf(blocks.length);
    const rows = new Uint8Array(width * bitsOfBlock);
    for (const [block, bits] of blocks.entries())
      for (let place = 0; place < bits.length; place++)
        for (let left = bits[place] ?? 0; left !== 0; left &= left - 1)
          put(rows, (place * 8 + 31 - Math.clz32(left & -left)) * width * 8 + block);
    return { bits: bitsOfBlock, rows, blocks: blocks.length };
  }

  return { addBlock, finish };
}

/** Takes away the blocks that do not have every triple of a text. */
export function ruleOut({ bits, rows, blocks }: Signatures, text: string, candidates: Row): void {
  const width = widthOf(blocks);
  eachHash(
    text,
    () => false,
    (hash) => {
      keepBoth(candidates, rows, firstBit(hash, bits) * width);
      keepBoth(candidates, rows, secondBit(hash, bits) * width);
    },
  );
}
