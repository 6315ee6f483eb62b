import type { ShownHit } from '#components/hit-list.tsx';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';

/** A line of a hit: its text, what it says in bold behind it, or what it warns of. */
export type HitLine = { text: string; strong?: string; tone?: 'caveat' | 'place' };

type FigureSaid = { what: string; whose: string };

/**
 * A hit as a page shows it: where it leads, what it is called, its value where it is a figure, its lines, and the key by
 * which it is taken along, where it can be.
 */
export type HitView = { address: string; title: string; value: string | null; lines: HitLine[]; item?: string };

/** Where something stands in the case of a park: the last line of a hit. A park whose own account is the source is named once. */
export const placeIn = (park: { name: string }, place: string): HitLine => ({
  text: place === '' || place.startsWith(`${park.name} `) ? place || park.name : `${park.name}，${place}`,
  tone: 'place',
});

/** What a figure counts and whose it is, what warns of it, and where it is printed. */
export const figureLines = ({ what, whose }: FigureSaid, caveats: string[], place: HitLine): HitLine[] => [
  { text: closeSentence(what), strong: closeSentence(whose) },
  ...caveats.map((text) => ({ text, tone: 'caveat' as const })),
  place,
];

/** A hit without anything marked in it, where nothing was searched for. */
export function showPlain({ title, value, lines, ...view }: HitView): ShownHit {
  const plain = (text: string) => [{ text, isMarked: false }];
  return {
    ...view,
    title: plain(title),
    value: value === null ? null : plain(value),
    lines: lines.map(({ text, strong, ...line }) => ({
      ...line,
      pieces: plain(text),
      ...(strong !== undefined && { strong: plain(strong) }),
    })),
  };
}
