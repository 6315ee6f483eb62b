import { createHash } from 'node:crypto';
import type { Observation } from '#lib/schema/observation.ts';

/** All that a figure states. Not its anchor (a place in the text), nor what other figures say of it. */
const stated = (figure: Observation) => [
  figure.id,
  figure.indicator,
  figure.name,
  figure.subject,
  figure.population,
  figure.value,
  figure.upper,
  figure.unit,
  figure.kind,
  figure.printed,
  figure.qualifier,
  figure.denominator,
  figure.numerator,
  figure.parts,
  figure.before,
  figure.period?.text ?? null,
  figure.inferredFrom,
  figure.territory.kind,
  figure.territory.name,
  figure.open,
  figure.status,
  figure.source,
  figure.paragraph,
  figure.note,
];

/**
 * Twelve hexadecimal digits that stand for the figures of a case, in whatever order its file has them. Any change of what
 * one of them states gives another digest.
 */
export function digestFigures(figures: readonly Observation[]): string {
  const lines = figures.map((figure) => JSON.stringify(stated(figure))).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}
