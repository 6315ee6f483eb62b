import type { Observation } from '#lib/schema/observation.ts';
import { deriveConflicts } from './conflict.ts';
import { deriveFromShare } from './derive.ts';
import type { Derived } from './derived.ts';
import { derivePartsSum } from './parts.ts';

/**
 * Everything that the site works out beside one figure, from the other figures of its park: what a share gives away,
 * which printed count contradicts it, whether parts add up to their total.
 */
export function deriveNotes(observation: Observation, byId: ReadonlyMap<string, Observation>): Derived[] {
  const numerator = observation.numerator === null ? null : (byId.get(observation.numerator) ?? null);
  const parts = observation.parts.flatMap((id) => byId.get(id) ?? []);
  return [
    deriveFromShare(observation, numerator),
    ...(numerator === null ? [] : deriveConflicts(observation, numerator, [...byId.values()])),
    parts.length > 0 ? derivePartsSum(observation, parts) : null,
  ].filter((derived) => derived !== null);
}
