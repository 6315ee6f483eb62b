import { correctionId } from '#lib/pages/addresses.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Reference } from '#lib/schema/reference.ts';
import { documentOfPark } from './document-of-park.ts';
import { type Entry, fieldsOf, type SearchDocument } from './entry.ts';
import { ofStatistic, paragraphEntries, sourceEntry } from './shared-entries.ts';

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
