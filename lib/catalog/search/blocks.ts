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

/**
 * A document as the text that hits are verified in: its context, then each entry with its fields from name to body.
 * `names` and `others` are the texts whose pairs are looked up.
 */
export function writeBlock({ context, entries }: SearchDocument, fold: Fold, pinyinOf: PinyinOf) {
  const written = entries.map((entry) => writeEntry(entry, fold, pinyinOf));
  return {
    block: marks.subject + context.map(fold.fold).join(marks.subject) + written.map(({ block }) => block).join(''),
    names: written.flatMap(({ names }) => names),
    others: written.flatMap(({ others }) => others),
  };
}
