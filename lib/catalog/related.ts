import { toFigureAddress } from '#lib/pages/addresses.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { InlinePart } from '#lib/schema/inline.ts';
import type { PracticeType } from '#lib/schema/practice.ts';

type Related = Pick<Content, 'parks' | 'indicators' | 'practiceTypes'>;

/** By practice type and indicator: how many practices or texts tie the two. */
type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The addresses that a Markdown text links to. */
const linksIn = (text: string) => [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, address = '']) => address);

const addressesOf = (parts: readonly InlinePart[]) => parts.flatMap(({ address }) => address ?? []);

/** The figures of its own park that a practice rests on, or that its words link to. */
function figuresOf({ slug }: Park, { figures = [], linked }: ResolvedPractice): string[] {
  const told = addressesOf([...linked.summary, ...linked.means]).map(toFigureAddress);
  return [...figures.map((id) => `/parks/${slug}#${id}`), ...told];
}

function createTies({ parks, indicators, practiceTypes }: Related): Ties {
  const indicatorByFigure = new Map<string, string>(
    parks.flatMap(({ slug, observations }) =>
      observations.flatMap(({ id, indicator }) =>
        indicator === null ? [] : [[`/parks/${slug}#${id}`, indicator] as const],
      ),
    ),
  );
  const indicatorAt = (address: string) =>
    indicatorByFigure.get(toFigureAddress(address)) ?? /^\/indicators\/([^/#]+)/.exec(address)?.[1];
  const ties = new Map<string, Map<string, number>>();
  /** One practice, or one text, ties a type to an indicator once, however often it links there. */
  const tie = (type: string, told: readonly (string | undefined)[]) => {
    const counts = ties.get(type) ?? new Map<string, number>();
    for (const id of new Set(told)) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    ties.set(type, counts);
  };
  for (const park of parks)
    for (const practice of park.practices) tie(practice.type, figuresOf(park, practice).map(indicatorAt));
  for (const { id, body } of practiceTypes) tie(id, linksIn(body.text).map(indicatorAt));
  for (const { id, body } of indicators)
    for (const type of new Set(linksIn(body.text))) {
      const [, named] = /^\/practices\/([^/#]+)/.exec(type) ?? [];
      if (named !== undefined) tie(named, [id]);
    }
  return ties;
}

const known = new WeakMap<Related['parks'], Ties>();

function tiesOf(content: Related): Ties {
  const ties = known.get(content.parks) ?? createTies(content);
  known.set(content.parks, ties);
  return ties;
}

/** Those that are tied, the most often tied first, among equals in the order of the pages. */
function sortTied<Thing>(things: readonly Thing[], countOf: (thing: Thing) => number): Thing[] {
  return things.filter((thing) => countOf(thing) > 0).toSorted((a, b) => countOf(b) - countOf(a));
}

/**
 * The practice types whose practices or words lead to figures of an indicator, and those that its own words lead to.
 *
 * @example practiceTypesOf(content, 'instructors').map(({ id }) => id) // ['instructors', …]
 */
export function practiceTypesOf(content: Related, indicator: string): PracticeType[] {
  const ties = tiesOf(content);
  return sortTied(content.practiceTypes, ({ id }) => ties.get(id)?.get(indicator) ?? 0);
}

/** The indicators of which a practice type's practices or words tell figures, and those whose words lead to the type. */
export function indicatorsOf(content: Related, practiceType: string): Indicator[] {
  const counts = tiesOf(content).get(practiceType);
  return sortTied(content.indicators, ({ id }) => counts?.get(id) ?? 0);
}
