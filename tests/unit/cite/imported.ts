import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

type Name = string | { family?: string; given?: string; literal?: string };
type Day = { 'date-parts': number[][] };

/** A work as citation-js reads it: CSL-JSON. */
export type Imported = {
  type: string;
  title: string;
  author?: Name[];
  reporter?: Name[];
  'citation-key'?: string;
  'container-title'?: string;
  'collection-title'?: string;
  publisher?: string;
  issued?: Day;
  accessed?: Day;
  URL?: string;
  note?: string;
  version?: string;
  section?: string;
  language?: string;
};

/** What citation-js makes of a text of BibTeX or RIS. */
export const importWorks = (text: string): Imported[] => new Cite(text).data;

/** `[[2023, 7, 10]]` → `2023-07-10`. */
export const dayOf = (day: Day | undefined) =>
  day?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');

/** The persons and bodies, each as one name. */
export const namesOf = ({ author = [], reporter = [] }: Imported) =>
  [...author, ...reporter].map((name) =>
    typeof name === 'string' ? name : (name.literal ?? [name.given, name.family].filter(Boolean).join(' ')),
  );

/**
 * The fields of RIS that Zotero has a place for, by what it makes of the record (the tables of its translator RIS.js):
 * any other line becomes a note.
 */
export const fieldByTag: Record<string, Record<string, string>> = {
  ELEC: { AU: 'author', TI: 'title', T2: 'websiteTitle', DA: 'date', UR: 'url', Y2: 'accessDate', LA: 'language' },
  NEWS: { AU: 'author', TI: 'title', T2: 'publicationTitle', DA: 'date', UR: 'url', Y2: 'accessDate', LA: 'language' },
};
