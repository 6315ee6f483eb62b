import { type Chosen, type FacetId, type HitGroup, noValue } from '#lib/pages/facet-ids.ts';
import type { Park } from '#lib/schema/content.ts';
import type { EntryKind } from '../search/entry.ts';
import { type FacetTable, selectRows } from './table.ts';

/** What no case holds. */
const besideCases: ReadonlySet<string> = new Set<HitGroup>(['indicators', 'terms', 'corrections']);

/** The facets of a case that tell of everything in it: where it lacks a value, nothing in it has the value. */
const tellingFacets = ['province', 'category', 'type', 'theme', 'indicator', 'year'] as const satisfies FacetId[];

/**
 * Whether something of a document can have everything that was chosen, so that a narrowed search reads no case of another
 * province, nor one without a figure of the year. What stands in no case has a kind and nothing else.
 *
 * @param table of the parks, by what each can be found
 */
export function createMayHold(
  parks: readonly Park[],
  table: FacetTable,
  chosen: Chosen,
): (document: string) => boolean {
  const { kind, ...others } = chosen;
  const told = tellingFacets.flatMap((facet) => {
    const value = chosen[facet];
    // A case with indicators may well hold figures of none.
    return value === undefined || (facet === 'indicator' && value === noValue) ? [] : [[facet, value] as const];
  });
  const held = besideCases.has(kind ?? '') ? [] : selectRows(table, parks, Object.fromEntries(told));
  const cases = new Set(held.map(({ slug }) => `parks/${slug}`));
  const isKindAlone = Object.keys(others).length === 0;
  return (document) => (document.startsWith('parks/') ? cases.has(document) : isKindAlone);
}

const figures: readonly EntryKind[] = ['figure'];
const practices: readonly EntryKind[] = ['practice'];
const both = [...figures, ...practices];

/** The facets that only some kinds of entries have a value of. */
const kindsWith: Partial<Record<FacetId, readonly EntryKind[]>> = {
  type: both,
  theme: both,
  indicator: figures,
  year: figures,
  scope: figures,
  status: both,
  evidence: practices,
  comparable: figures,
};

/** Whether an entry of a kind can have a value of every facet that was chosen. */
export const mayHave = (kind: EntryKind, chosen: Chosen): boolean =>
  (Object.keys(chosen) as FacetId[]).every((facet) => kindsWith[facet]?.includes(kind) ?? true);
