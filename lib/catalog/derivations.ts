import { claimOfChange } from '#lib/compare/change.ts';
import type { Derived } from '#lib/compare/derived.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { changesOf } from '#lib/compare/series.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';

/** Something worked out beside a figure of a park. */
export type Derivation = { park: Park; figure: Observation; derived: Derived };

/** The figures of a park by their indicator, those of none together: their names part them. */
function byIndicator({ observations }: Park): Map<string | null, Observation[]> {
  const figures = new Map<string | null, Observation[]>();
  for (const one of observations) figures.set(one.indicator, [...(figures.get(one.indicator) ?? []), one]);
  return figures;
}

function changesIn(park: Park, timingOf: (indicator: string | null) => TimingOption): Derivation[] {
  return [...byIndicator(park)].flatMap(([indicator, figures]) => {
    const options = timingOf(indicator);
    return changesOf(figures, options).flatMap(({ before, after }) => {
      const derived = claimOfChange(before, after, options).difference;
      return derived ? [{ park, figure: after, derived }] : [];
    });
  });
}

/**
 * All that the site works out of the figures of parks (本站推算): what shares give away, sums of parts, printed counts that
 * cannot stand beside a share, and how much a thing has changed.
 */
export function* derivationsOf(content: Catalogued): Generator<Derivation> {
  const { indicatorById } = catalogOf(content);
  const timingOf = (indicator: string | null): TimingOption => {
    const timing = indicatorById.get(indicator ?? '')?.timing;
    return timing ? { timing } : {};
  };
  for (const park of content.parks) {
    for (const figure of park.observations)
      for (const derived of deriveNotes(figure, park.observationById)) yield { park, figure, derived };
    yield* changesIn(park, timingOf);
  }
}
