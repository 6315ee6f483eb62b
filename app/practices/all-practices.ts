import { type FacetTable, readFacetTable } from '#lib/catalog/facets/table.ts';
import { valuesOfPractice } from '#lib/catalog/facets/values.ts';
import type { Work } from '#lib/catalog/in-turns.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import { onceInTurns } from '../in-turns.ts';

/** A practice with the park whose case tells of it. */
type PlacedPractice = { park: Park; practice: ResolvedPractice };

type Practices = { rows: readonly PlacedPractice[]; table: FacetTable };

function* readPractices(content: Content): Work<Practices> {
  const rows = content.parks.flatMap((park) => park.practices.map((practice) => ({ park, practice })));
  const valuesOf = ({ park, practice }: PlacedPractice) => valuesOfPractice(content, park, practice);
  return { rows, table: yield* readFacetTable(rows, valuesOf) };
}

/** All practices of the parks, in the order of the pages, with what they can be narrowed by. */
export const allPractices = onceInTurns(readPractices);
