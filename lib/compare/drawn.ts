import type { Observation } from '#lib/schema/observation.ts';
import type { TerritoryKind } from '#lib/schema/territory.ts';
import type { ChangeAnswer } from './change.ts';
import { type DerivedOf, isDefinite } from './derived.ts';
import { nearestMisses } from './percentage.ts';

/** A level of a ladder; null where its number is not printed. */
export type Tier = { name: string; figure: Observation | null };

/**
 * The figures of one park, or of one kind of other territory under all its names, and how many the case has of it in all.
 */
export type Place = { kind: TerritoryKind; names: string[]; figures: Observation[]; count: number };

/** What the picture of a park is drawn from, by form. */
export type Drawn =
  | { form: 'tiers'; tiers: Tier[]; across: Observation[]; difference: DerivedOf<'difference'> | null }
  | { form: 'change'; before: Observation; after: Observation; answer: ChangeAnswer }
  | { form: 'territories'; places: Place[]; own: number; all: number }
  | { form: 'apart'; figures: Observation[]; misfit: DerivedOf<'no-total'> | null }
  | { form: 'squares'; share: Observation; numerator: Observation; derived: DerivedOf<'total'> | DerivedOf<'no-total'> }
  | { form: 'series'; figures: Observation[] };
export type DrawnOf<Form extends Drawn['form']> = Extract<Drawn, { form: Form }>;

/** At most so many times of a course where there is room for a few. */
const mostTimes = 4;

/** A course where there is room for a few times: the oldest, of which its title tells, and the newest. */
export const inShort = ({ figures }: DrawnOf<'series'>): Observation[] =>
  figures.length <= mostTimes ? figures : [...figures.slice(0, 1), ...figures.slice(1 - mostTimes)];

/** Every printed figure that a picture rests on, in the order in which it shows them. */
export function figuresOf(drawn: Drawn): Observation[] {
  switch (drawn.form) {
    case 'tiers':
      return [...drawn.tiers.flatMap(({ figure }) => figure ?? []), ...drawn.across];
    case 'change':
      return [drawn.before, drawn.after];
    case 'territories':
      return drawn.places.flatMap(({ figures }) => figures);
    case 'squares':
      return [drawn.numerator, drawn.share];
    default:
      return drawn.figures;
  }
}

/** At most this many squares of days, weeks or things of a change. */
const mostCells = 100;

/** Whether a change is drawn in squares: a definite number of whole things or days becomes a smaller one. */
export function inCells({ before, after }: DrawnOf<'change'>): boolean {
  const [from, to] = [Number(before.value), Number(after.value)];
  const areDefinite = isDefinite(before) && isDefinite(after) && before.unit === after.unit;
  return areDefinite && ['count', 'duration'].includes(after.kind) && from <= mostCells && to < from && to > 0;
}

/** The totals that squares are drawn for: the one that fits, the ends of several, or the two that just fail. */
export function totalsOf({ derived, numerator, share }: DrawnOf<'squares'>): number[] {
  if (derived.kind === 'no-total')
    return nearestMisses(numerator.value ?? '0', share.value ?? '0').map(({ total }) => Number(total));
  const { totals } = derived;
  if (totals.kind === 'one') return [Number(totals.total)];
  if (totals.kind === 'several') return [totals.totals[0], totals.totals.at(-1)].map((one) => Number(one ?? 0));
  return [totals.from, ...(totals.to === null ? [] : [totals.to])].map(Number);
}
