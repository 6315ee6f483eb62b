import { readFacetTable } from '#lib/catalog/facets/table.ts';
import { valuesOfPark } from '#lib/catalog/facets/values.ts';
import type { Content } from '#lib/schema/content.ts';
import { onceInTurns } from '../in-turns.ts';

/** By what the parks can be narrowed. */
export const parkFacets = onceInTurns((content: Content) =>
  readFacetTable(content.parks, (park) => valuesOfPark(content, park)),
);
