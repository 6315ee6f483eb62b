import { newestOf, seriesOf } from '#lib/compare/series.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/**
 * The headline figures of a park in the order of its file, each by the newest reported value of its series: a newer
 * source moves the value on without a change of `headline`.
 *
 * @example headlineOf(quanzhou).map(({ printed }) => printed) // ['97.7%', '136个', '220家', '1657个']
 */
export function headlineOf({ headline, observations, observationById }: Park): Observation[] {
  return headline.flatMap((id) => {
    const named = observationById.get(id);
    if (!named) return [];
    const same = observations.filter(({ indicator, name }) => indicator === named.indicator && name === named.name);
    const own = seriesOf(same).find(({ members }) => members.includes(named));
    return (own && newestOf(own)) ?? named;
  });
}
