import type { Observation } from '#lib/schema/observation.ts';
import type { ParkPicture, PictureForm } from '#lib/schema/park-picture.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { isSigned, measureOf } from '#lib/schema/unit.ts';
import { claimOfChange } from './change.ts';
import { orderOf } from './claims.ts';
import { deriveFromShare } from './derive.ts';
import { type DerivedOf, isExact } from './derived.ts';
import { deriveDifference } from './difference.ts';
import type { Drawn, Place, Tier } from './drawn.ts';
import { ownerKey } from './owner.ts';
import type { TimingOption } from './rule.ts';
import { isCourse, seriesOf } from './series.ts';

/** The figures of a case, from which pictures are drawn. */
type Figures = {
  observations: readonly Observation[];
  observationById: ReadonlyMap<string, Observation>;
  timingById: ReadonlyMap<string, NonNullable<TimingOption['timing']>>;
};

/** Whether a figure's indicator tells of a moment or of a span of time; a figure of none is taken as a moment's. */
function timingOf({ timingById }: Figures, { indicator }: Observation): TimingOption {
  const timing = timingById.get(indicator ?? '');
  return timing === undefined ? {} : { timing };
}

/** Why a picture cannot be drawn, with the place of the figure that stands in its way, where it is one. */
export type Obstacle = {
  kind:
    | 'number'
    | 'not-counted'
    | 'no-before'
    | 'no-change'
    | 'one-place'
    | 'other-measure'
    | 'maybe-equal'
    | 'no-numerator'
    | 'no-total'
    | 'no-length'
    | 'one-time';
  at: number | null;
};

/** A picture's data, or what stands in the way of it. */
export type Outcome = { drawn: Drawn } | { obstacle: Obstacle };

const hindered = (kind: Obstacle['kind'], at: number | null = null): Outcome => ({ obstacle: { kind, at } });

/** Whether a whole number of things is printed, so that each can be a dot. A vague word stays beside the number. */
export const isCounted = ({ kind, upper, value }: Observation) =>
  kind === 'count' && upper === null && value !== null && /^\d{1,9}$/.test(value);

/** What the last two levels differ by, where both are results printed without a vague word. */
function stepOf(tiers: readonly Tier[]): DerivedOf<'difference'> | null {
  const [upper, lower] = tiers.slice(-2).map(({ figure }) => figure);
  return upper && lower && isExact(upper) && isExact(lower) ? deriveDifference(upper, lower) : null;
}

function ofTiers({ observationById }: Figures, across: Observation[], named: ParkPicture['tiers'] = []): Outcome {
  const tiers = named.map(({ name, figure }): Tier => {
    return { name, figure: figure === undefined ? null : (observationById.get(figure) ?? null) };
  });
  const at = tiers.findIndex(({ figure }) => figure && !isCounted(figure));
  if (at >= 0) return hindered('not-counted', at);
  return { drawn: { form: 'tiers', tiers, across, difference: stepOf(tiers) } };
}

function ofChange(park: Figures, [after, ...others]: Observation[]): Outcome {
  if (!after || others.length > 0) return hindered('number');
  const before = after.before === null ? undefined : park.observationById.get(after.before);
  if (!before) return hindered('no-before', 0);
  const isDrawable = before.value !== null && after.value !== null && after.kind !== 'rank' && !isSigned(after.kind);
  if (!isDrawable || ownerKey(before) !== ownerKey(after)) return hindered('no-change', 0);
  const answer = claimOfChange(before, after, timingOf(park, after));
  if (answer.answer === 'no') return hindered('no-change', 0);
  return { drawn: { form: 'change', before, after, answer } };
}

/** Parks stand each by itself; of another territory all names are one place. */
const placeKey = ({ kind, name }: Territory) => (kind === 'park' ? `park ${name ?? ''}` : kind);

function ofTerritories({ observations }: Figures, figures: Observation[]): Outcome {
  const places = new Map<string, Place>();
  for (const figure of figures) {
    const { kind } = figure.territory;
    const inPlace = observations.filter(({ territory }) => placeKey(territory) === placeKey(figure.territory));
    const names = [...new Set(inPlace.flatMap(({ territory }) => territory.name ?? []))];
    const place = places.get(placeKey(figure.territory)) ?? { kind, names, figures: [], count: inPlace.length };
    places.set(placeKey(figure.territory), place);
    place.figures.push(figure);
  }
  if (places.size < 2) return hindered('one-place');
  const own = observations.filter(({ territory }) => territory.kind === 'park').length;
  return { drawn: { form: 'territories', places: [...places.values()], own, all: observations.length } };
}

/** A share that no whole total gives with one of these counts as its numerator. */
function misfitOf({ observations }: Figures, figures: readonly Observation[]): DerivedOf<'no-total'> | null {
  for (const share of observations) {
    const numerator = figures.find(({ id }) => id === share.numerator);
    const derived = numerator ? deriveFromShare(share, numerator) : null;
    if (derived?.kind === 'no-total') return derived;
  }
  return null;
}

/** Two figures of one thing are a course or a disagreement, and not counts of different things. */
const isOneThing = (a: Observation, b: Observation) =>
  a.name === b.name && a.population === b.population && placeKey(a.territory) === placeKey(b.territory);

function ofApart(park: Figures, figures: Observation[]): Outcome {
  if (figures.length < 2 || figures.length > 4) return hindered('number');
  for (const [at, figure] of figures.entries()) {
    if (!isCounted(figure)) return hindered('not-counted', at);
    const earlier = figures.slice(0, at);
    if (earlier.some(({ unit }) => measureOf(unit) !== measureOf(figure.unit))) return hindered('other-measure', at);
    if (earlier.some((one) => isOneThing(one, figure) || !['less', 'more'].includes(orderOf(one, figure))))
      return hindered('maybe-equal', at);
  }
  return { drawn: { form: 'apart', figures, misfit: misfitOf(park, figures) } };
}

function ofSquares({ observationById }: Figures, [share, ...others]: Observation[]): Outcome {
  if (!share || others.length > 0) return hindered('number');
  const numerator = share.numerator === null ? undefined : observationById.get(share.numerator);
  if (!numerator) return hindered('no-numerator', 0);
  const derived = deriveFromShare(share, numerator);
  if (derived?.kind !== 'total' && derived?.kind !== 'no-total') return hindered('no-total', 0);
  return { drawn: { form: 'squares', share, numerator, derived } };
}

function ofSeries(park: Figures, [named, ...others]: Observation[]): Outcome {
  if (!named || others.length > 0) return hindered('number');
  // A first place would be the shortest bar, and a fall none.
  if (named.kind === 'rank' || isSigned(named.kind)) return hindered('no-length', 0);
  const same = park.observations.filter(({ indicator, name }) => indicator === named.indicator && name === named.name);
  const series = seriesOf(same, timingOf(park, named)).find(({ members }) => members.includes(named));
  if (!series || !isCourse(series) || series.members.some(({ value }) => value === null))
    return hindered('one-time', 0);
  return { drawn: { form: 'series', figures: series.members } };
}

const ways: Record<PictureForm, (park: Figures, figures: Observation[], tiers: ParkPicture['tiers']) => Outcome> = {
  tiers: ofTiers,
  change: ofChange,
  territories: ofTerritories,
  apart: ofApart,
  squares: ofSquares,
  series: ofSeries,
};

/**
 * The data of a picture of one form, from the figures that it names, or why there is none.
 *
 * @param figures those named, as far as they are there
 * @example drawnOf(korla, { form: 'change' }, [approvalTime]) // { drawn: { form: 'change', before, after, answer } }
 */
export const drawnOf = (
  park: Figures,
  { form, tiers }: Pick<ParkPicture, 'form' | 'tiers'>,
  figures: Observation[],
): Outcome => ways[form](park, figures, tiers);
