import { isRatio } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { orderOf } from './claims.ts';
import { baseOf, denominatorOf, dimensions } from './dimensions.ts';
import { ownerKey } from './owner.ts';

/** One text for all that says what was counted, of whom, where and when; null where the time is not known. */
function thingKey(one: Observation): string | null {
  const { period, territory, status } = one;
  if (period === null || status === 'unstated') return null;
  const definition = [
    dimensions.measure(one),
    dimensions.kind(one),
    dimensions.unit(one),
    dimensions.population(one),
    denominatorOf(one),
  ];
  return JSON.stringify([ownerKey(one), ...definition, territory.kind, territory.name, status, period.text]);
}

const isChange = (a: Observation, b: Observation) => a.before === b.id || b.before === a.id;

/**
 * Growth over last year and growth since 2019 are two things, and so are a ratio (1:3) and three times as much; what does
 * not say since when may be either.
 */
function areOfOneBase(a: Observation, b: Observation): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  return isRatio(a) === isRatio(b) && (one === other || one === '' || other === '');
}

/** Two values that cannot both be right: they neither agree nor overlap, as “a little over 300” and 320 do. */
const areApart = (a: Observation, b: Observation) => ['less', 'more'].includes(orderOf(a, b));

/**
 * For each figure, the others of its park that give another value of the same thing at the same time. From two sources
 * that is a disagreement, of which neither is chosen; from one it is a mistake.
 *
 * @param observations of one park
 * @example rivalsOf([households13470, households13740]).get(households13470) // [households13740]
 */
export function rivalsOf(observations: readonly Observation[]): Map<Observation, Observation[]> {
  const byThing = new Map<string, Observation[]>();
  // Where nothing else measures the same, there is no other value of it.
  const times = new Map<string, number>();
  const measures = observations.map(dimensions.measure);
  for (const measure of measures) times.set(measure, (times.get(measure) ?? 0) + 1);
  for (const [index, one] of observations.entries()) {
    const key = times.get(measures[index] ?? '') === 1 ? null : thingKey(one);
    if (key !== null) byThing.set(key, [...(byThing.get(key) ?? []), one]);
  }
  const rivals = new Map<Observation, Observation[]>();
  for (const same of byThing.values())
    for (const one of same) {
      const others = same.filter(
        (other) => other !== one && !isChange(one, other) && areOfOneBase(one, other) && areApart(one, other),
      );
      if (others.length > 0) rivals.set(one, others);
    }
  return rivals;
}
