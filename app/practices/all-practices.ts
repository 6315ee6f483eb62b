import { catalogOf } from '#lib/catalog/catalog.ts';
import { createFacetTable, type FacetTable } from '#lib/catalog/facets/table.ts';
import { valuesOfPractice } from '#lib/catalog/facets/values.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';

/** A practice with the park whose case tells of it. */
export type PlacedPractice = { park: Park; practice: ResolvedPractice };

type Practices = { rows: readonly PlacedPractice[]; table: FacetTable };

const practicesByContent = new WeakMap<Content, Practices>();

/** All practices of the parks, in the order of the pages, with what they can be narrowed by. */
export function allPractices(content: Content): Practices {
  const known = practicesByContent.get(content);
  if (known) return known;
  const rows = [...catalogOf(content).parkBySlug.values()].flatMap((park) =>
    park.practices.map((practice) => ({ park, practice })),
  );
  const practices = {
    rows,
    table: createFacetTable(rows, ({ park, practice }) => valuesOfPractice(park, practice)),
  };
  practicesByContent.set(content, practices);
  return practices;
}
