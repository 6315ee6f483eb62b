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
  const ofIndicator = <Line extends { park: string; indicator: string | null }>(lines: readonly Line[]) => {
    const byPark = new Map<string, Line[]>();
    for (const line of lines) {
      if (line.indicator !== indicator) continue;
      const known = byPark.get(line.park);
      if (known) known.push(line);
      else byPark.set(line.park, [line]);
    }
    return byPark;
  };
  const observationsByPark = ofIndicator(observations);
  const statementsByPark = ofIndicator(statementsOfParks);
  return parks.map((park) => {
    const own = observationsByPark.get(park) ?? [];
    const statements = statementsByPark.get(park) ?? [];
    if (own.length > 0) return { park, state: 'value', observations: own, statements };
    return statements.length > 0 ? { park, state: 'statement', statements } : { park, state: 'silent' };
  });
}
