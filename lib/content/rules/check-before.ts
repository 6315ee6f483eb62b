import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import type { Rule } from './rule.ts';

const isSameThing = (a: Observation, b: Observation) =>
  a.kind === b.kind &&
  measureOf(a.unit) === measureOf(b.unit) &&
  a.territory.kind === b.territory.kind &&
  a.territory.name === b.territory.name;

/** 2024 and 2024; of two times that are not stated nothing says that they are one. */
const isSameTime = (a: Observation, b: Observation) => a.period !== null && a.period.text === b.period?.text;

function whyNoChange(before: Observation, figure: Observation): string | null {
  if (!isSameThing(before, figure))
    return `“${before.id}”与“${figure.id}”不是同一家的同一种数，不能写成前后；请核对统计范围、单位和类别，或删去 before`;
  if (isSameTime(before, figure))
    return `“${before.id}”（${before.printed}）与“${figure.id}”（${figure.printed}）是同一时间的数，不是前后；前一个数的时间没写就给它写 period: 未说明，是修订前后或两种口径的数就删去 before`;
  return null;
}

/** A change is one thing at two times: what stands before a figure is of the same owner and measured alike. */
export const checkBefore: Rule = ({ observations, observationById }) =>
  observations.flatMap((figure, index) => {
    const before = figure.before === null ? undefined : observationById.get(figure.before);
    const message = before && before !== figure ? whyNoChange(before, figure) : null;
    return message === null ? [] : [{ path: ['figures', index, 'before'], message }];
  });
