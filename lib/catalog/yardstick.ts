import { type Basis, bases } from '#lib/schema/basis.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Reference, ReferenceFigure, ReferenceSource } from '#lib/schema/reference.ts';

/** A figure that is no park's, with the article that prints it. */
export type ReferenceRow = { reference: Reference; figure: ReferenceFigure; source: ReferenceSource };

function rowOf(reference: Reference, figure: ReferenceFigure): ReferenceRow {
  const source = reference.sourceById.get(figure.source);
  if (!source) throw new Error(`unknown source ${figure.source} passed the check`);
  return { reference, figure, source };
}

/** All figures of a reference. */
export const rowsOfReference = (reference: Reference): ReferenceRow[] =>
  reference.figures.map((figure) => rowOf(reference, figure));

/** The figures of a reference by the kind of their denominator, from the narrowest to none; no kind without figures. */
export function groupByBasis(reference: Reference): { basis: Basis; rows: ReferenceRow[] }[] {
  const rows = rowsOfReference(reference);
  return bases
    .map((basis) => ({ basis, rows: rows.filter(({ figure }) => figure.basis === basis) }))
    .filter((group) => group.rows.length > 0);
}

/** What a denominator does to an indicator: the leading figures of its first reference, and the further references. */
export type Denominators = { rows: ReferenceRow[]; others: Reference[] };

/** Null for an indicator that no reference is read beside. */
export function denominatorsOf({ references }: Pick<Content, 'references'>, indicator: string): Denominators | null {
  const [first, ...others] = references.filter((one) => one.indicator === indicator);
  if (!first) return null;
  const rows = first.headline.flatMap((id) => {
    const figure = first.figureById.get(id);
    return figure ? [rowOf(first, figure)] : [];
  });
  return { rows, others };
}
