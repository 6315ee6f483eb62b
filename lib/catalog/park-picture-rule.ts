import type { Drawn } from '#lib/compare/drawn.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { PictureForm } from '#lib/schema/park-picture.ts';

type Draw = (form: PictureForm, figures: Observation[]) => Drawn | null;

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
 * The picture of a park whose file names none, by the first of these that can be drawn: a change of the park's own; a
 * count and its share of a total that is not printed; whose figures they are, where most are not the park's; one thing
 * over time. A ladder needs the names of its levels and counts that do not meet an editor's word, so neither is chosen.
 */
export function chooseForm({ observations }: Park, draw: Draw): Drawn | null {
  const own = observations.filter((figure) => isOfPark(figure) && isResult(figure));
  const tries: [PictureForm, Observation[]][] = [
    ...own
      .filter(({ before }) => before !== null)
      .map((figure) => ['change', [figure]] as [PictureForm, Observation[]]),
    ...own
      .filter(({ numerator }) => numerator !== null)
      .map((share) => ['squares', [share]] as [PictureForm, Observation[]]),
    ['territories', acrossPlaces(observations)],
    ...own.map((figure) => ['series', [figure]] as [PictureForm, Observation[]]),
  ];
  for (const [form, figures] of tries) {
    const drawn = draw(form, figures);
    if (drawn) return drawn;
  }
  return null;
}
