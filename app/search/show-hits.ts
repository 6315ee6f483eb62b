import type { ShownHit, ShownLine } from '#components/hit-list.tsx';
import type { Hit } from '#lib/catalog/search/ask.ts';
import { searchDocument } from '#lib/catalog/search/documents.ts';
import type { SearchDocument } from '#lib/catalog/search/entry.ts';
import type { Fold } from '#lib/catalog/search/fold.ts';
import { cutAround, markWords, type Piece } from '#lib/catalog/search/mark-words.ts';
import type { Word } from '#lib/catalog/search/words.ts';
import type { Content } from '#lib/schema/content.ts';
import { describeHit } from './describe-hit.ts';

/** How much of a text is shown around the word that was searched for, in characters. */
const most = 160;

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The texts by which a hit was found, as they are written. */
function createTextsOf(content: Content): (hit: Hit) => string[] {
  const known = new Map<string, SearchDocument | undefined>();
  return ({ document, kind, id }) => {
    if (!known.has(document)) known.set(document, searchDocument(content, document));
    const entry = known.get(document)?.entries.find((one) => one.kind === kind && one.id === id);
    return entry ? entry.fields.map(({ text }) => text) : [];
  };
}

/**
 * Shows hits with the words marked wherever they stand. A word that stands in nothing that is shown of a hit gets a line of
 * its own, with the text that has it: nobody has to take on trust why something was found.
 */
export function createShowHit(content: Content, { fold, words }: { fold: Fold; words: readonly Word[] }) {
  const textsOf = createTextsOf(content);
  const mark = (text: string) => markWords(fold, words, text);
  const has = (text: string, word: Word) => markWords(fold, [word], text).some(({ isMarked }) => isMarked);

  /** A line for each word that the shown texts lack. */
  function linesOfUnseen(hit: Hit, shown: readonly string[]): ShownLine[] {
    const unseen = words.filter((word) => !shown.some((text) => has(text, word)));
    if (unseen.length === 0) return [];
    const texts = textsOf(hit);
    const lines: ShownLine[] = [];
    for (const word of unseen) {
      if (lines.some(({ pieces }) => has(textOf(pieces), word))) continue;
      const text = texts.find((one) => has(one, word));
      if (text === undefined) continue;
      const part = textOf(cutAround(markWords(fold, [word], text), most));
      lines.push({ pieces: mark(part) });
    }
    return lines;
  }

  return (hit: Hit): ShownHit[] => {
    const view = describeHit(content, hit);
    if (!view) return [];
    const title = mark(view.title);
    const value = view.value === null ? null : mark(view.value);
    const lines = view.lines.map(
      ({ text, strong, ...line }): ShownLine => ({
        ...line,
        pieces: cutAround(mark(text), most),
        ...(strong !== undefined && { strong: mark(strong) }),
      }),
    );
    const shown = [title, value ?? [], ...lines.flatMap(({ pieces, strong }) => [pieces, strong ?? []])].map(textOf);
    const place = lines.at(-1)?.tone === 'place' ? lines.slice(-1) : [];
    return [
      {
        address: view.address,
        title,
        value,
        ...(view.item !== undefined && { item: view.item }),
        lines: [...lines.slice(0, lines.length - place.length), ...linesOfUnseen(hit, shown), ...place],
      },
    ];
  };
}
