import type { Park } from '#lib/schema/content.ts';

/**
 * A question to all parks that is answered once: sitemap, ledger and checks ask for thousands of addresses in a row.
 *
 * @example const bySlug = indexOnce((parks: readonly Park[]) => new Map(parks.map((park) => [park.slug, park])))
 */
export function indexOnce<Source extends object, Index>(make: (source: Source) => Index): (source: Source) => Index {
  const known = new WeakMap<Source, Index>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const index = make(source);
    known.set(source, index);
    return index;
  };
}

/** The parks by slug. */
export const parkBySlug = indexOnce(
  (parks: readonly Park[]): ReadonlyMap<string, Park> => new Map(parks.map((park) => [park.slug, park])),
);
