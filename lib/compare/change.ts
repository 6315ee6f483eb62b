import type { Observation } from '#lib/schema/observation.ts';
import { type Answer, answers, type ClaimReason, equalReason, orderOf } from './claims.ts';
import { compareObservations } from './comparison.ts';
import type { DerivedOf } from './derived.ts';
import { deriveDifference } from './difference.ts';
import { isStartUnknown, ownTiming } from './dimensions.ts';
import { ownerKey } from './owner.ts';
import { type Reason, verdictByReason } from './reasons.ts';
import type { TimingOption } from './rule.ts';

/** Whether a change may be written as one, why not simply, and how large it is where that can be worked out. */
export type ChangeAnswer = { answer: Answer; because: ClaimReason[]; difference: DerivedOf<'difference'> | null };

const isOfOnePlace = (a: Observation, b: Observation) =>
  a.territory.kind === b.territory.kind && a.territory.name === b.territory.name;

/** Of a total and of one whose start is not known nothing tells that they are of two lengths. */
function timingOfChange(before: Observation, after: Observation, options: TimingOption): TimingOption {
  const ends = [before, after];
  return ends.some(isStartUnknown) ? options : (ends.map((one) => ownTiming(one, options)).find(isFlow) ?? options);
}

const isFlow = ({ timing }: TimingOption) => timing === 'flow';

/** What stands between the two figures of a change: the time apart does not count, the place is one, and so is the list. */
function reasonsOfChange(before: Observation, after: Observation, options: TimingOption): Reason[] {
  const { reasons } = compareObservations(before, after, timingOfChange(before, after, options));
  const counted = reasons.filter(
    ({ kind }) =>
      kind !== 'periods-apart' && kind !== 'list-unstated' && !(kind === 'territory' && isOfOnePlace(before, after)),
  );
  const isReported = before.status === 'reported' && after.status === 'reported';
  if (isReported || counted.some(({ kind }) => kind === 'status')) return counted;
  return [{ kind: 'status', values: [before.status, after.status] }, ...counted];
}

/** Against what neither end of one change grew is a time that is not known, and no other definition. */
const isOfUnknownBase = ({ kind, values }: Reason) => kind === 'base' && values.every((base) => base === '');

/** A length of time is part of the definition of a total; elsewhere a caution asks for a sentence. */
const answerFor = (reason: Reason): Answer => (isOfUnknownBase(reason) ? 'add-a-sentence' : answerForKind(reason.kind));

const answerForKind = (kind: Reason['kind']): Answer =>
  kind === 'lengths-apart' || kind === 'status' || verdictByReason[kind] === 'not-comparable' ? 'no' : 'add-a-sentence';

const strictest = (all: readonly Answer[]): Answer => answers.findLast((answer) => all.includes(answer)) ?? 'yes';

/**
 * Whether “from … to …” may be written of two figures of one park: yes where the definition agrees, both values are exact
 * and both times known; with a sentence added where a time is not known, a value is qualified or a point is open; not
 * otherwise. Values that overlap ask for a sentence too, for no direction is certain.
 *
 * @example claimOfChange(workingDays85, workingDays33)
 * // { answer: 'add-a-sentence', because: [{ kind: 'period-unstated', … }], difference: { amount: { value: '-51.5', … }, … } }
 * @throws Error when the figures are of two parks: those are compared
 */
export function claimOfChange(before: Observation, after: Observation, options: TimingOption = {}): ChangeAnswer {
  if (ownerKey(before) !== ownerKey(after))
    throw new Error(`${before.park}#${before.id} and ${after.park}#${after.id} are of two parks and no change`);
  const reasons = reasonsOfChange(before, after, options);
  const answer = strictest(reasons.map(answerFor));
  if (answer === 'no')
    return { answer, because: reasons.filter((reason) => answerFor(reason) === 'no'), difference: null };
  const order = orderOf(before, after);
  const ofValues: ClaimReason[] =
    order === 'equal' ? [equalReason(before, after)] : order === 'overlap' ? [{ kind: order }] : [];
  return {
    answer: order === 'overlap' ? 'add-a-sentence' : answer,
    because: [...ofValues, ...reasons],
    difference: deriveDifference(before, after),
  };
}
