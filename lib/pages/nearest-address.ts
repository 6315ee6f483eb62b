import type { Content, Park } from '#lib/schema/content.ts';
import { figurePageAddress } from './addresses.ts';
import { nearest } from './nearest.ts';

const idsIn = ({ parks, indicators, practiceTypes }: Content): Record<string, string[]> => ({
  parks: parks.map(({ slug }) => slug),
  indicators: indicators.map(({ id }) => id),
  practices: practiceTypes.map(({ id }) => id),
});

/** The one name that begins with another as a word of it, taicang-port with taicang; null where there is none or several. */
function beginning(typed: string, known: readonly string[]): string | null {
  const [only = null, ...others] = known.filter(
    (name) => name.startsWith(`${typed}-`) || typed.startsWith(`${name}-`) || typed.startsWith(`${name}.`),
  );
  return others.length === 0 ? only : null;
}

/** A figure of that park with nearly that name, else the park. */
function nearestFigure({ slug, observationById }: Park, id: string): string {
  const figure = nearest(id, observationById.keys());
  return figure === null ? `/parks/${slug}` : figurePageAddress({ park: slug, id: figure });
}

/**
 * The page that somebody may have meant whose address names no park, figure, indicator or practice; null where none is
 * close.
 *
 * @param address decoded
 * @example nearestAddress(content, '/parks/quanzou') // '/parks/quanzhou'
 */
export function nearestAddress(content: Content, address: string): string | null {
  const [, room = '', name = '', id] =
    /^\/(parks|indicators|practices)\/([^/]+)(?:\/figures\/([^/]+))?$/.exec(address) ?? [];
  const known = idsIn(content)[room] ?? [];
  const found = beginning(name, known) ?? nearest(name, known);
  if (found === null) return null;
  const park = room === 'parks' && id !== undefined ? content.parks.find(({ slug }) => slug === found) : undefined;
  return park ? nearestFigure(park, id ?? '') : `/${room}/${found}`;
}
