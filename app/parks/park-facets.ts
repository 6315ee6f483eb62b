import { readFacetTable } from '#lib/catalog/facets/table.ts';
import { valuesOfPark } from '#lib/catalog/facets/values.ts';
import type { Content } from '#lib/schema/content.ts';
import { onceInTurns } from '../in-turns.ts';

/** By what the parks can be narrowed. */
export const parkFacets = onceInTurns(({ parks }: Content) => readFacetTable(parks, valuesOfPark));
