import { baseOfGrowth } from '#lib/schema/growth.ts';
import { splitMultiple } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { accrues, isSigned, measureOf } from '#lib/schema/unit.ts';
import { wholeOfDenominator } from '#lib/schema/whole-things.ts';
import { isOfPark } from './owner.ts';
import { referenceKey } from './reference.ts';
import type { TimingOption } from './rule.ts';

/** Of a figure that may be seen with no other: it differs from every other, and from itself it does not. */
export const alone = (one: Observation): string => `only ${referenceKey(one)}`;

/** Whether a total of events does not say from when it counts: no time, an open start, or a start that is named as open. */
export const isStartUnknown = ({ period, open }: Observation): boolean =>
  period === null || period.start === null || open.includes('start');

/**
 * The timing of a figure. Outside every indicator none is declared: what is counted over months, or from a printed day to
 * another, is a total of that time; so are a year and a month of what goes on happening. A year of what is there is taken
 * for the moment at its end, and inferred days for those in which it lay.
 *
 * @example ownTiming(outputOfEightMonths, {}) // { timing: 'flow' }
 */
export function ownTiming({ indicator, period, inferredFrom, unit }: Observation, options: TimingOption): TimingOption {
  if (indicator !== null || period === null) return options;
  const isDays = period.granularity === 'day';
  const isSpan = period.text.includes('/') && !(isDays && inferredFrom !== null);
  return isSpan || (!isDays && accrues(unit)) ? { timing: 'flow' } : options;
}

/** Against what a change or a multiple was measured; empty where the source does not say, and of every other figure. */
export const baseOf = (one: Observation): string =>
  isSigned(one.kind) ? baseOfGrowth(one) : (splitMultiple(one)?.base ?? '');

/** What a rate is of, however many those were: null where its source does not say. */
export const denominatorOf = ({ denominator }: Observation): string | null =>
  denominator && wholeOfDenominator(denominator);

/**
 * What two figures must agree in to be compared at all: the dimensions of an observation, as SDMX and the W3C's Data Cube
 * have the word. Each turns an observation into a text, and two figures are not-comparable exactly when one of the texts
 * differs, so “may be seen together” is an equivalence and groups are a true partition.
 */
export const dimensions = {
  /** A figure outside every indicator is measured by its own name. */
  measure: ({ indicator, name }) => (indicator === null ? `name ${name}` : `indicator ${indicator}`),
  kind: ({ kind }) => kind,
  /** Units of one measure convert into each other, and classifiers are no units; attendances are no persons. */
  unit: ({ unit }) => measureOf(unit),
  population: ({ population }) => population,
  /**
   * A rate that states no denominator is taken as a rate of its whole population, and then only with caution. This keeps
   * the partition true: if “unstated” went with every stated denominator, two different ones would meet in one group.
   * One that says “all of them”, or how many they are, is the whole too.
   */
  denominator: (one) => {
    const of = one.kind === 'share' ? denominatorOf(one) : null;
    return of === null || of === one.population ? '' : of;
  },
  /** Only figures of parks themselves may be compared: of two cities nothing says that their parks make them alike. */
  territory: (one) => (isOfPark(one) ? 'park' : alone(one)),
  /** Where the source leaves open whether something is asked for or reached, the figure stands for nothing. */
  status: (one) => (one.status === 'unstated' ? alone(one) : one.status),
  /**
   * Growth over last year and growth since 2020 are no two of a kind, and neither are three times the output of 2015 and of
   * 2020. Growth of which the source does not say since when stands alone: two of them need not have the same base.
   */
  base: (one) => baseOf(one) || (isSigned(one.kind) ? alone(one) : ''),
  /** Only of totals of events: two that count from an unknown day need not count the same length of time. */
  start: (one) => (isStartUnknown(one) ? alone(one) : ''),
} as const satisfies Record<string, (observation: Observation) => string>;

type Dimension = keyof typeof dimensions;
const dimensionNames = Object.keys(dimensions) as Dimension[];

/** One text for all dimensions: two observations of one indicator share it exactly when they may be seen together. */
export const dimensionKey = (observation: Observation, { timing }: TimingOption): string =>
  JSON.stringify(
    dimensionNames
      .filter((dimension) => dimension !== 'start' || timing === 'flow')
      .map((dimension) => dimensions[dimension](observation)),
  );
