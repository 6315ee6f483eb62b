import type { Observation } from '#lib/schema/observation.ts';
import type { Statement } from '#lib/schema/park.ts';

/** What a park's source says of an indicator: values, a sentence instead, or nothing. */
export type ParkRow<S> =
  | { park: string; state: 'value'; observations: Observation[]; statements: S[] }
  | { park: string; state: 'statement'; statements: S[] }
  | { park: string; state: 'silent' };

/**
 * One row for every park, in the order given, whether or not it has a value: a park without one keeps its place.
 * Takes the observations and statements of all parks and picks those of the indicator.
 */
export function alignParks<S extends Pick<Statement, 'indicator'> & { park: string }>(
  indicator: string,
  parks: readonly string[],
  observations: readonly Observation[],
  statementsOfParks: readonly S[],
): ParkRow<S>[] {
  return parks.map((park) => {
    const isMeant = (line: { park: string; indicator: string | null }) =>
      line.park === park && line.indicator === indicator;
    const own = observations.filter(isMeant);
    const statements = statementsOfParks.filter(isMeant);
    if (own.length > 0) return { park, state: 'value', observations: own, statements };
    return statements.length > 0 ? { park, state: 'statement', statements } : { park, state: 'silent' };
  });
}

/** What a side-by-side page shows of several parks: indicators that at least two have, and what only one has. */
export type Shared = { indicators: string[]; onlyByPark: Map<string, Observation[]> };

/** Parts the parks' observations into shared indicators and each park's own figures, both in the order given. */
export function deriveShared(parks: readonly string[], observations: readonly Observation[]): Shared {
  const ofParks = observations.filter(({ park }) => parks.includes(park));
  const holders = new Map<string, Set<string>>();
  for (const { indicator, park } of ofParks) {
    if (indicator !== null) holders.set(indicator, (holders.get(indicator) ?? new Set()).add(park));
  }
  const indicators = [...holders].flatMap(([indicator, held]) => (held.size > 1 ? [indicator] : []));
  const isOwn = ({ indicator }: Observation) => indicator === null || !indicators.includes(indicator);
  return {
    indicators,
    onlyByPark: new Map(parks.map((park) => [park, ofParks.filter((one) => one.park === park && isOwn(one))])),
  };
}
