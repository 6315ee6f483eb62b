import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** Fewer signs may stand in a menu, a date or a headline before the article. */
export const shortestText = 6;

/** What of an article leads to a place in it: the anchor, else the printed wording where it is long enough. */
export const textOfFigure = ({ printed, anchor }: Pick<Observation, 'printed' | 'anchor'>): string | null =>
  anchor ?? (splitCell(printed).number.length < shortestText ? null : splitCell(printed).number);

/**
 * Text as it may stand in a text directive: `-`, `,` and `&` have a meaning there, `%` and a few ASCII signs have one in
 * addresses; Chinese stays as it is.
 */
const encodeDirective = (text: string) =>
  text.replace(/[-,&%#"<>`\\^{|}\s]/g, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));

/**
 * The address of a page that leads to a text in it and highlights it (URL Fragment Text Directives, WICG). A browser that
 * does not know them opens the page at its top.
 *
 * @param text null leads to the page alone
 * @example toText('http://example.org/a', '达到97.7%') // 'http://example.org/a#:~:text=达到97.7%25'
 */
export const toText = (url: string, text: string | null): string =>
  text === null ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeDirective(text)}`;

type Linked = { url: string | null };
type WithSources = { sourceById: ReadonlyMap<string, Linked> };

/** Where the article prints a figure; null where its source has no address. */
export function addressOfFigure(
  { sourceById }: WithSources,
  figure: Pick<Observation, 'source' | 'printed' | 'anchor'>,
): string | null {
  const url = sourceById.get(figure.source)?.url ?? null;
  return url === null ? null : toText(url, textOfFigure(figure));
}

/** Where the article tells of a practice, or is silent in the words of a statement; null where it has no address. */
export function addressOfPassage(
  { sourceById }: WithSources,
  { source, anchor }: { source: string; anchor?: string | undefined },
): string | null {
  const url = sourceById.get(source)?.url ?? null;
  return url === null ? null : toText(url, anchor ?? null);
}
