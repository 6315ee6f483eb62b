import { catalogOf } from '#lib/catalog/catalog.ts';
import type { Counterparts } from '#lib/catalog/facets/counterparts.ts';
import { type FacetTable, readFacetTable, selectRows } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure } from '#lib/catalog/facets/values.ts';
import type { Work } from '#lib/catalog/in-turns.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { counterpartsOf } from '../counterparts.ts';
import { isNarrowed } from '../facets.ts';
import { onceInTurns } from '../in-turns.ts';

type Figures = { rows: readonly Observation[]; table: FacetTable };

/** The park whose case holds a figure. */
export function parkOf(content: Content, { park: slug }: Observation): Park {
  const park = catalogOf(content).parkBySlug.get(slug);
  if (!park) throw new Error(`${slug} is none of the parks`);
  return park;
}

function* readFigures(content: Content, counterparts: Counterparts): Work<Figures> {
  const rows = content.parks.flatMap(({ observations }) => observations);
  const valuesOf = (figure: Observation) => valuesOfFigure(parkOf(content, figure), figure, counterparts);
  return { rows, table: yield* readFacetTable(rows, valuesOf) };
}

/** All figures of the parks, in the order of the pages, with what they can be narrowed by. */
export const allFigures = onceInTurns(async (content: Content) => readFigures(content, await counterpartsOf(content)), {
  sharedAs: 'figures',
});

/** The figures that have everything that was chosen. */
export async function chosenFigures(content: Content, chosen: Chosen): Promise<readonly Observation[]> {
  const { rows, table } = await allFigures(content);
  return isNarrowed(chosen) ? selectRows(table, rows, chosen) : rows;
}
