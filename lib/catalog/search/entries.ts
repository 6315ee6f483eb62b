import { correctionId } from '#lib/pages/addresses.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { type InlinePart, plainText } from '#lib/schema/inline.ts';
import { type Observation, type Statistic, statusLabel } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import type { Reference, ReferenceSource } from '#lib/schema/reference.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import type { Weight } from './marks.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** What can be found, in the order in which a tie is settled. */
export const entryKinds = [
  'park',
  'indicator',
  'type',
  'organization',
  'term',
  'figure',
  'statement',
  'reference',
  'practice',
  'paragraph',
  'page',
  'source',
  'correction',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that a search finds, with its texts as they are written. */
export type Entry = {
  kind: EntryKind;
  /** Unique among the entries of its kind in its document. */
  id: string;
  /** From 0, what matters most; among equals in rank it stands first. */
  importance: number;
  fields: { weight: Weight; text: string }[];
};

/** The entries of one content file. `context` are the names by which a query may narrow to it. */
export type SearchDocument = { key: string; context: string[]; entries: Entry[] };

type Texts = readonly (string | null | undefined)[];

/** Fields from texts as files have them: links as their words, nothing where the source is silent. */
function fieldsOf({ name, subject, body }: Record<Weight, Texts>): Entry['fields'] {
  const fields: Entry['fields'] = [];
  addFields(fields, 'name', name);
  addFields(fields, 'subject', subject);
  addFields(fields, 'body', body);
  return fields;
}

function addFields(fields: Entry['fields'], weight: Weight, texts: Texts): void {
  for (const text of texts) if (text && text !== UNSTATED) fields.push({ weight, text: plainText(text) });
}

const wordsOf = (parts: readonly InlinePart[]) => parts.map(({ text }) => text).join('');

const paragraphEntries = (text: string): Entry[] =>
  readParagraphs(text).map((paragraph, index) => ({
    kind: 'paragraph',
    id: String(index),
    importance: 0,
    fields: fieldsOf({ name: [], subject: [paragraph.opens ? paragraph.heading : null], body: [paragraph.text] }),
  }));

const ofStatistic = (figure: Statistic) => ({
  name: [figure.name, figure.printed, figure.value === null ? null : `${figure.value}${figure.unit}`],
  subject: [figure.subject, figure.population],
  body: [figure.territory.name, figure.denominator, figure.note, figure.inferredFrom],
});

/** Headline figures first, then those of an indicator; a company's own figures last. */
function importanceOf({ id, indicator, territory }: Observation, { headline }: Park): number {
  if (headline.includes(id)) return 0;
  if (territory.kind === 'company') return 3;
  return indicator === null ? 2 : 1;
}

/** 2024年11月5日: a date as pages print it, by which readers know an article. */
const dayOf = (date: string | null): string | null =>
  date?.replace(
    /^(\d+)(?:-0?(\d+))?(?:-0?(\d+))?$/,
    (_, year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  ) ?? null;

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

const sourceEntry = ({
  id,
  title,
  outlet,
  author,
  site,
  siteInferred,
  publishedOn,
  postedOn,
  note,
  urlNote,
  compared,
  yearInferredFrom,
  issue,
  ...source
}: Source | ReferenceSource): Entry => ({
  kind: 'source',
  id,
  importance: 0,
  fields: fieldsOf({
    name: [title],
    subject: [[outlet, issue].filter(Boolean).join(' '), author, site, siteInferred, dayOf(publishedOn ?? postedOn)],
    body: [note, urlNote, compared?.what, yearInferredFrom, 'inferredFrom' in source ? source.inferredFrom : null],
  }),
});

function documentOfPark(park: Park, indicatorNameById: ReadonlyMap<string, string>): SearchDocument {
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

/** The first collection is the page itself; further ones stand on it. */
function documentOfReference({ id, name, lead, figures, sourceById, body }: Reference): SearchDocument {
  return {
    key: `references/${id}`,
    context: [],
    entries: [
      { kind: 'page', id, importance: 0, fields: fieldsOf({ name: [name], subject: [lead], body: [] }) },
      ...figures.map((figure): Entry => {
        const texts = ofStatistic(figure);
        return {
          kind: 'reference',
          id: figure.id,
          importance: 0,
          fields: fieldsOf({ ...texts, body: [...texts.body, figure.wording] }),
        };
      }),
      ...[...sourceById.values()].map(sourceEntry),
      ...paragraphEntries(body.text),
    ],
  };
}

function documentsOfPages({ pages, terms, corrections }: Content): SearchDocument[] {
  return pages.map(({ id, title, summary, body }) => ({
    key: `pages/${id}`,
    context: [],
    entries: [
      { kind: 'page', id, importance: 0, fields: fieldsOf({ name: [title], subject: [summary], body: [] }) },
      ...(id === 'glossary' ? terms : []).map(
        (term): Entry => ({
          kind: 'term',
          id: term.id,
          importance: 0,
          fields: fieldsOf({
            name: [term.term, ...(term.aliases ?? [])],
            subject: [term.meaning],
            body: (term.sources ?? []).flatMap(({ outlet, note }) => [outlet, note]),
          }),
        }),
      ),
      ...(id === 'corrections' ? corrections : []).map(
        (one): Entry => ({
          kind: 'correction',
          id: correctionId(one),
          importance: 0,
          fields: fieldsOf({ name: [], subject: [one.was, one.now], body: [one.why] }),
        }),
      ),
      ...paragraphEntries(body.text),
    ],
  }));
}

const namesOf = (indicators: Content['indicators']) => new Map(indicators.map(({ id, name }) => [id, name]));

/**
 * What can be found in one file of the content.
 *
 * @param key as {@link searchDocuments} has it, e.g. `parks/quanzhou`
 */
export function searchDocument(content: Content, key: string): SearchDocument | undefined {
  const park = content.parks.find(({ slug }) => key === `parks/${slug}`);
  if (park) return documentOfPark(park, namesOf(content.indicators));
  return searchDocuments({ ...content, parks: [] }).find((document) => document.key === key);
}

/** Everything that can be found, file by file, each when it is asked for: what is said of all parks first, then each park. */
export function* eachDocument(content: Content): Generator<SearchDocument> {
  const indicatorNameById = namesOf(content.indicators);
  for (const { id, name, definition, dependsOn, populations, body } of content.indicators)
    yield {
      key: `indicators/${id}`,
      context: [],
      entries: [
        {
          kind: 'indicator',
          id,
          importance: 0,
          fields: fieldsOf({ name: [name], subject: [definition], body: [...dependsOn, ...populations] }),
        },
        ...paragraphEntries(body.text),
      ],
    };
  for (const { id, name, definition, body } of content.practiceTypes)
    yield {
      key: `practices/${id}`,
      context: [],
      entries: [
        { kind: 'type', id, importance: 0, fields: fieldsOf({ name: [name], subject: [definition], body: [] }) },
        ...paragraphEntries(body.text),
      ],
    };
  yield* documentsOfPages(content);
  for (const reference of content.references) yield documentOfReference(reference);
  for (const park of content.parks) yield documentOfPark(park, indicatorNameById);
}

/** All of {@link eachDocument}. */
export const searchDocuments = (content: Content): SearchDocument[] => [...eachDocument(content)];
