import { claimOfChange } from '#lib/compare/change.ts';
import { deriveFromShare } from '#lib/compare/derive.ts';
import { type DerivedOf, isDefinite } from '#lib/compare/derived.ts';
import { deriveDifference } from '#lib/compare/difference.ts';
import type { Drawn, DrawnOf, Place, Tier } from '#lib/compare/drawn.ts';
import { seriesOf } from '#lib/compare/series.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { chooseForm } from './park-picture-rule.ts';

/** Whether a whole number of things is printed, so that each can be a dot. */
export const isCounted = (figure: Observation) =>
  figure.kind === 'count' && figure.upper === null && figure.value !== null && /^\d+$/.test(figure.value);

/** What the last two counted levels differ by, where both are printed without a vague word. */
function stepOf(tiers: readonly Tier[]): DerivedOf<'difference'> | null {
  const [upper, lower] = tiers.slice(-2).map(({ figure }) => figure);
  return upper && lower && isDefinite(upper) && isDefinite(lower) ? deriveDifference(upper, lower) : null;
}

/** Parks stand each by itself; of another territory all names are one place. */
const placeKey = ({ kind, name }: Territory) => (kind === 'park' ? `park ${name ?? ''}` : kind);

/** The figures named, by place, in the order in which the places are named first. */
function placesOf(park: Park, figures: readonly Observation[]): Place[] {
  const places = new Map<string, Place>();
  for (const figure of figures) {
    const key = placeKey(figure.territory);
    const inPlace = park.observations.filter((one) => placeKey(one.territory) === key);
    const names = [...new Set(inPlace.flatMap((one) => one.territory.name ?? []))];
    const place = places.get(key) ?? { kind: figure.territory.kind, names, figures: [], count: inPlace.length };
    places.set(key, place);
    place.figures.push(figure);
  }
  return [...places.values()];
}

/** A share that no whole total gives with one of these counts as its numerator. */
function misfitOf(park: Park, figures: readonly Observation[]): DerivedOf<'no-total'> | null {
  for (const share of park.observations) {
    const numerator = figures.find(({ id }) => id === share.numerator);
    const derived = numerator ? deriveFromShare(share, numerator) : null;
    if (derived?.kind === 'no-total') return derived;
  }
  return null;
}

const draw: { [Form in Drawn['form']]: (park: Park, figures: Observation[]) => DrawnOf<Form> | null } = {
  tiers: ({ picture, observationById }, across) => {
    const tiers = (picture?.tiers ?? []).map(({ name, figure }): Tier => {
      const counted = figure === undefined ? undefined : observationById.get(figure);
      return { name, figure: counted && isCounted(counted) ? counted : null };
    });
    return tiers.length === 0 ? null : { form: 'tiers', tiers, across, difference: stepOf(tiers) };
  },
  change: ({ observationById }, [after]) => {
    const before = after?.before ? observationById.get(after.before) : undefined;
    if (!after || !before || after.value === null || before.value === null) return null;
    const answer = claimOfChange(before, after);
    return answer.answer === 'no' ? null : { form: 'change', before, after, answer };
  },
  territories: (park, figures) => {
    const places = placesOf(park, figures);
    const own = park.observations.filter(({ territory }) => territory.kind === 'park').length;
    return places.length < 2 ? null : { form: 'territories', places, own, all: park.observations.length };
  },
  apart: (park, figures) => {
    const counted = figures.filter(isCounted);
    return counted.length < 2 ? null : { form: 'apart', figures: counted, misfit: misfitOf(park, counted) };
  },
  squares: ({ observationById }, [share]) => {
    const numerator = share?.numerator ? observationById.get(share.numerator) : undefined;
    const derived = share && numerator ? deriveFromShare(share, numerator) : null;
    if (!share || !numerator || (derived?.kind !== 'total' && derived?.kind !== 'no-total')) return null;
    return { form: 'squares', share, numerator, derived };
  },
  series: ({ observations }, [named]) => {
    if (!named) return null;
    const same = observations.filter(({ indicator, name }) => indicator === named.indicator && name === named.name);
    const figures = seriesOf(same).find(({ members }) => members.includes(named))?.members ?? [];
    return figures.length < 2 || figures.some(({ value }) => value === null) ? null : { form: 'series', figures };
  },
};

/**
 * The one picture of a park: the one that its file names, else the best that its data allow by a fixed rule; null where
 * they allow none.
 *
 * @example pictureOf(korla) // { form: 'change', before: approvalTimeBefore, after: approvalTime, … }
 */
export function pictureOf(park: Park): Drawn | null {
  const written = park.picture;
  if (!written) return chooseForm(park, (form, figures) => draw[form](park, figures));
  return draw[written.form](
    park,
    (written.figures ?? []).flatMap((id) => park.observationById.get(id) ?? []),
  );
}
