import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation, Statistic } from '#lib/schema/observation.ts';
import type { Reference, ReferenceFigure, ReferenceSource } from '#lib/schema/reference.ts';

import { formatAsOf } from './period.ts';

/** A figure as sentences need it: with the park whose case holds it, and the source that prints it. */
export type Quote = { observation: Observation; park: Pick<Park, 'name' | 'sentenceName'>; source: Source };

/** A figure wherever it stands, as a sentence about it alone needs it: of a reference the paragraph is not known. */
export type Quotable = {
  observation: Statistic & { park?: string; paragraph: number | null };
  park: Quote['park'];
  source: ReferenceSource;
  /** How the time is said where it is not said as its dates are: 2010年底. */
  when?: string;
};

/**
 * A figure of a park with what sentences need beside it.
 *
 * @throws where the figure names a source that the park does not have
 */
export function quoteOf(
  park: Pick<Park, 'slug' | 'name' | 'sentenceName'> & { sourceById: ReadonlyMap<string, Source> },
  observation: Observation,
): Quote {
  const source = park.sourceById.get(observation.source);
  if (!source) throw new Error(`unknown source ${observation.source} of ${park.slug}#${observation.id}`);
  return { observation, park, source };
}

/**
 * A figure that is no park's, ready for a sentence.
 *
 * @throws where the figure names a source that the reference does not have
 */
export function quoteOfReference({ id, name, sourceById }: Reference, figure: ReferenceFigure): Quotable {
  const source = sourceById.get(figure.source);
  if (!source) throw new Error(`unknown source ${figure.source} of reference ${id}#${figure.id}`);
  return { observation: figure, park: { name, sentenceName: name }, source, when: formatAsOf(figure.period) };
}
