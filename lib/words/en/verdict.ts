import type { ReasonKind } from '#lib/compare/reasons.ts';
import type { Verdict } from '#lib/compare/verdict.ts';

/** The verdicts on two figures, as a reader meets them. */
export const englishVerdict: Record<Verdict, string> = {
  comparable: 'May be compared',
  caution: 'Compare with caution',
  'not-comparable': 'Not comparable',
};

/** What each verdict means. */
export const verdictMeaning: Record<Verdict, string> = {
  comparable:
    'Both figures count the same things in the same way at about the same time. It does not mean that either is true.',
  caution:
    'The definitions agree, but something is not stated, not exact, more than a year apart or of another length of time. Say what it is.',
  'not-comparable':
    'The figures count different things, have different denominators, belong to different territories or to no zone, are of different kinds, were measured against different times, or differ in being a result, a plan or an expectation, or do not say which; or a total does not say from when it counts.',
};

/** Why two figures are not, or only with caution, compared. */
const englishReason: Record<ReasonKind, string> = {
  measure: 'they are not the same measure',
  kind: 'they are different kinds of number',
  unit: 'their units differ',
  population: 'they count different populations',
  denominator: 'their denominators differ',
  territory: 'they belong to different territories',
  status: 'they differ in being a result, a plan or an expectation, or do not say which',
  base: 'they are measured against different times, or do not say against which',
  'start-unstated': 'the start of a running total is not stated',
  'denominator-unstated': 'a denominator is not stated',
  'period-unstated': 'a time is not stated',
  'periods-apart': 'the times lie more than twelve months apart',
  'lengths-apart': 'the totals cover different lengths of time',
  qualifier: 'a figure is printed with a word such as “more than”',
  range: 'a figure is a range',
  'value-unstated': 'a figure has no exact value',
  'list-unstated': 'the places may be in different lists',
  'sources-disagree': 'another source of the same park prints another value',
  'open-coverage-kind': 'whether organizations or work are covered is left open',
  'open-level': 'the level is left open',
  'open-current-or-cumulative': 'whether current or cumulative is left open',
  'open-start': 'the start is left open',
  'open-population-from-context': 'what a figure counts is read from the context',
  'open-whom-served': 'whom a service reaches is left open',
  'open-contradicts-source': 'a figure does not agree with others of its article',
};

/** The reasons of a verdict as one clause. */
export const joinReasons = (kinds: readonly ReasonKind[]): string =>
  kinds.length === 0
    ? 'definitions agree and the times lie within a year'
    : [...new Set(kinds)].map((kind) => englishReason[kind]).join('; ');
