import { indexOnce } from '#lib/pages/indexes.ts';
import { placeAt } from '#lib/pages/kinds.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { datesOfCase } from './case-dates.ts';
import { catalogOf } from './catalog.ts';
import { newsOf } from './news.ts';

const newest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** Of each park the day on which its case last changed. */
const dayOfPark = indexOnce(
  ({ parks, corrections }: Content) =>
    new Map(parks.map((park) => [park, datesOfCase(park, corrections).changedOn] as const)),
);

/** Of each page with corrections of its own their days. */
const daysOfCorrections = indexOnce((corrections: Content['corrections']) => {
  const days = new Map<string, string[]>();
  for (const { address, on } of corrections) {
    const page = address.replace(/#.*/, '');
    days.set(page, [...(days.get(page) ?? []), on]);
  }
  return days;
});

/** The parks that a page is made of; null for a page that is not made of parks alone. */
function partsOf(content: Content, address: string): Park[] | null {
  const place = placeAt(content, address);
  const { figures, statements, practices, parkBySlug } = catalogOf(content);
  const named = (...indexes: (ReadonlyMap<string, unknown> | undefined)[]) =>
    [...new Set(indexes.flatMap((index) => [...(index?.keys() ?? [])]))].flatMap((slug) => parkBySlug.get(slug) ?? []);
  if (place?.id === 'park' || place?.id === 'verify') return [place.thing];
  if (place?.id === 'figure') return [place.thing.park];
  if (place?.id === 'comparison') return place.thing;
  if (place?.id === 'indicator') return named(figures.get(place.thing.id), statements.get(place.thing.id));
  if (place?.id === 'practice') return named(practices.get(place.thing.id));
  return null;
}

/**
 * The day on which what a page says last changed, as content states it: of a case, of the cases that a page is made of,
 * or of the newest entry. No clock, file or commit is asked, and a page of which one part states no day has none.
 *
 * @param address canonical
 * @example changedOn(content, '/compare/guiyang~loudi') // the later of the days of the two cases
 */
export function changedOn(content: Content, address: string): string | null {
  const { corrections } = content;
  if (address === '/corrections') return newest(corrections.map(({ on }) => on));
  if (address === '/news') return newest(newsOf(content).map(({ on }) => on));
  const dayOf = dayOfPark(content);
  const days = new Set(partsOf(content, address)?.map((park) => dayOf.get(park) ?? null));
  const own = daysOfCorrections(corrections).get(address) ?? [];
  return days.has(null) || days.size === 0 ? null : newest([...[...days].flatMap((day) => day ?? []), ...own]);
}
