import { searchDocument, searchDocuments } from '#lib/catalog/search/documents.ts';
import type { Entry, SearchDocument } from '#lib/catalog/search/entry.ts';
import { listDropped } from '#lib/catalog/search/fold.ts';
import { saidInDigits } from '#lib/catalog/search/numbers.ts';
import { readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import { listSearched } from '#lib/pages/asked-pages.ts';
import { type HitGroup, hitGroups } from '#lib/pages/facet-ids.ts';
import { postingFiles } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Row, Tables } from '#lib/script/entries.ts';
import type { Head } from '#lib/script/search-documents.ts';
import type { SearchFile } from '#lib/script/search-files.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { hitGroupLabel } from '#lib/words/zh/search.ts';
import { describeHit, groupOf } from './describe-hit.ts';
import type { HitView } from './hit-view.ts';
import { simpleCharacters } from './open-search.ts';
import { readSounds } from './read-sounds.ts';

/**
 * Groups of hits that are prose, lists or explanations: they come in a file of their own, behind what a reader looks for
 * first, so that neither file is more than forty kilobytes on its way.
 */
const inTexts: ReadonlySet<HitGroup> = new Set(['terms', 'texts', 'sources', 'corrections']);

/** Those that nobody looks for by the sound of a name; articles have titles. */
const withoutNames: ReadonlySet<HitGroup> = new Set(['texts', 'corrections']);

/** What is said of an entry, and behind it what else the search of a server reads: a copy is to find as much. */
function textOf({ fields }: Entry, title: string, { value, lines }: HitView): string {
  const sentences = lines.flatMap(({ text, strong }) => [text, strong ?? []].flat()).filter(Boolean);
  let all = [title, value, ...sentences].join('\n');
  for (const { text } of fields) {
    if (all.includes(text)) continue;
    sentences.push(text);
    all += `\n${text}`;
  }
  return [value, sentences.map(closeSentence).join('')].filter(Boolean).join(' ');
}

function rowsOf(content: Content, { key, entries }: SearchDocument): Row[] {
  return entries.flatMap((entry): Row[] => {
    const { kind, id } = entry;
    const view = describeHit(content, { document: key, kind, id, tier: 0 });
    if (!view) return [];
    const { address, title } = view;
    const group = groupOf[kind];
    const row = [hitGroups.indexOf(group), address, title, textOf(entry, title, view)] as const;
    return [withoutNames.has(group) ? [...row] : [...row, 1]];
  });
}

const rowsOfAll = (content: Content, isText: boolean): Row[] =>
  searchDocuments(content).flatMap((document) =>
    rowsOf(content, {
      ...document,
      entries: document.entries.filter(({ kind }) => inTexts.has(groupOf[kind]) === isText),
    }),
  );

/** @param isNamed whether something is called so in what is searched */
const tablesOf = (isNamed: (name: string) => boolean): Tables => ({
  simple: Object.fromEntries([...listDropped().map((sign) => [sign, '']), ...simpleCharacters()]),
  sounds: readSounds([...readPinyinFile(searchFolder())].filter(([name]) => isNamed(name))),
  said: saidInDigits(),
  groups: hitGroups.map((group) => hitGroupLabel[group]),
});

/** What has a name, with the tables that a query is folded and sounded by, for the script of a copy without a server. */
export function namesFile(content: Content): SearchFile {
  const entries = rowsOfAll(content, false);
  const names = new Set(
    [...entries, ...rowsOfAll(content, true)].flatMap(([, , title, , isName]) => (isName ? title : [])),
  );
  return { ...tablesOf((name) => names.has(name)), entries };
}

/** The prose, the sources and the corrections. */
export const textsFile = (content: Content) => ({ entries: rowsOfAll(content, true) });

/** What the search of a copy of many cases begins with. */
export const headFile = (content: Content): Head => ({
  ...tablesOf(() => true),
  documents: listSearched(content),
  files: postingFiles,
});

/** The entries of one document in words; null where there is none of this name. */
export function documentFile(content: Content, key: string): Row[] | null {
  const document = searchDocument(content, key);
  return document ? rowsOf(content, document) : null;
}
