import { createHash } from 'node:crypto';
import type { Observation } from '#lib/schema/observation.ts';

/** All that a figure states. Not its ids and anchor (names and places, which may be changed), nor what others say of it. */
function stated(figure: Observation, tell: (id: string | null) => string | null) {
  return [
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
    tell(figure.numerator),
    figure.parts.map(tell),
    tell(figure.before),
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
}

/**
 * Twelve hexadecimal digits that stand for the figures of a case, in whatever order its file has them. Any change of what
 * one of them states gives another digest; a renamed id gives the same.
 */
export function digestFigures(figures: readonly Observation[]): string {
  const wordsById = new Map(figures.map(({ id, subject, printed }) => [id, `${subject} ${printed}`]));
  const tell = (id: string | null) => (id === null ? null : (wordsById.get(id) ?? id));
  const lines = figures.map((figure) => JSON.stringify(stated(figure, tell))).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}
