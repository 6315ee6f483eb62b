import { newestOf, seriesOf } from '#lib/compare/series.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** Whether a figure took the place of another: it is of a later time, or comes after it by what each names as its `before`. */
function replaces(newer: Observation, older: Observation, members: readonly Observation[]): boolean {
  if (newer.period !== null && older.period !== null) return newer.period.end > older.period.end;
  const steps = members.slice(members.indexOf(older) + 1);
  return steps.length > 0 && steps.every(({ before }, index) => before === (steps[index - 1] ?? older).id);
}

/**
 * The headline figures of a park in the order of its file, each by the newest reported value of its series: a newer
 * source moves the value on without a change of `headline`; one that stands for two that are named is there once. The one
 * named stays where none is known to be newer: another source of the same time, a figure without a time, a part of a year
 * beside a whole one.
 *
 * @example headlineOf(quanzhou).map(({ printed }) => printed) // ['97.7%', '220家', '1657个']
 */
export const headlineOf = (park: Park): Observation[] => namedHeadlineOf(park).map(({ figure }) => figure);

/** {@link headlineOf} with the id that the file names for each, by which words are written about it elsewhere. */
export function namedHeadlineOf({ headline, observations, observationById, timingById }: Park) {
  const shown = headline.flatMap((id): { id: string; figure: Observation }[] => {
    const named = observationById.get(id);
    if (!named) return [];
    const same = observations.filter(({ indicator, name }) => indicator === named.indicator && name === named.name);
    const timing = timingById.get(named.indicator ?? '');
    const own = seriesOf(same, timing === undefined ? {} : { timing }).find(({ members }) => members.includes(named));
    const newest = own ? newestOf(own) : null;
    return [{ id, figure: own && newest && replaces(newest, named, own.members) ? newest : named }];
  });
  return shown.filter(({ figure }, index) => shown.findIndex((one) => one.figure === figure) === index);
}
