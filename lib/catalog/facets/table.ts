import { countBits } from '#lib/pages/count-bits.ts';
import { type Chosen, type FacetId, facetIds } from '#lib/pages/facet-ids.ts';
import type { Work } from '../in-turns.ts';

/** The values that a row has of each facet; of most one, of a park's figures or practice types several. */
export type FacetValues = Partial<Record<FacetId, readonly string[]>>;

/** Rows as they can be narrowed: for each value one bit a row. */
export type FacetTable = { rows: number; bits: ReadonlyMap<FacetId, ReadonlyMap<string, Uint32Array>> };

const wordsFor = (rows: number) => Math.ceil(rows / 32);

/** Reads the values of rows once, so that counting afterwards is a matter of bits. */
export function* readFacetTable<Row>(rows: readonly Row[], valuesOf: (row: Row) => FacetValues): Work<FacetTable> {
  const bits = new Map<FacetId, Map<string, Uint32Array>>();
  for (const [index, row] of rows.entries()) {
    for (const [facet, values] of Object.entries(valuesOf(row)) as [FacetId, readonly string[]][]) {
      const byValue = bits.get(facet) ?? new Map<string, Uint32Array>();
      bits.set(facet, byValue);
      for (const value of values) {
        const set = byValue.get(value) ?? new Uint32Array(wordsFor(rows.length));
        byValue.set(value, set);
        set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
      }
    }
    yield;
  }
  return { rows: rows.length, bits };
}

/** The bits of the rows that have every chosen value, but for one facet where that is named. */
function chosenBits({ rows, bits }: FacetTable, chosen: Chosen, but?: FacetId): Uint32Array {
  const all = new Uint32Array(wordsFor(rows)).fill(0xffffffff);
  if (rows % 32 !== 0 && all.length > 0) all[all.length - 1] = 2 ** (rows % 32) - 1;
  for (const facet of facetIds) {
    const value = chosen[facet];
    if (value === undefined || facet === but) continue;
    const set = bits.get(facet)?.get(value);
    for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) & (set?.[at] ?? 0);
  }
  return all;
}

/** How many rows two sets share. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += countBits((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** The rows that have every chosen value. */
export function selectRows<Row>(table: FacetTable, rows: readonly Row[], chosen: Chosen): Row[] {
  const selected = chosenBits(table, chosen);
  return rows.filter((_, index) => ((selected[index >> 5] ?? 0) & (1 << (index & 31))) !== 0);
}

/** A value of a facet with the number of rows that choosing it leads to. */
export type Count = { value: string; count: number; isChosen: boolean };

/** A facet with its values, the commonest first. */
export type FacetCounts = { facet: FacetId; counts: Count[] };

/**
 * How many rows each value leads to, beside what else is chosen; choosing a value takes the place of another of the same
 * facet. Values that lead nowhere are left out unless they are chosen, and so are facets that part nothing.
 */
export function countFacets(table: FacetTable, chosen: Chosen): FacetCounts[] {
  return facetIds.flatMap((facet): FacetCounts[] => {
    const byValue = table.bits.get(facet) ?? new Map<string, Uint32Array>();
    const others = chosenBits(table, chosen, facet);
    const values = new Set([...byValue.keys(), ...(chosen[facet] === undefined ? [] : [chosen[facet]])]);
    const counts = [...values]
      .map((value): Count => {
        const set = byValue.get(value);
        const count = set ? countShared(others, set) : 0;
        return { value, count, isChosen: chosen[facet] === value };
      })
      .filter(({ count, isChosen }) => count > 0 || isChosen)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return counts.length > 1 || counts.some(({ isChosen }) => isChosen) ? [{ facet, counts }] : [];
  });
}

/** Whether values have everything that was chosen. */
export const matches = (values: FacetValues, chosen: Chosen): boolean =>
  facetIds.every((facet) => chosen[facet] === undefined || values[facet]?.includes(chosen[facet]) === true);
