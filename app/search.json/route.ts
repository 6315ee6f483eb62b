import { notFound } from 'next/navigation';
import { searchDocuments } from '#lib/catalog/search/entries.ts';
import { getContent } from '#lib/content/content.ts';
import { isInOneFile } from '#lib/pages/asked-pages.ts';
import { hitGroups } from '#lib/pages/facet-ids.ts';
import { hitGroupLabel } from '#lib/words/zh/search.ts';
import { describeHit, groupOf } from '../search/describe-hit.ts';
import { simpleCharacters } from '../search/open-search.ts';

export const dynamic = 'force-dynamic';

/** Every entry in words, for the script of a copy without a server. */
export function GET() {
  const content = getContent();
  if (!isInOneFile(content)) notFound();
  const entries = searchDocuments(content).flatMap(({ key, entries: ofDocument }) =>
    ofDocument.flatMap(({ kind, id }) => {
      const view = describeHit(content, { document: key, kind, id, tier: 0 });
      if (!view) return [];
      const { address, title, value, lines } = view;
      const text = [value, ...lines.flatMap(({ text: said, strong }) => [said, strong])].filter(Boolean).join(' ');
      return [[hitGroups.indexOf(groupOf[kind]), address, title, text]];
    }),
  );
  const groups = hitGroups.map((group) => hitGroupLabel[group]);
  return Response.json({ simple: [...simpleCharacters()].flat().join(''), groups, entries });
}
