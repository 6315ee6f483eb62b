import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { type Territory, territoryLabel } from '#lib/schema/territory.ts';
import { kindLabel } from '#lib/schema/unit.ts';
import { type Facet, facets } from './facets.ts';
import type { Reason } from './reasons.ts';

const UNSTATED_TEXT = '原文未说明';

const place = ({ kind, name }: Territory) => (kind === 'other' && name !== null ? name : territoryLabel[kind]);

/** The reason that a facet gives when it differs, or none where another facet says the same thing better. */
const differences: Record<Facet, (a: Observation, b: Observation) => Reason | null> = {
  measure: (a, b) => ({
    kind: 'measure',
    values: [a.name, b.name],
    sentence: a.name === b.name ? `两处都叫“${a.name}”，但不属于同一指标` : `指标不同：${a.name}与${b.name}`,
  }),
  kind: (a, b) => ({
    kind: 'kind',
    values: [a.kind, b.kind],
    sentence: `类别不同：${kindLabel[a.kind]}与${kindLabel[b.kind]}`,
  }),
  unit: (a, b) =>
    a.unit === b.unit ? null : { kind: 'unit', values: [a.unit, b.unit], sentence: `单位不同：${a.unit}与${b.unit}` },
  population: (a, b) => ({
    kind: 'population',
    values: [a.population, b.population],
    sentence: `统计对象不同：${a.population}与${b.population}`,
  }),
  denominator: (a, b) =>
    a.kind !== b.kind || a.denominator === b.denominator
      ? null
      : {
          kind: 'denominator',
          values: [a.denominator, b.denominator],
          sentence: `分母不同：${a.denominator ?? UNSTATED_TEXT}与${b.denominator ?? UNSTATED_TEXT}`,
        },
  territory: (a, b) => ({
    kind: 'territory',
    values: [a.territory, b.territory],
    sentence: `统计范围不同：${place(a.territory)}与${place(b.territory)}`,
  }),
  status: (a, b) => ({
    kind: 'status',
    values: [a.status, b.status],
    sentence: `状态不同：${statusLabel[a.status]}与${statusLabel[b.status]}`,
  }),
};

/** Every reason for 不可比 between two figures; none exactly when all facets agree. */
export function deriveDifferences(a: Observation, b: Observation): Reason[] {
  return (Object.keys(facets) as Facet[])
    .filter((facet) => facets[facet](a) !== facets[facet](b))
    .flatMap((facet) => differences[facet](a, b) ?? []);
}
