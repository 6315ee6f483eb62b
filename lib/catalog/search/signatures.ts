import { marks } from './marks.ts';
import { isIn, keepBoth, put, type Row, widthOf } from './rows.ts';

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

/** Collects the triples of block after block. */
export function createSignatures(parts: Parts) {
  const blocks: Row[] = [];

  function addBlock(texts: Iterable<string>): void {
    const bits = new Uint8Array(widthOf(bitsOfBlock));
    for (const text of texts)
      for (const hash of hashesOf(text, parts)) for (const bit of bitsOf(hash, bitsOfBlock)) put(bits, bit);
    blocks.push(bits);
  }

  /** Turns bits of blocks into blocks of bits. */
  function finish(): Signatures {
    const width = widthOf(blocks.length);
    const rows = new Uint8Array(width * bitsOfBlock);
    for (const [block, bits] of blocks.entries())
      for (let bit = 0; bit < bitsOfBlock; bit++) if (isIn(bits, bit)) put(rows, bit * width * 8 + block);
    return { bits: bitsOfBlock, rows, blocks: blocks.length };
  }

  return { addBlock, finish };
}

/** Takes away the blocks that do not have every triple of a text. */
export function ruleOut({ bits, rows, blocks }: Signatures, text: string, candidates: Row): void {
  const width = widthOf(blocks);
  for (const hash of hashesOf(text, () => false))
    for (const bit of bitsOf(hash, bits)) keepBoth(candidates, rows, bit * width);
}
