import { LRUCache } from 'lru-cache';
import { createMayHold, mayHave } from '#lib/catalog/facets/may-hold.ts';
import { type FacetTable, matches, readFacetTable, selectRows } from '#lib/catalog/facets/table.ts';
import { runInTurns } from '#lib/catalog/in-turns.ts';
import { ask, type Found, type Hit } from '#lib/catalog/search/ask.ts';
import { entryKinds } from '#lib/catalog/search/entry.ts';
import type { Word } from '#lib/catalog/search/words.ts';
import type { Chosen, FacetId } from '#lib/pages/facet-ids.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import type { Content } from '#lib/schema/content.ts';
import { counterpartsOf } from '../counterparts.ts';
import { isNarrowed } from '../facets.ts';
import { breathe } from '../in-turns.ts';
import { parkFacets } from '../parks/park-facets.ts';
import { groupOf } from './describe-hit.ts';
import { searchOf } from './open-search.ts';
import { valuesOfHit } from './values-of-hit.ts';

/** What was found of a query, with what it can be narrowed by. */
type Answered = { all: Found; table: FacetTable };

/** Who narrows a search asks for the same words at every step. */
const mostKept = 20;
const answersTo = indexOnce((_: Content) => new LRUCache<string, Promise<Answered>>({ max: mostKept }));

async function answer(content: Content, words: readonly Word[]): Promise<Answered> {
  const counterparts = await counterpartsOf(content);
  const all = await ask(searchOf(content), words, { breathe });
  const valuesOf = (hit: Hit) => ({ kind: [groupOf[hit.kind]], ...valuesOfHit(content, counterparts, hit) });
  return { all, table: await runInTurns(readFacetTable(all.hits, valuesOf), breathe) };
}

/** The answer to a query, kept until others were asked; one that went wrong is tried again. */
function answerOnce(content: Content, words: readonly Word[], query: string): Promise<Answered> {
  const kept = answersTo(content);
  const before = kept.get(query);
  if (before) return before;
  const answered = answer(content, words);
  kept.set(query, answered);
  answered.catch(() => kept.delete(query));
  return answered;
}

/** The hits of a query with what was chosen; of more than are counted exactly, those of all that have it. */
async function narrow(content: Content, words: readonly Word[], chosen: Chosen): Promise<Found> {
  const counterparts = await counterpartsOf(content);
  const { kind, ...others } = chosen;
  const kinds = entryKinds.filter((one) => (kind === undefined || groupOf[one] === kind) && mayHave(one, others));
  const wanted = Object.keys(others) as FacetId[];
  const accepts = (hit: Hit) => matches(valuesOfHit(content, counterparts, hit, wanted), others);
  const mayHold = createMayHold(content.parks, await parkFacets(content), chosen);
  return ask(searchOf(content), words, { breathe, kinds, mayHold, ...(isNarrowed(others) && { accepts }) });
}

/**
 * The hits with what was chosen, and the facets of all: of more than a thousand those that were met first.
 *
 * @param query the words as they were typed
 */
export async function findHits(content: Content, words: readonly Word[], query: string, chosen: Chosen) {
  const { all, table } = await answerOnce(content, words, query);
  const found =
    all.more && isNarrowed(chosen)
      ? await narrow(content, words, chosen)
      : { hits: selectRows(table, all.hits, chosen), more: all.more };
  return { found, table, isEmpty: all.hits.length === 0, more: all.more };
}
