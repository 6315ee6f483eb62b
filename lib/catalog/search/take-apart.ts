import { ask, type SearchIndex } from './ask.ts';
import type { Fold } from './fold.ts';
import { readQuery } from './words.ts';

/** A word of two is in every text; a longer one than twelve characters is a sentence. */
const [shortest, longest] = [2, 12];

/**
 * The ways to take a query apart that is one word of Chinese characters; a copy's script has the same rule.
 *
 * @example waysApart(fold, '党员人数') // [['党员', '人数']]
 */
export function waysApart({ fold }: Pick<Fold, 'fold'>, query: string): [string, string][] {
  const chars = [...fold(query.trim())];
  if (chars.length < 2 * shortest || chars.length > longest || !chars.every((char) => /\p{Script=Han}/u.test(char)))
    return [];
  const cuts = Array.from({ length: chars.length - 2 * shortest + 1 }, (_, index) => index + shortest);
  return cuts.map((at) => [chars.slice(0, at).join(''), chars.slice(at).join('')]);
}

/**
 * A query that nothing holds as it is, in the two words that are found together: readers leave no blank between words.
 *
 * @param names what is near the query, the nearest first: where one stands at an end of it, that is a word
 * @param breathe waits until others had their turn
 * @returns the query as two words: of the ways to take it apart the first with a name, else the one that finds most; null
 * where none finds any
 * @example await takeApart(index, '两新组织覆盖率', ['两新组织']) // '两新组织 覆盖率'
 */
export async function takeApart(
  index: SearchIndex,
  query: string,
  names: readonly string[],
  breathe: () => Promise<void> = async () => {},
): Promise<string | null> {
  const { fold } = index;
  const known = new Set(names.map((name) => fold.fold(name)));
  const found: { query: string; hits: number; named: boolean }[] = [];
  for (const words of waysApart(fold, query)) {
    const { hits } = await ask(index, readQuery(fold, words.join(' ')), { breathe });
    const named = words.some((word) => known.has(word));
    if (hits.length > 0) found.push({ query: words.join(' '), hits: hits.length, named });
  }
  const [best] = found.sort((a, b) => Number(b.named) - Number(a.named) || b.hits - a.hits);
  return best?.query ?? null;
}
