import { itemsOfHits } from '#lib/catalog/brief-hits.ts';
import { ask } from '#lib/catalog/search/ask.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import type { BriefItem } from '#lib/pages/brief.ts';
import { hitsInBrief } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { breathe } from '../in-turns.ts';
import { searchOf } from '../search/open-search.ts';

/** What may be gathered of what the search of the site finds, and how much more there is. */
export async function findItems(content: Content, query: string): Promise<{ items: BriefItem[]; more: number }> {
  const index = searchOf(content);
  const { hits } = await ask(index, readQuery(index.fold, query), { breathe });
  const items = itemsOfHits(content, hits);
  return { items: items.slice(0, hitsInBrief), more: Math.max(0, items.length - hitsInBrief) };
}
