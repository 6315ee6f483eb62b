import { figureAddress, toFigureAddress } from '#lib/pages/addresses.ts';
import { sourcesAdded } from '#lib/pages/news-told.ts';
import { parkOfAddress } from '#lib/pages/park-of-address.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Correction } from '#lib/schema/page.ts';

/** The days that content itself states of a case, as ISO dates; null where it states none. No clock, no file, no commit. */
export type CaseDates = {
  /** When its first source was printed; those added later do not date the case. */
  printedOn: string | null;
  /** When the figures were last held against the articles. */
  checkedOn: string | null;
  /** The newest of the check and the corrections. */
  changedOn: string | null;
  /**
   * The newest day that anything says of the case: an article's, a correction's, the check's, when it or a source came,
   * else the end of its period.
   */
  newest: string | null;
  corrections: Correction[];
};

const last = (days: readonly (string | null)[]) =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? null;

/**
 * @param corrections those of the whole site; the ones at any address of the park are its own
 * @example datesOfCase(loudi, corrections).checkedOn // '2026-11-22', or null where nobody has checked the case
 */
export function datesOfCase(
  park: Pick<Park, 'slug' | 'sources' | 'period' | 'checkedOn' | 'added'>,
  corrections: Content['corrections'],
): CaseDates {
  const own = corrections.filter(({ address }) => parkOfAddress(address) === park.slug);
  const issued = last(park.sources.map(({ publishedOn, postedOn }) => publishedOn ?? postedOn));
  const came = sourcesAdded(park).map(({ on }) => on);
  const checkedOn = park.checkedOn ?? null;
  const changedOn = last([checkedOn, ...own.map(({ on }) => on)]);
  return {
    printedOn: park.sources[0]?.publishedOn ?? null,
    checkedOn,
    changedOn,
    newest: last([issued ?? park.period?.end ?? null, changedOn, park.added ?? null, ...came]),
    corrections: own,
  };
}

/** The corrections at a figure's own addresses, of all those at its park's. */
export const correctionsOf = (corrections: Content['corrections'], figure: Pick<Observation, 'park' | 'id'>) =>
  corrections.filter(({ address }) => toFigureAddress(address) === figureAddress(figure));
