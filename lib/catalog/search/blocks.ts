import { type Entry, type EntryKind, entryKinds, type SearchDocument } from './entries.ts';
import type { Fold } from './fold.ts';
import { marks } from './marks.ts';
import { findNumbers, numberTerms } from './numbers.ts';

/** The syllables of a name in Pinyin, ü as v: `['dang', 'jian']`. */
export type PinyinOf = (name: string) => readonly string[];

/** An entry as its text in a block, and the texts whose pairs lead to it, those of its names apart. */
type Written = { block: string; names: string[]; others: string[] };

/** The key of an entry in its block: its kind as one letter, its importance, its id. */
const keyOf = ({ kind, importance, id }: Entry) =>
  `${String.fromCharCode(97 + entryKinds.indexOf(kind))}${importance}${id}`;

/** Reads the key that an entry's text begins with. */
export function readKey(key: string): { kind: EntryKind; importance: number; id: string } {
  const kind = entryKinds[key.charCodeAt(0) - 97];
  if (!kind) throw new Error(`no kind of entry: ${key}`);
  return { kind, importance: Number(key[1]), id: key.slice(2) };
}

const rank = { name: 0, subject: 1, body: 2 };

function writeEntry(entry: Entry, { fold }: Fold, pinyinOf: PinyinOf): Written {
  const written: Written = { block: marks.entry + keyOf(entry), names: [], others: [] };
  for (const { weight, text } of entry.fields.toSorted((a, b) => rank[a.weight] - rank[b.weight])) {
    const folded = fold(text);
    const terms = findNumbers(folded).flatMap(numberTerms);
    written.block += marks[weight] + folded + terms.join('');
    const texts = weight === 'name' ? written.names : written.others;
    texts.push(folded, ...terms);
    const syllables = weight === 'name' ? pinyinOf(text) : [];
    if (syllables.length === 0) continue;
    written.block += syllables.map((syllable) => marks.pinyin + syllable).join('');
    written.names.push(syllables.join(''), syllables.map(([first = '']) => first).join(''));
  }
  return written;
}

/** So many characters a block has at most, if it has several entries: what is read to look for a word is little. */
const mostCharacters = 3000;

/** Kinds of entries as one number, a bit each. */
export const bitsOf = (kinds: readonly EntryKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << entryKinds.indexOf(kind)), 0);

/**
 * A text that hits are verified in, the texts whose pairs are looked up, those of its entries and of their context, and the
 * kinds of its entries.
 */
type Block = Written & { context: string[]; kinds: number };

/**
 * A document as blocks of some entries each: the context of all, then each entry with its fields from name to body.
 */
export function writeBlocks({ context, entries }: SearchDocument, fold: Fold, pinyinOf: PinyinOf): Block[] {
  const folded = context.map(fold.fold);
  const head = marks.subject + folded.join(marks.subject);
  const blocks: Block[] = [];
  for (const entry of entries) {
    const written = writeEntry(entry, fold, pinyinOf);
    const kinds = bitsOf([entry.kind]);
    const last = blocks.at(-1);
    if (last && last.block.length + written.block.length <= mostCharacters) {
      last.block += written.block;
      last.names.push(...written.names);
      last.others.push(...written.others);
      last.kinds |= kinds;
    } else blocks.push({ ...written, block: head + written.block, context: folded, kinds });
  }
  return blocks;
}
