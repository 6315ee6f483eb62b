import { verdictOf } from '#lib/compare/comparison.ts';
import { facetKey } from '#lib/compare/facets.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import type { Table } from './picture.ts';
import { toRow } from './words.ts';

/** A park and the one figure that stands for it under an indicator. */
export type Pick = { park: Park; figure: Observation | null };

/** The figure that a picture shows of several: one of the park's headline figures, else one of the park itself. */
export function pickFigure(park: Park, indicator: string): Observation | null {
  const own = park.observations.filter((figure) => figure.indicator === indicator && figure.status === 'reported');
  return (
    own.find(({ id }) => park.headline.includes(id)) ??
    own.find(({ territory }) => territory.kind === 'park') ??
    own[0] ??
    null
  );
}

/** One row a park, in the order given, and the verdict of the figures that are shown. */
export function tableOf(indicator: Indicator, picks: readonly Pick[]): Table {
  const figures = picks.flatMap(({ figure }) => figure ?? []);
  const { verdict, reasons } = verdictOf(figures, { timing: indicator.timing });
  return {
    measure: indicator.name,
    rows: picks.map(({ park, figure }) => toRow(park.name, figure)),
    verdict: figures.length < 2 ? null : { verdict, why: reasons[0] ? sayReasonOfMany(reasons[0], figures) : null },
  };
}

/** How many groups the figures fall into, and those of the largest group. */
export function largestGroup(indicator: Indicator, picks: readonly Pick[]): { groups: number; members: Pick[] } {
  const byKey = new Map<string, Pick[]>();
  for (const pick of picks) {
    if (pick.figure === null) continue;
    const key = facetKey(pick.figure, { timing: indicator.timing });
    byKey.set(key, [...(byKey.get(key) ?? []), pick]);
  }
  const members = [...byKey.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
  return { groups: byKey.size, members };
}
