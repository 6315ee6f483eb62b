import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { endsApart, lengthOf, lengthsApart, writeEnd, writeLength } from './calendar.ts';
import { facets } from './facets.ts';
import type { Reason } from './reasons.ts';

/** A stock is counted at a moment, a flow over a period: only a flow depends on how long it ran. */
export type Timing = Indicator['timing'];

/** 都…, or 有一处…, of something that is missing from one or both. */
const missing = (both: boolean, what: string) => `${both ? '都' : '有一处'}${what}`;

function deriveDenominatorCaution(a: Observation, b: Observation): Reason[] {
  if (a.kind !== 'share' || b.kind !== 'share') return [];
  if (a.denominator !== null && b.denominator !== null) return [];
  const saidAlready = a.denominator !== b.denominator && facets.denominator(a) !== facets.denominator(b);
  if (saidAlready) return [];
  const sentence = missing(a.denominator === b.denominator, '没有说明分母');
  return [{ kind: 'denominator-unstated', values: [a.denominator, b.denominator], sentence }];
}

function derivePeriodCautions(a: Observation, b: Observation, timing: Timing | undefined): Reason[] {
  const [first, second] = [a.period, b.period];
  if (first === null || second === null) {
    const sentence = missing(first === second, '没有说明时间');
    return [{ kind: 'period-unstated', values: [first, second], sentence }];
  }
  const reasons: Reason[] = [];
  if (endsApart(first, second, 12)) {
    const sentence = `时间相隔超过十二个月：${writeEnd(first)}与${writeEnd(second)}`;
    reasons.push({ kind: 'periods-apart', values: [first, second], sentence });
  }
  if (timing !== 'flow') return reasons;
  const [one, other] = [lengthOf(first), lengthOf(second)];
  if (one === null || other === null) {
    const sentence = missing(one === other, '没有说明从何时算起');
    reasons.push({ kind: 'start-unstated', values: [first, second], sentence });
  } else if (lengthsApart(one, other)) {
    const sentence = `累计的时间长短不同：${writeLength(one)}与${writeLength(other)}`;
    reasons.push({ kind: 'lengths-apart', values: [first, second], sentence });
  }
  return reasons;
}

const isVague = ({ value, qualifier }: Observation) =>
  value !== null && qualifier !== null && qualifiers[qualifier].vague;

function deriveValueCautions(a: Observation, b: Observation): Reason[] {
  const reasons: Reason[] = [];
  const vague = [a, b].filter(isVague);
  if (vague.length > 0) {
    const words = [...new Set(vague.map(({ qualifier }) => `“${qualifier}”`))].join('、');
    const sentence = `${missing(vague.length === 2, '不是确数')}，原文带${words}`;
    reasons.push({ kind: 'qualifier', values: [a.qualifier, b.qualifier], sentence });
  }
  if (a.value === null || b.value === null) {
    const sentence = missing(a.value === b.value, '没有给出确定的数值');
    reasons.push({ kind: 'value-unstated', values: [a.value, b.value], sentence });
  }
  return reasons;
}

/** Every reason for 谨慎 between two figures, whether or not they may be compared at all. */
export function deriveCautions(a: Observation, b: Observation, timing?: Timing): Reason[] {
  return [...deriveDenominatorCaution(a, b), ...derivePeriodCautions(a, b, timing), ...deriveValueCautions(a, b)];
}
