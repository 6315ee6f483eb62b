import { isOfPark } from '#lib/compare/owner.ts';
import type { Park } from '#lib/schema/content.ts';
import type { DisclosureKind } from '#lib/schema/disclosure.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import { rowsOf } from './rows.ts';

/** One park and one indicator. A value ends what another source says without one. */
export type Disclosure = {
  indicator: Indicator;
  kind: DisclosureKind;
  figures: readonly Observation[];
  /** Whether one of the figures is the park's own, not its city's or a company's. */
  isOwn: boolean;
  statement: Park['statements'][number] | null;
};

/** Whether a source says something of the park instead of a value of its own: its city's value is none. */
export const isTold = ({ isOwn, statement }: Disclosure): boolean => !isOwn && statement !== null;

export type ParkDisclosures = {
  park: Park;
  /** One for every indicator, in the order of the pages. */
  cells: readonly Disclosure[];
  count: Readonly<Record<DisclosureKind, number>>;
  /** Whether a source of the park was read only in part: then nothing is known of what else it says. */
  isReadInPart: boolean;
};

/** The figures of a cell that stand for their series: what the pages show. */
export const currentFigures = (park: Park, { figures, indicator }: Disclosure): Observation[] =>
  rowsOf(park, figures, indicator).map(({ figure }) => figure);

/** How many of each kind there are. */
export function countKinds(cells: readonly Pick<Disclosure, 'kind'>[]): Record<DisclosureKind, number> {
  const count = { value: 0, 'told-without-number': 0, 'not-mentioned': 0 };
  for (const { kind } of cells) count[kind] += 1;
  return count;
}

/**
 * What is disclosed and what is not, park by park. It speaks of the articles that were seen: what they do not say, a park
 * may know and print elsewhere.
 *
 * @example disclosuresOf(content)[0].count // { value: 7, 'told-without-number': 13, 'not-mentioned': 4 }
 */
export function disclosuresOf(content: Catalogued, parks: readonly Park[] = content.parks): ParkDisclosures[] {
  const { figures, statements } = catalogOf(content);
  return parks.map((park) => {
    const cells = content.indicators.map((indicator): Disclosure => {
      const printed = figures.get(indicator.id)?.get(park.slug) ?? [];
      const statement = statements.get(indicator.id)?.get(park.slug)?.[0] ?? null;
      const kind = printed.length > 0 ? 'value' : statement ? 'told-without-number' : 'not-mentioned';
      return { indicator, kind, figures: printed, isOwn: printed.some(isOfPark), statement };
    });
    const isReadInPart = park.sources.some(({ extent }) => extent === 'excerpt');
    return { park, cells, count: countKinds(cells), isReadInPart };
  });
}
