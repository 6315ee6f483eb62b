import type { Drawn } from '#lib/compare/drawn.ts';
import { drawnOf } from '#lib/compare/drawn-of.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { PictureForm } from '#lib/schema/park-picture.ts';

/** Figures that stand for a result; plans and what the source leaves open are no finding. */
const isResult = ({ status }: Observation) => status === 'reported';

/** At most this many figures of one place, the first of the file. */
const perPlace = 4;

/** Where most figures are not the park's own, whose each is is what a reader has to see first. */
function acrossPlaces(observations: readonly Observation[]): Observation[] {
  if (observations.filter(isOfPark).length * 2 > observations.length) return [];
  const places = new Map<string, Observation[]>();
  for (const figure of observations.filter(isResult)) {
    const key = `${figure.territory.kind} ${figure.territory.name ?? ''}`;
    const known = places.get(key) ?? [];
    places.set(key, known);
    if (known.length < perPlace) known.push(figure);
  }
  return [...places.values()].flat();
}

/**
 * What is tried for a park whose file names no picture, the best first: a change of the park's own; a count and its share
 * of a total that is not printed; whose figures they are, where most are not the park's; one thing over time. A ladder
 * needs the names of its levels and counts that do not meet an editor's word, so neither is chosen.
 */
function* triesOf({ observations }: Park): Generator<[PictureForm, Observation[]]> {
  const own = observations.filter((figure) => isOfPark(figure) && isResult(figure));
  for (const figure of own) if (figure.before !== null) yield ['change', [figure]];
  for (const figure of own) if (figure.numerator !== null) yield ['squares', [figure]];
  yield ['territories', acrossPlaces(observations)];
  for (const figure of own) yield ['series', [figure]];
}

const known = new WeakMap<Park, Drawn | null>();

function choose(park: Park): Drawn | null {
  const { picture, observationById } = park;
  if (picture) {
    const named = (picture.figures ?? []).flatMap((id) => observationById.get(id) ?? []);
    const drawing = drawnOf(park, picture, named);
    return 'drawn' in drawing ? drawing.drawn : null;
  }
  for (const [form, figures] of triesOf(park)) {
    const drawing = drawnOf(park, { form }, figures);
    if ('drawn' in drawing) return drawing.drawn;
  }
  return null;
}

/**
 * The one picture of a park: the one that its file names, else the best that its data allow by a fixed rule; null where
 * they allow none.
 *
 * @example pictureOf(korla) // { form: 'change', before: approvalTimeBefore, after: approvalTime, … }
 */
export function pictureOf(park: Park): Drawn | null {
  const drawn = known.get(park);
  if (drawn !== undefined) return drawn;
  const chosen = choose(park);
  known.set(park, chosen);
  return chosen;
}
