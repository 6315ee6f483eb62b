import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { type Territory, territoryLabel } from '#lib/schema/territory.ts';
import { kindLabel } from '#lib/schema/unit.ts';
import { type Facet, facets } from './facets.ts';
import type { Reason } from './reasons.ts';

const UNSTATED_TEXT = '原文未说明';

const place = ({ kind, name }: Territory) => (kind === 'other' && name !== null ? name : territoryLabel[kind]);

/** How each facet is called, and what an observation has there, in words. */
export const facetWords: Record<Facet, { title: string; wordsOf: (observation: Observation) => string }> = {
  measure: { title: '指标', wordsOf: ({ name }) => name },
  kind: { title: '类别', wordsOf: ({ kind }) => kindLabel[kind] },
  unit: { title: '单位', wordsOf: ({ unit }) => unit },
  population: { title: '统计对象', wordsOf: ({ population }) => population },
  denominator: { title: '分母', wordsOf: ({ denominator }) => denominator ?? UNSTATED_TEXT },
  territory: { title: '统计范围', wordsOf: ({ territory }) => place(territory) },
  status: { title: '状态', wordsOf: ({ status }) => statusLabel[status] },
};

/** `统计对象不同：非公企业与两新组织` */
function sayUnlike(facet: Facet, a: Observation, b: Observation): string {
  const { title, wordsOf } = facetWords[facet];
  return `${title}不同：${wordsOf(a)}与${wordsOf(b)}`;
}

/** The reason that a facet gives when it differs, or none where another facet says the same thing better. */
const differences: Record<Facet, (a: Observation, b: Observation) => Reason | null> = {
  measure: (a, b) => ({
    kind: 'measure',
    values: [a.name, b.name],
    sentence: a.name === b.name ? `两处都叫“${a.name}”，但不属于同一指标` : sayUnlike('measure', a, b),
  }),
  kind: (a, b) => ({ kind: 'kind', values: [a.kind, b.kind], sentence: sayUnlike('kind', a, b) }),
  unit: (a, b) =>
    a.unit === b.unit ? null : { kind: 'unit', values: [a.unit, b.unit], sentence: sayUnlike('unit', a, b) },
  population: (a, b) => ({
    kind: 'population',
    values: [a.population, b.population],
    sentence: sayUnlike('population', a, b),
  }),
  denominator: (a, b) =>
    a.kind !== b.kind || a.denominator === b.denominator
      ? null
      : {
          kind: 'denominator',
          values: [a.denominator, b.denominator],
          sentence: sayUnlike('denominator', a, b),
        },
  territory: (a, b) => ({
    kind: 'territory',
    values: [a.territory, b.territory],
    sentence: sayUnlike('territory', a, b),
  }),
  status: (a, b) => ({ kind: 'status', values: [a.status, b.status], sentence: sayUnlike('status', a, b) }),
};

/** Every reason for 不可比 between two figures; none exactly when all facets agree. */
export function deriveDifferences(a: Observation, b: Observation): Reason[] {
  return (Object.keys(facets) as Facet[])
    .filter((facet) => facets[facet](a) !== facets[facet](b))
    .flatMap((facet) => differences[facet](a, b) ?? []);
}
