import type { Observation, Status } from '#lib/schema/observation.ts';
import { type OpenPoint, openPoints } from '#lib/schema/open-point.ts';
import type { Period } from '#lib/schema/period.ts';
import type { Territory } from '#lib/schema/territory.ts';
import type { Kind, Unit } from '#lib/schema/unit.ts';

/** What a source leaves open is a reason of its own for each point of the list; its sides say whether the figure has it. */
type OpenSides = { [P in OpenPoint as `open-${P}`]: boolean };

/** What stands on the two sides of each kind of reason. */
export type Sides = OpenSides & {
  measure: string;
  kind: Kind;
  unit: Unit;
  population: string;
  denominator: string | null;
  territory: Territory;
  status: Status;
  /** Against what growth was measured; empty where the subject does not say. */
  base: string;
  /** The period of a total of events, or null where it does not say from when it counts. */
  'start-unstated': Period | null;
  'denominator-unstated': string | null;
  'period-unstated': Period | null;
  'periods-apart': Period | null;
  'lengths-apart': Period | null;
  /** The word of the source that makes the value vague, or null. */
  qualifier: string | null;
  /** Both ends of a range, or null of a single value. */
  range: Pick<Observation, 'value' | 'upper' | 'unit'> | null;
  'value-unstated': string | null;
  /** Whether it is a place in a list, or a move by places: which list that is no source says of another. */
  'list-unstated': boolean;
  /** Whether another source of the park prints another value. */
  'sources-disagree': boolean;
};
export type ReasonKind = keyof Sides;

type ReasonOf<K extends ReasonKind> = { kind: K; values: [Sides[K], Sides[K]] };

/** Why two figures must not, or only with caution, be compared: both values, first figure's first. */
export type Reason = { [K in ReasonKind]: ReasonOf<K> }[ReasonKind];

const openVerdicts = Object.fromEntries(openPoints.map((point) => [`open-${point}`, 'caution'])) as Record<
  keyof OpenSides,
  'caution'
>;

/** What a reason does to a verdict, in the order in which reasons are named: as `content/pages/about.md` tells readers. */
export const verdictByReason = {
  measure: 'not-comparable',
  kind: 'not-comparable',
  unit: 'not-comparable',
  population: 'not-comparable',
  denominator: 'not-comparable',
  territory: 'not-comparable',
  status: 'not-comparable',
  base: 'not-comparable',
  'start-unstated': 'not-comparable',
  'denominator-unstated': 'caution',
  'period-unstated': 'caution',
  'periods-apart': 'caution',
  'lengths-apart': 'caution',
  qualifier: 'caution',
  range: 'caution',
  'value-unstated': 'caution',
  'list-unstated': 'caution',
  'sources-disagree': 'caution',
  ...openVerdicts,
} as const satisfies Record<ReasonKind, 'not-comparable' | 'caution'>;

/** Every kind, in the order in which reasons are named. */
export const reasonKinds = Object.keys(verdictByReason) as ReasonKind[];
