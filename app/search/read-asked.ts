import { cache } from 'react';
import { readQuery, type Word } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { read } from '#lib/pages/limits.ts';
import { tidyValue } from '#lib/pages/tidy-address.ts';
import { firstOf, readChosen, type SearchParams } from '../facets.ts';
import { findHits } from './find-hits.ts';
import { searchOf } from './open-search.ts';

/** What somebody asked, cut to what is read of it. */
export async function readAsked(searchParams: SearchParams) {
  const parameters = await searchParams;
  const query = firstOf(parameters['q'], read.query);
  const isCut = query !== firstOf(parameters['q'], read.query + 1);
  return { query, isCut, chosen: readChosen(parameters) };
}

/**
 * The words of a query, looked up once for the head of a page and its body; what a chat glued to the end of its address is
 * left out where nothing is written so.
 */
export const readWords = cache(async (typed: string): Promise<{ query: string; words: Word[] }> => {
  const content = getContent();
  const { fold } = searchOf(content);
  const tidy = tidyValue(typed);
  const words = readQuery(fold, typed);
  if (tidy === typed || words.length === 0) return { query: typed, words };
  const { isEmpty } = await findHits(content, words, typed, {});
  return isEmpty ? { query: tidy, words: readQuery(fold, tidy) } : { query: typed, words };
});
