import { type Entry, type EntryKind, entryKinds, type SearchDocument } from './entry.ts';
import type { Fold } from './fold.ts';
import { marks, weights } from './marks.ts';
import { findNumbers, numberTerms } from './numbers.ts';

/** The syllables of a name in Pinyin, ü as v: `['dang', 'jian']`. */
export type PinyinOf = (name: string) => readonly string[];

/** The key of an entry in its block: its kind as one letter, its importance, its id. */
const keyOf = ({ kind, importance, id }: Omit<Entry, 'fields'>) =>
  `${String.fromCharCode(97 + entryKinds.indexOf(kind))}${importance}${id}`;

/**
 * Reads the key that an entry's text begins with.
 *
 * @throws {Error} where it is no such key
 */
export function readKey(key: string): { kind: EntryKind; importance: number; id: string } {
  const kind = entryKinds[key.charCodeAt(0) - 97];
  if (!kind) throw new Error(`no kind of entry: ${key}`);
  return { kind, importance: Number(key[1]), id: key.slice(2) };
}

/**
 * A text as it stands in a block, and what leads to it: characters and pairs by their numbers, and hashed triples; and the
 * last block that it was put into, so that each has it once.
 */
type Piece = { written: string; keys: readonly number[]; triples: readonly number[]; block: number };

/** How pieces are made, beside their texts. */
export type Ways = {
  fold: Fold['fold'];
  pinyinOf: PinyinOf;
  keysOf: (texts: readonly string[]) => number[];
  triplesOf: (texts: readonly string[]) => number[];
};

/** Longer texts are paragraphs, which seldom come twice. */
const longestKept = 60;

/** Makes pieces; one of a text that many entries have is made once. */
function createPieces({ fold, pinyinOf, keysOf, triplesOf }: Ways) {
  const [ofNames, ofOthers] = [new Map<string, Piece>(), new Map<string, Piece>()];

  function make(text: string, isName: boolean): Piece {
    const folded = fold(text);
    const terms = findNumbers(folded).flatMap(numberTerms);
    const syllables = isName ? pinyinOf(text) : [];
    const sounds = syllables.length === 0 ? [] : [syllables.join(''), syllables.map(([first = '']) => first).join('')];
    const texts = [folded, ...terms, ...sounds];
    return {
      written: folded + terms.join('') + syllables.map((syllable) => marks.pinyin + syllable).join(''),
      keys: keysOf(texts),
      triples: triplesOf(texts),
      block: 0,
    };
  }

  return (text: string, isName: boolean): Piece => {
    if (text.length > longestKept) return make(text, isName);
    const kept = isName ? ofNames : ofOthers;
    const known = kept.get(text);
    if (known) return known;
    const piece = make(text, isName);
    kept.set(text, piece);
    return piece;
  };
}

/** So many characters a block has at most, if it has several entries: what is read to look for a word is little. */
const mostCharacters = 3000;

/** Kinds of entries as one number, a bit each. */
export const bitsOf = (kinds: readonly EntryKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << entryKinds.indexOf(kind)), 0);

/**
 * A text that hits are verified in, what is in its entries, each once and what is in names apart, the keys of their
 * context, and the kinds of its entries.
 */
type Block = { block: string; names: Piece[]; pieces: Piece[]; context: readonly number[]; kinds: number };

/** A block that has room for more entries: its texts in order, and how long they are together. */
type OpenBlock = Omit<Block, 'block'> & { number: number; texts: string[]; length: number };

/** A text of an entry, with the mark before it. */
type Written = { mark: string; isName: boolean; piece: Piece };

/** Writes documents as blocks of some entries each: the context of all, then each entry with its fields from name to body. */
export function createBlockWriter(ways: Ways) {
  const pieceOf = createPieces(ways);
  let blocksSoFar = 0;

  function piecesOf({ fields }: Entry): Written[] {
    const written: Written[] = [];
    for (const wanted of weights) {
      const isName = wanted === 'name';
      for (const { weight, text } of fields)
        if (weight === wanted) written.push({ mark: marks[wanted], isName, piece: pieceOf(text, isName) });
    }
    return written;
  }

  function add(block: OpenBlock, key: string, written: readonly Written[]): void {
    block.texts.push(marks.entry, key);
    for (const { mark, isName, piece } of written) {
      block.texts.push(mark, piece.written);
      if (piece.block === block.number) continue;
      piece.block = block.number;
      block.pieces.push(piece);
      if (isName) block.names.push(piece);
    }
  }

  return ({ context, entries }: SearchDocument): Block[] => {
    const folded = context.map(ways.fold);
    const head = marks.subject + folded.join(marks.subject);
    const keys = ways.keysOf(folded);
    const blocks: OpenBlock[] = [];
    let block: OpenBlock | undefined;
    for (const entry of entries) {
      const key = keyOf(entry);
      const written = piecesOf(entry);
      let length = marks.entry.length + key.length;
      for (const { mark, piece } of written) length += mark.length + piece.written.length;
      if (!block || block.length + length > mostCharacters) {
        blocksSoFar += 1;
        const number = blocksSoFar;
        block = { number, texts: [head], length: head.length, names: [], pieces: [], context: keys, kinds: 0 };
        blocks.push(block);
      }
      add(block, key, written);
      block.length += length;
      block.kinds |= bitsOf([entry.kind]);
    }
    return blocks.map(({ texts, names, pieces, context: ofContext, kinds }) => ({
      block: texts.join(''),
      names,
      pieces,
      context: ofContext,
      kinds,
    }));
  };
}
