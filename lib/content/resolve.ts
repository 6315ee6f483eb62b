import { rivalsOf } from '#lib/compare/disagreement.ts';
import type { Place } from '#lib/schema/also.ts';
import type { Body, Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { plainText, splitInline } from '#lib/schema/inline.ts';
import { intern } from '#lib/schema/intern.ts';
import { type Figure, kindOf, type Observation } from '#lib/schema/observation.ts';
import type { ParkFrontMatter } from '#lib/schema/park.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import { digestFigures } from './digest-figures.ts';
import { readNumeral } from './printed/read-numeral.ts';
import { resolvePractice } from './resolve-practice.ts';

/** The source that a line need not name; empty where none could be read. */
const firstSource = ({ sources }: ParkFrontMatter) => sources[0]?.id ?? '';

/** The period that a line need not write, and its reason: its source's, where that has one, else the park's. */
function usualPeriod(park: ParkFrontMatter, source: string): Pick<ParkFrontMatter, 'period' | 'inferredFrom'> {
  const own = park.sources.find(({ id }) => id === source);
  return own?.period === undefined ? park : { period: own.period, inferredFrom: own.inferredFrom };
}

/** What most figures have: one thing for all of them, as thousands of cases are held in memory at once. */
const ownTerritory: Observation['territory'] = { kind: 'park', name: null };
const none: never[] = [];

/** Fills a figure line with what it leaves out: the first source, that source's period or the park's, its territory, 已报道. */
function resolveFigure(
  figure: Figure,
  slug: string,
  park: ParkFrontMatter,
  indicatorById: ReadonlyMap<string, Indicator>,
): Observation {
  const ownPeriod = figure.period !== undefined;
  const source = figure.source ?? firstSource(park);
  const usual = usualPeriod(park, source);
  return {
    park: slug,
    id: intern(figure.id),
    theme: figure.theme,
    indicator: figure.indicator === undefined ? null : intern(figure.indicator),
    name: intern(figure.name ?? indicatorById.get(figure.indicator ?? '')?.name ?? figure.subject),
    subject: intern(figure.subject),
    population: intern(figure.population),
    value: figure.value === undefined ? null : intern(figure.value),
    upper: figure.upper ?? null,
    unit: figure.unit,
    kind: kindOf(figure),
    printed: intern(figure.printed),
    numeral: readNumeral(figure),
    anchor: figure.anchor ?? null,
    qualifier: figure.qualifier ?? null,
    denominator: figure.denominator === UNSTATED ? null : (figure.denominator ?? null),
    numerator: figure.numerator ?? null,
    parts: figure.parts ?? none,
    before: figure.before ?? null,
    period: ownPeriod ? (figure.period ?? null) : usual.period,
    inferredFrom: (ownPeriod ? figure.inferredFrom : (figure.inferredFrom ?? usual.inferredFrom)) ?? null,
    territory: figure.territory ?? ownTerritory,
    open: figure.open ?? none,
    status: figure.status ?? 'reported',
    source,
    paragraph: figure.paragraph,
    note: figure.note ?? null,
  };
}

/** Tells each figure which figures of other sources say otherwise. */
function withRivals(observations: Observation[]): Observation[] {
  if (observations.every(({ source }) => source === observations[0]?.source)) return observations;
  const rivals = rivalsOf(observations);
  return observations.map((one) => {
    const others = (rivals.get(one) ?? []).filter(({ source }) => source !== one.source);
    return others.length === 0 ? one : { ...one, rivals: others.map(({ id, printed }) => ({ id, printed })) };
  });
}

const timings = new WeakMap<ReadonlyMap<string, Indicator>, Park['timingById']>();

/** One map for all cases, as each would hold every indicator. */
function timingsOf(indicatorById: ReadonlyMap<string, Indicator>): Park['timingById'] {
  const known = timings.get(indicatorById) ?? new Map([...indicatorById].map(([id, { timing }]) => [id, timing]));
  timings.set(indicatorById, known);
  return known;
}

/** A case file's front matter and body as a park, with the defaults that `content/README.md` promises to editors. */
export function resolvePark(
  slug: string,
  frontMatter: ParkFrontMatter,
  body: Body,
  indicatorById: ReadonlyMap<string, Indicator>,
): Park {
  const {
    figures,
    practices,
    organizations = [],
    statements = [],
    inferredFrom,
    sentenceName,
    points,
    reviews = [],
    ...facts
  } = frontMatter;
  const sources = facts.sources.map((source) => ({ ...source, postedOn: source.postedOn ?? null }));
  const observations = withRivals(figures.map((figure) => resolveFigure(figure, slug, frontMatter, indicatorById)));
  // A case without reviews needs no digest, and thousands of them take a second.
  const digest = reviews.length === 0 ? '' : digestFigures(observations);
  const withSource = <T extends { source?: string | undefined; also?: Place[] | undefined }>(thing: T) => ({
    ...thing,
    source: thing.source ?? firstSource(frontMatter),
    also: thing.also ?? [],
  });
  const link = (text: string) => splitInline(text, `/parks/${slug}`);
  return {
    ...facts,
    slug,
    deck: plainText(facts.deck),
    summary: plainText(facts.summary),
    linked: { deck: link(facts.deck), summary: link(facts.summary) },
    sentenceName: sentenceName ?? facts.name,
    inferredFrom: inferredFrom ?? null,
    sources,
    reviews: reviews.map((review) => ({ ...review, stands: review.of === digest })),
    observations,
    observationById: new Map(observations.map((observation) => [observation.id, observation])),
    sourceById: new Map(sources.map((source) => [source.id, source])),
    timingById: timingsOf(indicatorById),
    practices: practices.map((practice) => resolvePractice(withSource(practice), link)),
    organizations: organizations.map(withSource),
    statements: statements.map((statement) => ({
      ...withSource(statement),
      says: plainText(statement.says),
      linked: { says: link(statement.says) },
    })),
    points: points ? { done: link(points.done), borrow: link(points.borrow), beware: link(points.beware) } : null,
    body,
  };
}
