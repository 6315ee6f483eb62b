import type { Metadata } from 'next';
import type { ShownFacet } from '#components/facet-list.tsx';
import { countFacets, type FacetTable } from '#lib/catalog/facets/table.ts';
import { type Chosen, type FacetId, facetIds } from '#lib/pages/facet-ids.ts';
import { read } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { facetLabel, sayFacetValue } from '#lib/words/zh/facets.ts';
import { isStaticCopy } from './copy.ts';

/** The parameters of a request as Next hands them out. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of a parameter, no longer than a name. */
export const firstOf = (value: string | string[] | undefined, most = read.name): string =>
  [...((Array.isArray(value) ? value[0] : value) ?? '').trim()].slice(0, most).join('');

/** What was chosen of the facets. */
export const readChosen = (parameters: Awaited<SearchParams>): Chosen =>
  Object.fromEntries(
    facetIds.map((facet) => [facet, firstOf(parameters[facet], read.value)]).filter(([, value]) => value !== ''),
  );

/**
 * The facets of some rows as links: each value leads to the rows that its number counts, a chosen one back to where it is
 * not.
 */
export function showFacets(
  { indicators, practiceTypes }: Pick<Content, 'indicators' | 'practiceTypes'>,
  table: FacetTable,
  chosen: Chosen,
  addressOf: (chosen: Chosen) => string,
): ShownFacet[] {
  // A copy without a server answers no query, and prints no link that has one.
  if (isStaticCopy()) return [];
  const named: Partial<Record<FacetId, readonly { id: string; name: string }[]>> = {
    indicator: indicators,
    type: practiceTypes,
  };
  const nameOf = (facet: FacetId, id: string) => named[facet]?.find((one) => one.id === id)?.name;
  return countFacets(table, chosen).map(({ facet, counts }) => {
    const { [facet]: _, ...others } = chosen;
    return {
      label: facetLabel[facet],
      values: counts.map(({ value, count, isChosen }) => ({
        label: sayFacetValue(facet, value, nameOf),
        count,
        href: addressOf(isChosen ? others : { ...others, [facet]: value }),
        isChosen,
      })),
    };
  });
}

/** Whether anything was chosen. */
export const isNarrowed = (chosen: Chosen): boolean => Object.keys(chosen).length > 0;

/** The head of a list's page, which search engines are not to list where it is narrowed. */
export async function narrowedMetadata(metadata: Metadata, searchParams: SearchParams): Promise<Metadata> {
  return isNarrowed(readChosen(await searchParams)) ? { ...metadata, robots: { index: false } } : metadata;
}
