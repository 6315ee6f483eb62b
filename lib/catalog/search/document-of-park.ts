import type { Park } from '#lib/schema/content.ts';
import type { InlinePart } from '#lib/schema/inline.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import { type Entry, fieldsOf, type SearchDocument } from './entry.ts';
import { dayOf, ofStatistic, paragraphEntries, sourceEntry } from './shared-entries.ts';

const wordsOf = (parts: readonly InlinePart[]) => parts.map(({ text }) => text).join('');

/** Headline figures first, then those of an indicator; a company's own figures last. */
function importanceOf({ id, indicator, territory }: Observation, { headline }: Park): number {
  if (headline.includes(id)) return 0;
  if (territory.kind === 'company') return 3;
  return indicator === null ? 2 : 1;
}

/** 2022年1月至8月, 截至2023年7月累计: the time of a figure as pages print it beside it. */
function timeOf(period: Period | null): string | null {
  const [first = '', last = null] = period?.text.split('/') ?? [];
  if (first === '..') return `截至${dayOf(last)}累计`;
  const year = /^\d{4}-/.exec(first)?.[0];
  const end = dayOf(last)?.slice(year !== undefined && last?.startsWith(year) ? 5 : 0);
  return period && [dayOf(first), end ?? []].flat().join('至');
}

/** 计划, 预计: what a figure is that is no result. */
const statusOf = ({ status }: Observation) =>
  status === 'planned' || status === 'expected' ? statusLabel[status] : null;

/**
 * What can be found in the file of a case.
 *
 * @param indicatorNameById what a statement without a number is of is called by the name of its indicator
 */
export function documentOfPark(park: Park, indicatorNameById: ReadonlyMap<string, string>): SearchDocument {
  const { slug, name, sentenceName, nameNote, designation, province, city, deck, summary, points } = park;
  const others = sentenceName === name ? [] : [sentenceName];
  // Not spread into one: the compiler would take the lists of the next park for others, and begin anew.
  const entries: Entry[][] = [
    [
      {
        kind: 'park',
        id: slug,
        importance: 0,
        fields: fieldsOf({
          name: [name, ...others],
          subject: [designation, province, city, deck, summary],
          body: [nameNote, ...(points ? [points.done, points.borrow, points.beware].map(wordsOf) : [])],
        }),
      },
    ],
    park.observations.map((figure): Entry => {
      const texts = ofStatistic(figure);
      return {
        kind: 'figure',
        id: figure.id,
        importance: importanceOf(figure, park),
        fields: fieldsOf({ ...texts, body: [timeOf(figure.period), statusOf(figure), ...texts.body] }),
      };
    }),
    park.statements.map(
      ({ indicator, says }, index): Entry => ({
        kind: 'statement',
        id: String(index),
        importance: 1,
        fields: fieldsOf({ name: [indicatorNameById.get(indicator)], subject: [says], body: [] }),
      }),
    ),
    park.practices.map(
      ({ id, name: called, summary: about, actor, target, means, per }): Entry => ({
        kind: 'practice',
        id,
        importance: 0,
        fields: fieldsOf({
          name: [called],
          subject: [about, actor],
          body: [target, means, ...(per ?? []).map(({ wording }) => wording)],
        }),
      }),
    ),
    park.organizations.map(
      ({ name: called, brand, did }, index): Entry => ({
        kind: 'organization',
        id: String(index),
        importance: 0,
        fields: fieldsOf({ name: [called], subject: [brand, did], body: [] }),
      }),
    ),
    park.sources.map(sourceEntry),
    paragraphEntries(park.body.text),
  ];
  return {
    key: `parks/${slug}`,
    context: [name, ...others, designation, province, city],
    entries: entries.flat(),
  };
}
