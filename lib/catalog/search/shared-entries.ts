import type { Source } from '#lib/schema/content.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import type { ReferenceSource } from '#lib/schema/reference.ts';
import { type Entry, fieldsOf } from './entry.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** The paragraphs of a body, each with its heading where it is the first below it. */
export const paragraphEntries = (text: string): Entry[] =>
  readParagraphs(text).map((paragraph, index) => ({
    kind: 'paragraph',
    id: String(index),
    importance: 0,
    fields: fieldsOf({ name: [], subject: [paragraph.opens ? paragraph.heading : null], body: [paragraph.text] }),
  }));

/** The texts by which a figure is found, a park's or a reference's. */
export const ofStatistic = (figure: Statistic) => ({
  name: [figure.name, figure.printed, figure.value === null ? null : `${figure.value}${figure.unit}`],
  subject: [figure.subject, figure.population],
  body: [figure.territory.name, figure.denominator, figure.note, figure.inferredFrom],
});

/** 2024年11月5日: a date as pages print it, by which readers know an article. */
export const dayOf = (date: string | null): string | null =>
  date?.replace(
    /^(\d+)(?:-0?(\d+))?(?:-0?(\d+))?$/,
    (_, year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  ) ?? null;

/** An article, by its title, then by where, by whom and when it was printed. */
export const sourceEntry = ({
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
