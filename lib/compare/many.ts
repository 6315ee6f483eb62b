import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { type Length, lengthOf, writeEnd, writeLength } from './calendar.ts';
import { compareObservations, type TimingOption } from './comparison.ts';
import { facetWords } from './differences.ts';
import { type Facet, facets } from './facets.ts';
import { type Reason, type ReasonKind, verdictByReason } from './reasons.ts';

/** A reason that stands somewhere among many figures, and two between which it does. */
export type Witnessed = { reason: Reason; pair: [Observation, Observation] };

type Pair = [Observation, Observation];

/** Two that differ in both respects, if there are any: the first and one unlike it, or two that are each half like it. */
function findUnlike(
  all: readonly Observation[],
  one: (observation: Observation) => unknown,
  other: (observation: Observation) => unknown,
): Pair[] {
  const [first] = all;
  if (!first) return [];
  const differs = (respect: typeof one) => all.filter((each) => respect(each) !== respect(first));
  const [inOne, inOther] = [differs(one), differs(other)];
  const unlike = inOne.find((each) => other(each) !== other(first));
  if (unlike) return [[first, unlike]];
  return inOne[0] && inOther[0] ? [[inOther[0], inOne[0]]] : [];
}

/** The two with the smallest and the largest key. */
function extremes<Key>(
  all: readonly Observation[],
  keyOf: (one: Observation) => Key,
  isLess: (a: Key, b: Key) => boolean,
): Pair[] {
  const [first, ...rest] = all.map((one) => ({ one, key: keyOf(one) }));
  if (!first || rest.length === 0) return [];
  let [least, most] = [first, first];
  for (const each of rest) {
    if (isLess(each.key, least.key)) least = each;
    if (isLess(most.key, each.key)) most = each;
  }
  return least === most ? [] : [[least.one, most.one]];
}

/** Those first that the test picks: two of them, or one and another. */
function withLacking(all: readonly Observation[], lacks: (one: Observation) => boolean): Pair[] {
  const lacking = all.filter(lacks);
  const [first, second = all.find((one) => one !== lacking[0])] = lacking;
  return first && second ? [[first, second]] : [];
}

const isShorter = (a: Length | null, b: Length | null) =>
  a !== null && b !== null && (a.months < b.months || (a.months === b.months && a.days < b.days));

/** For each facet two figures that differ in it; unit and denominator give a reason only where they differ in text. */
function pairsThatDiffer(all: readonly Observation[]): Pair[] {
  const differing = (facet: Facet) => findUnlike(all, facets[facet], facets[facet]);
  const byKind = new Map<string, Observation[]>();
  for (const one of all) {
    const known = byKind.get(one.kind);
    if (known) known.push(one);
    else byKind.set(one.kind, [one]);
  }
  return [
    ...(['measure', 'kind', 'population', 'territory', 'status'] as const).flatMap(differing),
    ...findUnlike(all, facets.unit, ({ unit }) => unit),
    ...[...byKind.values()].flatMap((alike) => findUnlike(alike, facets.denominator, ({ denominator }) => denominator)),
  ];
}

/** Two figures for every reason of 谨慎 that stands between any two. */
function pairsForCaution(all: readonly Observation[], { timing }: TimingOption): Pair[] {
  const shares = all.filter(({ kind }) => kind === 'share');
  // A denominator that is not the population is another one, and that says more than that one is missing.
  const plain = shares.filter((one) => one.denominator === null || facets.denominator(one) === '');
  const dated = all.filter(({ period }) => period !== null);
  const measured = dated.filter(({ period }) => period?.start != null);
  return [
    ...withLacking(plain, ({ denominator }) => denominator === null),
    ...withLacking(all, ({ period }) => period === null),
    ...extremes(
      dated,
      ({ period }) => period?.end ?? '',
      (a, b) => a < b,
    ),
    ...(timing === 'flow' ? withLacking(dated, ({ period }) => period?.start === null) : []),
    ...(timing === 'flow' ? extremes(measured, ({ period }) => period && lengthOf(period), isShorter) : []),
    ...withLacking(all, ({ value, qualifier }) => value !== null && qualifier !== null && qualifiers[qualifier].vague),
    ...withLacking(all, ({ value }) => value === null),
  ];
}

/** So many values of a facet are named; beyond, their number. */
const mostNamed = 4;

/** `统计对象不同：非公企业、两新组织、党支部`; undefined where the figures do not differ in words. */
function sayUnlike(facet: Facet, all: readonly Observation[]): string | undefined {
  const { title, wordsOf } = facetWords[facet];
  const words = [...new Set(all.map(wordsOf))];
  if (words.length < 2) return undefined;
  return `${title}不同：${words.slice(0, mostNamed).join('、')}${words.length > mostNamed ? `等${words.length}种` : ''}`;
}

/** What two figures are told of each other, said of all of them. */
function sayOfMany({ reason, pair: [a, b] }: Witnessed, all: readonly Observation[]): string {
  const count = (lacks: (one: Observation) => boolean) => {
    const lacking = all.filter(lacks).length;
    return lacking === all.length ? '都' : `${all.length}处中有${lacking}处`;
  };
  switch (reason.kind) {
    case 'denominator-unstated':
      return `${count(({ kind, denominator }) => kind === 'share' && denominator === null)}没有说明分母`;
    case 'period-unstated':
      return `${count(({ period }) => period === null)}没有说明时间`;
    case 'periods-apart':
      return `时间从${writeEnd(reason.values[0])}到${writeEnd(reason.values[1])}，相隔超过十二个月`;
    case 'start-unstated':
      return `${count(({ period }) => period?.start === null)}没有说明从何时算起`;
    case 'lengths-apart': {
      const [shortest, longest] = [a.period && lengthOf(a.period), b.period && lengthOf(b.period)];
      return shortest && longest
        ? `累计的时间长短不同，从${writeLength(shortest)}到${writeLength(longest)}`
        : reason.sentence;
    }
    case 'qualifier':
      return `${count(({ value, qualifier }) => value !== null && qualifier !== null && qualifiers[qualifier].vague)}不是确数，原文带“余”“近”一类的说法`;
    case 'value-unstated':
      return `${count(({ value }) => value === null)}没有给出确定的数值`;
    default:
      return sayUnlike(reason.kind, all) ?? reason.sentence;
  }
}

/**
 * The kinds of reason that stand between any two of many figures, one of each kind, in a time that grows with their
 * number and not with its square: for every rule the two figures are compared that break it first.
 */
export function findReasons(all: readonly Observation[], options: TimingOption): Witnessed[] {
  const found = new Map<ReasonKind, Witnessed>();
  for (const pair of [...pairsThatDiffer(all), ...pairsForCaution(all, options)])
    for (const reason of compareObservations(...pair, options).reasons)
      if (!found.has(reason.kind)) found.set(reason.kind, { reason, pair });
  return (Object.keys(verdictByReason) as ReasonKind[])
    .flatMap((kind) => found.get(kind) ?? [])
    .map((witnessed) => ({
      ...witnessed,
      reason: { ...witnessed.reason, sentence: sayOfMany(witnessed, all) },
    }));
}
