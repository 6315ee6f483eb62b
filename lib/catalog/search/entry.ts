import { plainText } from '#lib/schema/inline.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import type { Weight } from './marks.ts';

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
export function fieldsOf({ name, subject, body }: Record<Weight, Texts>): Entry['fields'] {
  const fields: Entry['fields'] = [];
  addFields(fields, 'name', name);
  addFields(fields, 'subject', subject);
  addFields(fields, 'body', body);
  return fields;
}

function addFields(fields: Entry['fields'], weight: Weight, texts: Texts): void {
  for (const text of texts) if (text && text !== UNSTATED) fields.push({ weight, text: plainText(text) });
}
