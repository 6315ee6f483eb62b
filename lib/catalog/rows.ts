import { isOfPark, ownerKey } from '#lib/compare/owner.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { newestOf, seriesOf } from '#lib/compare/series.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** A figure with the park whose case holds it and the source that prints it. */
export type Placed = { figure: Observation; park: Park; source: Source };

/**
 * One series of a park: the figure that stands for it, and the earlier ones.
 * A park has as many rows as it has series: nothing is chosen among different populations.
 */
export type SurveyRow = Placed & { history: readonly Placed[] };

function sourceIn(park: Park, figure: Observation): Source {
  const source = park.sourceById.get(figure.source);
  if (!source) throw new Error(`source ${figure.source} of ${park.slug} passed the check but is not there`);
  return source;
}

/** @throws where the figure names a source that its park does not have, which the check refuses */
export const placeFigure = (park: Park, figure: Observation): Placed => ({
  figure,
  park,
  source: sourceIn(park, figure),
});

/**
 * The rows of one park, or of each of the parks that one case file tells of, from its figures of one indicator. Of a
 * series that nothing stands for, since its source leaves open whether it is reached, the last figure has the row: it is
 * shown, and never compared. Where another source gives another value for the same time, both have a row.
 */
export const rowsOf = (park: Park, figures: readonly Observation[], options: TimingOption): SurveyRow[] =>
  seriesOf(figures, options).flatMap((series) => {
    const newest = newestOf(series) ?? series.members.at(-1) ?? series.members[0];
    const rivals = series.members.filter((one) => newest.rivals?.some(({ id }) => id === one.id));
    const leading = [newest, ...rivals];
    const history = series.members.filter((one) => !leading.includes(one)).map((one) => placeFigure(park, one));
    // Written out: of tens of thousands of rows each would have a hidden class of its own.
    return leading.map((figure) => ({ figure, park, source: sourceIn(park, figure), history }));
  });

/** How many pairs of unlike keys there are, without making them. */
function countUnlikePairs(keys: readonly string[]): number {
  const byKey = new Map<string, number>();
  for (const key of keys) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  const same = [...byKey.values()].reduce((sum, count) => sum + count * count, 0);
  return (keys.length * keys.length - same) / 2;
}

/** How many pairs of two parks there are: of two case files, or of two parks that one file tells of. */
export function countPairs(rows: readonly SurveyRow[]): number {
  const bySlug = new Map<string, string[]>(rows.map(({ park }) => [park.slug, []]));
  for (const { figure, park } of rows) if (isOfPark(figure)) bySlug.get(park.slug)?.push(ownerKey(figure));
  const within = [...bySlug.values()].reduce((sum, owners) => sum + countUnlikePairs(owners), 0);
  return countUnlikePairs(rows.map(({ park }) => park.slug)) + within;
}
