import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';
import type { DraftFigure } from './write-draft.ts';

/** What a number of a further article is to a park: new, another value of a known figure, the same, or at odds with it. */
export type Standing = { kind: 'new' } | { kind: 'changed' | 'same' | 'conflict'; figure: Observation };

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Whether a number may be of the same thing as a figure: one measure and owner, and one indicator or alike subjects. */
function isAlike({ unit, guess }: DraftFigure, figure: Observation): boolean {
  if (unit === null || measureOf(unit) !== measureOf(figure.unit)) return false;
  if (guess.territory !== null && guess.territory.value.kind !== figure.territory.kind) return false;
  if (guess.indicator !== null && figure.indicator !== null) return guess.indicator.value === figure.indicator;
  return likeness(guess.subject.value, figure.subject) >= 0.75;
}

/**
 * The figures of a park that a number may be of: of an indicator those of its population, and where none has it, as it is
 * but a guess, the park's only population.
 */
function alikeIn({ observations }: Park, figure: DraftFigure): Observation[] {
  const alike = observations.filter((one) => isAlike(figure, one));
  const { indicator, population } = figure.guess;
  if (indicator === null) return alike;
  const own = alike.filter((one) => one.indicator === null || one.population === population.value);
  const populations = new Set(alike.map((one) => one.population));
  return own.length > 0 || populations.size > 1 ? own : alike;
}

/**
 * How the numbers of a further article stand to the figures that a park has. A changed value at the period that the
 * figure has already is a conflict: one of the two is wrong, or they count different things.
 */
export const compareWithPark = (figures: readonly DraftFigure[], park: Park): Map<DraftFigure, Standing> =>
  new Map(
    figures.map((figure): [DraftFigure, Standing] => {
      const alike = alikeIn(park, figure);
      const same = alike.find(({ value, qualifier }) => value === figure.value && qualifier === figure.qualifier);
      if (same) return [figure, { kind: 'same', figure: same }];
      const [first] = alike;
      if (!first) return [figure, { kind: 'new' }];
      const isSameTime = figure.guess.period !== null && figure.guess.period.value === first.period?.text;
      return [figure, { kind: isSameTime ? 'conflict' : 'changed', figure: first }];
    }),
  );
