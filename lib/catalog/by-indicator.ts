import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

const figuresByParks = new WeakMap<readonly Park[], Map<string, Observation[]>>();

/** The figures of an indicator in the order of the parks; the parks are gone through once, however often they are asked. */
export function figuresOf(parks: readonly Park[], indicator: string): readonly Observation[] {
  let byIndicator = figuresByParks.get(parks);
  if (!byIndicator) {
    byIndicator = new Map();
    for (const { observations } of parks)
      for (const figure of observations) {
        if (figure.indicator === null) continue;
        const known = byIndicator.get(figure.indicator);
        if (known) known.push(figure);
        else byIndicator.set(figure.indicator, [figure]);
      }
    figuresByParks.set(parks, byIndicator);
  }
  return byIndicator.get(indicator) ?? [];
}
