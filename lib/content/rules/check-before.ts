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
  if (before.population !== figure.population)
    return `“${before.id}”数的是${before.population}，“${figure.id}”数的是${figure.population}，不是同一件事的前后；请核对，或删去 before`;
  if (before.name !== figure.name)
    return `“${before.id}”的名称是“${before.name}”，“${figure.id}”的是“${figure.name}”，不是同一件事的前后；是同一件事，两项就写同样的 name`;
  if (before.status !== 'reported' && figure.status === 'reported')
    return `“${before.id}”不是已有结果，不能是“${figure.id}”此前的数；请删去 before`;
  if (before.period !== null && figure.period !== null && before.period.end > figure.period.end)
    return `“${before.id}”（${before.period.text}）比“${figure.id}”（${figure.period.text}）晚，前后写反了；before 写在后一个数上`;
  if (isSameTime(before, figure))
    return `“${before.id}”（${before.printed}）与“${figure.id}”（${figure.printed}）是同一时间的数，不是前后；前一个数的时间没写就给它写 period: 未说明，是修订前后或两种口径的数就删去 before`;
  return null;
}

/** A change is one thing at two times: what stands before a figure counts the same, of the same owner, earlier. */
export const checkBefore: Rule = ({ observations, observationById }, { unread }) =>
  observations.flatMap((figure, index) => {
    const before = figure.before === null ? undefined : observationById.get(figure.before);
    const isCircle = before === figure || before?.before === figure.id;
    const isJudged = before && !isCircle && ![before, figure].some(({ id }) => unread.has(id, 'figures'));
    const message = isJudged ? whyNoChange(before, figure) : null;
    return message === null ? [] : [{ path: ['figures', index, 'before'], message }];
  });
