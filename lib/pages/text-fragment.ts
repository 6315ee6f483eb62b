import type { Observation } from '#lib/schema/observation.ts';

/** Fewer signs may stand in a menu, a date or a headline before the article. */
export const shortestText = 6;

/** What of an article leads to a place in it: the anchor, else the printed wording where it is long enough. */
export const textOfFigure = ({ printed, anchor }: Pick<Observation, 'printed' | 'anchor'>): string | null =>
  anchor ?? (printed.length < shortestText ? null : printed);

/**
 * Text as it may stand in a text directive: `-`, `,` and `&` have a meaning there, `%` and a few ASCII signs have one in
 * addresses; Chinese stays as it is.
 */
const encodeDirective = (text: string) =>
  text.replace(/[-,&%#"<>`\\^{|}\s]/g, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));

/**
 * The address of a page that leads to texts in it and highlights them (URL Fragment Text Directives, WICG); it opens at the
 * first that stands there. A browser that does not know them opens the page at its top.
 *
 * @param texts none leads to the page alone
 * @example toTexts('http://example.org/a', ['达到97.7%']) // 'http://example.org/a#:~:text=达到97.7%25'
 */
export function toTexts(url: string, texts: readonly string[]): string {
  if (texts.length === 0) return url;
  const directives = [...new Set(texts)].map((text) => `text=${encodeDirective(text)}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}

type Linked = { url: string | null };
type WithSources = { sourceById: ReadonlyMap<string, Linked> };

/** Where the article prints a figure; null where its source has no address. */
export function addressOfFigure(
  { sourceById }: WithSources,
  figure: Pick<Observation, 'source' | 'printed' | 'anchor'>,
): string | null {
  const url = sourceById.get(figure.source)?.url ?? null;
  const text = textOfFigure(figure);
  return url === null ? null : toTexts(url, text === null ? [] : [text]);
}

/** Where the article tells of a practice, or is silent in the words of a statement; null where it has no address. */
export function addressOfPassage(
  { sourceById }: WithSources,
  { source, anchor }: { source: string; anchor?: string | undefined },
): string | null {
  const url = sourceById.get(source)?.url ?? null;
  return url === null ? null : toTexts(url, anchor === undefined ? [] : [anchor]);
}
