import { searchDocuments } from '#lib/catalog/search/entries.ts';
import { readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import { type HitGroup, hitGroups } from '#lib/pages/facet-ids.ts';
import type { Content } from '#lib/schema/content.ts';
import { hitGroupLabel } from '#lib/words/zh/search.ts';
import { describeHit, groupOf } from './describe-hit.ts';
import { simpleCharacters } from './open-search.ts';
import { writeSounds } from './write-sounds.ts';

/** Groups of hits that are prose or lists: they come in a file of their own, behind what has a name. */
const inTexts: ReadonlySet<HitGroup> = new Set(['texts', 'sources', 'corrections']);

/** An entry in words: its group, its address, its title, its text, and 1 where the title is a name. */
type Row = [group: number, address: string, title: string, text: string, isName?: 1];

function rowsOf(content: Content, isText: boolean): Row[] {
  return searchDocuments(content).flatMap(({ key, entries }) =>
    entries.flatMap(({ kind, id }): Row[] => {
      const group = groupOf[kind];
      const view = inTexts.has(group) === isText ? describeHit(content, { document: key, kind, id, tier: 0 }) : null;
      if (!view) return [];
      const { address, title, value, lines } = view;
      const text = [value, ...lines.flatMap(({ text: said, strong }) => [said, strong])].filter(Boolean).join(' ');
      const at = hitGroups.indexOf(group);
      return [isText ? [at, address, title, text] : [at, address, title, text, 1]];
    }),
  );
}

/** What has a name, with the tables that a query is folded and sounded by, for the script of a copy without a server. */
export function namesFile(content: Content) {
  const entries = rowsOf(content, false);
  return {
    simple: [...simpleCharacters()].flat().join(''),
    sounds: writeSounds(readPinyinFile(searchFolder()), new Set(entries.map(([, , title]) => title))),
    groups: hitGroups.map((group) => hitGroupLabel[group]),
    entries,
  };
}

/** The prose, the sources and the corrections. */
export const textsFile = (content: Content) => ({ entries: rowsOf(content, true) });
