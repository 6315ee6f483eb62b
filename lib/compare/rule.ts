import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { ReasonKind, Sides } from './reasons.ts';

/** `timing` is the indicator's: a stock is counted at a moment, a flow over a period. Without it figures are stocks. */
export type TimingOption = { timing?: Indicator['timing'] };

export type Pair = [Observation, Observation];

/** Whose a figure is; two figures of one owner are no pair. */
export type OwnerOf = (one: Observation) => string;

/** Which figures a rule looks at, and of which indicators: all, where nothing is said. */
type Concern = { concerns?: (one: Observation) => boolean; when?: (options: TimingOption) => boolean };

/**
 * What makes one kind of reason, told once for two figures and for a set of them: `witness` finds two figures of two
 * owners that `between` gives the reason, if any two of the set have it, in a time that grows with the set and not with
 * its square.
 */
export type Rule<K extends ReasonKind> = Required<Concern> & {
  /** What a figure has where the rule looks: one of the two values of the reason. */
  side: (one: Observation) => Sides[K];
  /** Whether such a side is something missing from the figure. */
  lacks: (side: Sides[K]) => boolean;
  between: (a: Observation, b: Observation) => boolean;
  witness: (all: readonly Observation[], ownerOf: OwnerOf) => Pair | null;
};

const filled = ({ concerns = () => true, when = () => true }: Concern): Required<Concern> => ({ concerns, when });

/** Two that differ in both respects, if there are any: the first and one unlike it, or two that are each half like it. */
function findUnlike(
  all: readonly Observation[],
  one: (observation: Observation) => unknown,
  other: (observation: Observation) => unknown,
): Pair | null {
  const [first] = all;
  if (!first) return null;
  const isOther = (respect: typeof one) => (each: Observation) => respect(each) !== respect(first);
  const [inOne, inOther] = [all.filter(isOther(one)), all.find(isOther(other))];
  const unlike = inOne.find(isOther(other));
  if (unlike) return [first, unlike];
  return inOne[0] && inOther ? [inOther, inOne[0]] : null;
}

/** A reason wherever two figures differ in a respect. */
export function whereUnlike<K extends ReasonKind>(
  side: Rule<K>['side'],
  respect: (one: Observation) => unknown,
  { lacks = () => false, ...concern }: Concern & { lacks?: Rule<K>['lacks'] } = {},
): Rule<K> {
  return {
    ...filled(concern),
    side,
    lacks,
    between: (a, b) => respect(a) !== respect(b),
    witness: (all, ownerOf) => findUnlike(all, respect, ownerOf),
  };
}

/** A reason wherever one of two figures lacks something: an attribute, or a definite value. */
export function whereLacking<K extends ReasonKind>(
  side: Rule<K>['side'],
  lacks: Rule<K>['lacks'],
  concern: Concern = {},
): Rule<K> {
  const isLacking = (one: Observation) => lacks(side(one));
  return {
    ...filled(concern),
    side,
    lacks,
    between: (a, b) => isLacking(a) || isLacking(b),
    witness: (all, ownerOf) => {
      const first = all.find(isLacking);
      const others = first ? all.filter((one) => ownerOf(one) !== ownerOf(first)) : [];
      const second = others.find(isLacking) ?? others[0];
      return first && second ? [first, second] : null;
    },
  };
}

type Scale<Key> = {
  /** Where the figure stands on the scale; null where it has no place there. */
  keyOf: (one: Observation) => Key | null;
  isLess: (a: Key, b: Key) => boolean;
  /** Whether two are too far apart; true of the two ends of a set if it is true of any two between them. */
  isApart: (a: Key, b: Key) => boolean;
};

/** A reason wherever two figures lie too far apart on a scale. */
export function whereApart<K extends ReasonKind, Key>(
  side: Rule<K>['side'],
  { keyOf, isLess, isApart }: Scale<Key>,
  concern: Concern = {},
): Rule<K> {
  return {
    ...filled(concern),
    side,
    lacks: () => false,
    between: (a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)];
      return one !== null && other !== null && isApart(one, other);
    },
    witness: (all, ownerOf) => {
      const placed = all.flatMap((one) => {
        const key = keyOf(one);
        return key === null ? [] : [{ one, key }];
      });
      type Placed = (typeof placed)[number];
      const leastOf = (some: Placed[]) =>
        some.reduce<Placed | null>((least, each) => (least && !isLess(each.key, least.key) ? least : each), null);
      const mostOf = (some: Placed[]) =>
        some.reduce<Placed | null>((most, each) => (most && !isLess(most.key, each.key) ? most : each), null);
      const othersThan = (end: Placed | null) => placed.filter(({ one }) => end && ownerOf(one) !== ownerOf(end.one));
      const [least, most] = [leastOf(placed), mostOf(placed)];
      // Where both ends are of one owner, the widest pair has one of them and the end of the other owners.
      for (const [from, to] of [
        [least, mostOf(othersThan(least))],
        [leastOf(othersThan(most)), most],
      ] as const)
        if (from && to && isApart(from.key, to.key)) return [from.one, to.one];
      return null;
    },
  };
}
