import type { Status } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import type { Territory } from '#lib/schema/territory.ts';
import type { Kind, Unit } from '#lib/schema/unit.ts';

/** What stands on the two sides of each kind of reason. */
export type Sides = {
  measure: string;
  kind: Kind;
  unit: Unit;
  population: string;
  denominator: string | null;
  territory: Territory;
  status: Status;
  'denominator-unstated': string | null;
  'period-unstated': Period | null;
  'periods-apart': Period | null;
  'start-unstated': Period | null;
  'lengths-apart': Period | null;
  qualifier: Qualifier | null;
  'value-unstated': string | null;
};
export type ReasonKind = keyof Sides;

type ReasonOf<K extends ReasonKind> = { kind: K; values: [Sides[K], Sides[K]] };

/** Why two figures must not, or only with caution, be compared: both values, first figure's first. */
export type Reason = { [K in ReasonKind]: ReasonOf<K> }[ReasonKind];

/** What a reason does to a verdict, in the order in which reasons are named. From model.md, “Comparability”. */
export const verdictByReason = {
  measure: 'not-comparable',
  kind: 'not-comparable',
  unit: 'not-comparable',
  population: 'not-comparable',
  denominator: 'not-comparable',
  territory: 'not-comparable',
  status: 'not-comparable',
  'denominator-unstated': 'caution',
  'period-unstated': 'caution',
  'periods-apart': 'caution',
  'start-unstated': 'caution',
  'lengths-apart': 'caution',
  qualifier: 'caution',
  'value-unstated': 'caution',
} as const satisfies Record<ReasonKind, 'not-comparable' | 'caution'>;

/** Every kind, in the order in which reasons are named. */
export const reasonKinds = Object.keys(verdictByReason) as ReasonKind[];
