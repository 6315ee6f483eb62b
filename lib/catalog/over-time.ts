import { type ChangeAnswer, claimOfChange } from '#lib/compare/change.ts';
import { dimensions } from '#lib/compare/dimensions.ts';
import { ownerKey } from '#lib/compare/owner.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { changesOf, isCourse, seriesOf } from '#lib/compare/series.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Placed, placeFigure } from './rows.ts';

/** What else a park's sources say of the thing that a figure tells of. */
export type OverTime = {
  /** The figure's series, the oldest first, where it tells of more than one time. */
  series: Placed[];
  changes: { before: Placed; after: Placed; answer: ChangeAnswer }[];
  /** Other values for the same time, from other sources: 来源不一致. */
  rivals: Placed[];
  /** Figures of the same name that form no series with it: growth of a quarter beside growth of eight months. */
  beside: Placed[];
};

/**
 * Whether sources say more of the thing than one figure.
 *
 * @example isToldTwice({ series: [], changes: [], rivals: [], beside: [] }) // false
 */
export const isToldTwice = ({ series, rivals, beside }: OverTime): boolean =>
  series.length + rivals.length + beside.length > 0;

const isOfOneName = (a: Observation, b: Observation) =>
  ownerKey(a) === ownerKey(b) &&
  (['measure', 'kind', 'unit', 'population'] as const).every((one) => dimensions[one](a) === dimensions[one](b)) &&
  a.territory.kind === b.territory.kind &&
  a.territory.name === b.territory.name;

/**
 * A figure among the others of its park that tell of the same thing.
 *
 * @param options the timing of its indicator
 * @example overTime(quanzhou, marketEntities).series.map(({ figure }) => figure.printed) // ['6995家', '14000多家', '13470家']
 */
export function overTime(park: Park, figure: Observation, options: TimingOption = {}): OverTime {
  const same = park.observations.filter((one) => one.indicator === figure.indicator);
  const place = (one: Observation) => placeFigure(park, one);
  const own = seriesOf(same, options).find(({ members }) => members.includes(figure));
  const members: Observation[] = own?.members ?? [figure];
  const rivals = same.filter(({ id }) => figure.rivals?.some((rival) => rival.id === id));
  return {
    series: own && isCourse(own) ? members.map(place) : [],
    changes: changesOf(members, options).map(({ before, after }) => ({
      before: place(before),
      after: place(after),
      answer: claimOfChange(before, after, options),
    })),
    rivals: rivals.map(place),
    beside: same
      .filter((one) => one.indicator === null && !members.includes(one) && isOfOneName(one, figure))
      .map(place),
  };
}
