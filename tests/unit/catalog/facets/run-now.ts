import { type FacetTable, type FacetValues, readFacetTable } from '#lib/catalog/facets/table.ts';
import type { Work } from '#lib/catalog/in-turns.ts';

/** Does work at once. */
export function runNow<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const createFacetTable = <Row>(rows: readonly Row[], valuesOf: (row: Row) => FacetValues): FacetTable =>
  runNow(readFacetTable(rows, valuesOf));
