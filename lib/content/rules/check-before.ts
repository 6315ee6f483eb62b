import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import type { Rule } from './rule.ts';

const isSameThing = (a: Observation, b: Observation) =>
  a.kind === b.kind &&
  measureOf(a.unit) === measureOf(b.unit) &&
  a.territory.kind === b.territory.kind &&
  a.territory.name === b.territory.name;

/** A change is one thing at two times: what stands before a figure is of the same owner and measured alike. */
export const checkBefore: Rule = ({ observations, observationById }) =>
  observations.flatMap((figure, index) => {
    const before = figure.before === null ? undefined : observationById.get(figure.before);
    if (!before || isSameThing(before, figure)) return [];
    const message = `“${before.id}”与“${figure.id}”不是同一家的同一种数，不能写成前后；请核对统计范围、单位和类别，或删去 before`;
    return [{ path: ['figures', index, 'before'], message }];
  });
