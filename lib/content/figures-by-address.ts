import { figureAddress, referenceAddress } from '#lib/pages/addresses.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Statistic } from '#lib/schema/observation.ts';

/** The figures behind addresses. */
export type FiguresByAddress = Pick<ReadonlyMap<string, Statistic>, 'get' | 'has'> & { keys: () => Iterable<string> };

/**
 * The figures of some content by the addresses that links have. Those of parks are looked up in their parks: thousands
 * of cases have a hundred thousand addresses, most of which no link asks for.
 *
 * @example figuresByAddress(content).get('/parks/quanzhou#org-coverage') // the figure
 */
export function figuresByAddress({ parks, references }: Pick<Content, 'parks' | 'references'>): FiguresByAddress {
  const parkByAddress = new Map(parks.map((park): [string, Park] => [`/parks/${park.slug}`, park]));
  const ofReferences = new Map(
    references.flatMap(({ figures }) => figures.map((one): [string, Statistic] => [referenceAddress(one), one])),
  );
  const get = (address: string): Statistic | undefined => {
    const at = address.indexOf('#');
    const park = at < 0 ? undefined : parkByAddress.get(address.slice(0, at));
    return park ? park.observationById.get(address.slice(at + 1)) : ofReferences.get(address);
  };
  return {
    get,
    has: (address) => get(address) !== undefined,
    *keys() {
      for (const { slug, observationById } of parks)
        for (const id of observationById.keys()) yield figureAddress({ park: slug, id });
      yield* ofReferences.keys();
    },
  };
}
