import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';

type Statements = Park['statements'];

/** What questions are answered from: one pass over the content, done when it is first asked. */
export type Catalog = {
  parkBySlug: ReadonlyMap<string, Park>;
  indicatorById: ReadonlyMap<string, Indicator>;
  /** By indicator, then by park; parks in the order of the pages. */
  figures: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
  statements: ReadonlyMap<string, ReadonlyMap<string, Statements>>;
  /** By practice type, then by park. */
  practices: ReadonlyMap<string, ReadonlyMap<string, readonly ResolvedPractice[]>>;
  /** The indicators that a park has a value of. */
  indicatorsByPark: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What a catalog is made of; any part of the content that has these will do. */
export type Catalogued = Pick<Content, 'parks' | 'indicators'>;

function createCatalog({ parks, indicators }: Catalogued): Catalog {
  const figures = new Map<string, Map<string, Observation[]>>();
  const statements = new Map<string, Map<string, Statements>>();
  const practices = new Map<string, Map<string, ResolvedPractice[]>>();
  const file = <Thing>(index: Map<string, Map<string, Thing[]>>, key: string, slug: string, thing: Thing) => {
    const byPark = index.get(key) ?? new Map<string, Thing[]>();
    const known = byPark.get(slug);
    if (known) known.push(thing);
    else byPark.set(slug, [thing]);
    index.set(key, byPark);
  };
  for (const park of parks) {
    for (const figure of park.observations)
      if (figure.indicator !== null) file(figures, figure.indicator, park.slug, figure);
    for (const statement of park.statements) file(statements, statement.indicator, park.slug, statement);
    for (const practice of park.practices) file(practices, practice.type, park.slug, practice);
  }
  return {
    parkBySlug: new Map(parks.map((park) => [park.slug, park])),
    indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    figures,
    statements,
    practices,
    indicatorsByPark: new Map(
      parks.map(({ slug, observations }) => [slug, new Set(observations.flatMap(({ indicator }) => indicator ?? []))]),
    ),
  };
}

/** The indexes of some content, built once however many questions are asked of it. */
export const catalogOf: (content: Catalogued) => Catalog = indexOnce(createCatalog, { sharedAs: 'catalog' });

/** How many parks have a value of an indicator. */
export const countParksWith = (content: Catalogued, indicator: string) =>
  catalogOf(content).figures.get(indicator)?.size ?? 0;
