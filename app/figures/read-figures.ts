import { catalogOf } from '#lib/catalog/catalog.ts';
import { counterpartsOf } from '#lib/catalog/facets/counterparts.ts';
import { createFacetTable, type FacetTable, selectRows } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure } from '#lib/catalog/facets/values.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

type Figures = { rows: readonly Observation[]; table: FacetTable };

const figuresByContent = new WeakMap<Content, Figures>();

/** The park whose case holds a figure. */
export function parkOf(content: Content, { park: slug }: Observation): Park {
  const park = catalogOf(content).parkBySlug.get(slug);
  if (!park) throw new Error(`${slug} is none of the parks`);
  return park;
}

/** All figures of the parks, in the order of the pages, with what they can be narrowed by. */
export function allFigures(content: Content): Figures {
  const known = figuresByContent.get(content);
  if (known) return known;
  const counterparts = counterpartsOf(content);
  const rows = content.parks.flatMap(({ observations }) => observations);
  const figures = {
    rows,
    table: createFacetTable(rows, (figure) => valuesOfFigure(parkOf(content, figure), figure, counterparts)),
  };
  figuresByContent.set(content, figures);
  return figures;
}

/** The figures that have everything that was chosen. */
export function chosenFigures(content: Content, chosen: Chosen): readonly Observation[] {
  const { rows, table } = allFigures(content);
  return Object.keys(chosen).length === 0 ? rows : selectRows(table, rows, chosen);
}
