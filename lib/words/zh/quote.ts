import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** A figure as sentences need it: with the park whose case holds it, and the source that prints it. */
export type Quote = { observation: Observation; park: Pick<Park, 'name' | 'sentenceName'>; source: Source };

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
