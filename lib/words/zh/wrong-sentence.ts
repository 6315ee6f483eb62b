import { compareObservations } from '#lib/compare/comparison.ts';
import { facets } from '#lib/compare/facets.ts';
import { compareAmounts, differenceOf } from '#lib/compare/quantity.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Quotable, QuotableGroup } from './quotable.ts';
import { sayReason } from './reason.ts';
import { withUnit } from './with-unit.ts';

/** A claim that must not be made, and the reasons why. */
export type WrongSentence = { sentence: string; because: string[] };

type Valued = Quotable & { observation: Observation & { value: string } };

/** A place in a ranking is no quantity: 第1位 is not less than 第2位. */
const isValued = (quote: Quotable): quote is Valued =>
  quote.observation.value !== null && quote.observation.kind !== 'rank';

/** 多 of counts, 长 of durations, 高 of everything else; and their opposites. */
const wordsOf = ({ kind }: Observation) =>
  kind === 'count'
    ? { more: '多', less: '少' }
    : kind === 'duration'
      ? { more: '长', less: '短' }
      : { more: '高', less: '低' };

/** Positive when `a` is the larger. */
const order = (a: Valued, b: Valued) => compareAmounts(a.observation, b.observation);

const isOnOneScale = (a: Observation, b: Observation) => a.kind === b.kind && facets.unit(a) === facets.unit(b);

function reasonsFor(verdict: Verdict, one: Quotable, others: readonly Quotable[], options: TimingOption): string[] {
  const reasons = others.flatMap((other) => compareObservations(one.observation, other.observation, options).reasons);
  return [...new Set(reasons.filter(({ kind }) => verdictByReason[kind] === verdict).map(sayReason))];
}

/** 宁乡的党组织覆盖率为85.16%，高于娄星产业开发区，低于贵阳高新区: a figure set among the nearest of other groups. */
function writeAcrossGroups(groups: readonly QuotableGroup[], options: TimingOption): WrongSentence | null {
  const smallestFirst = [...groups].reverse();
  for (const { group, quotes } of smallestFirst) {
    const elsewhere = groups
      .filter((other) => other.group !== group)
      .flatMap((other) => other.quotes)
      .filter(isValued);
    for (const one of quotes.filter(isValued)) {
      const others = elsewhere.filter(
        (other) => other.parkName !== one.parkName && isOnOneScale(other.observation, one.observation),
      );
      const equal = others.find((other) => order(other, one) === 0);
      const below = others
        .filter((other) => order(other, one) < 0)
        .sort(order)
        .at(-1);
      const above = others.filter((other) => order(other, one) > 0).sort(order)[0];
      const named = [equal, below, above].filter((other) => other !== undefined);
      if (named.length === 0) continue;
      const words = wordsOf(one.observation);
      const claims = [
        equal && `与${equal.parkName}相同`,
        below && `${words.more}于${below.parkName}`,
        above && `${words.less}于${above.parkName}`,
      ].filter((claim) => claim !== undefined);
      return {
        sentence: `${one.parkName}的${one.observation.name}为${one.figure}，${claims.join('，')}。`,
        because: reasonsFor('not-comparable', one, named, options),
      };
    }
  }
  return null;
}

/** How many figures of a group are set against each other in search of a sentence. */
const mostTried = 50;

/** 甲的党组织覆盖率比乙高4.7个百分点: a difference to the last digit between figures that bear only a cautious look. */
function writeWithinGroup(groups: readonly QuotableGroup[], options: TimingOption): WrongSentence | null {
  for (const { group, quotes } of groups) {
    if (group.verdict !== 'caution') continue;
    const valued = quotes.filter(isValued).slice(0, mostTried);
    for (const [index, one] of valued.entries()) {
      for (const other of valued.slice(index + 1)) {
        const because = reasonsFor('caution', one, [other], options);
        if (because.length === 0 || one.parkName === other.parkName) continue;
        const { kind, name } = one.observation;
        const difference = differenceOf(one.observation, other.observation);
        if (difference === null) continue;
        const { unit } = difference;
        const gap = difference.value.replace('-', '');
        const isPercentage = kind === 'share' || kind === 'growth';
        const more = `比${other.parkName}${wordsOf(one.observation).more}${isPercentage ? `${gap}个百分点` : withUnit(gap, unit)}`;
        const claim = order(one, other) === 0 ? `与${other.parkName}完全相同` : more;
        return { sentence: `${one.parkName}的${name}${claim}。`, because };
      }
    }
  }
  return null;
}

/**
 * A sentence that the figures tempt to write and do not bear: a value set among those of another group, or else an
 * exact difference inside a group of 谨慎比较. Null where neither can be built.
 */
export function writeWrongSentence(groups: readonly QuotableGroup[], options: TimingOption): WrongSentence | null {
  return writeAcrossGroups(groups, options) ?? writeWithinGroup(groups, options);
}
