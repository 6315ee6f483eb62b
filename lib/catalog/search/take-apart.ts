import { ask, type SearchIndex } from './ask.ts';
import type { Fold } from './fold.ts';
import { readQuery, type Word } from './words.ts';

/** A word of two is in every text; a longer one than twelve characters is a sentence. */
const [shortest, longest] = [2, 12];

/** A run of characters as it is, and cut into words in every way, each no shorter than the shortest. */
const cutsOf = (chars: readonly string[]): string[][] => [
  [chars.join('')],
  ...chars
    .slice(2 * shortest - 1)
    .flatMap((_, at) =>
      cutsOf(chars.slice(at + shortest)).map((rest) => [chars.slice(0, at + shortest).join(''), ...rest]),
    ),
];

/**
 * The ways to take a query apart that is one word of Chinese characters, those in the fewest words first; a copy's script has
 * the same rule.
 *
 * @example waysApart(fold, '党员人数') // [['党员', '人数']]
 */
export function waysApart({ fold }: Pick<Fold, 'fold'>, query: string): string[][] {
  const chars = [...fold(query.trim())];
  if (chars.length > longest || !chars.every((char) => /\p{Script=Han}/u.test(char))) return [];
  const [, ...ways] = cutsOf(chars);
  return ways.sort((a, b) => a.length - b.length);
}

const endsOf = (words: readonly string[]) => words.map((_, at) => words.slice(0, at + 1).join('').length);

/** Whether each word is a part of those, or some of them side by side. */
function dividesInto(words: readonly string[], finer: readonly string[]): boolean {
  const ends = endsOf(finer);
  return endsOf(words).every((end) => ends.includes(end));
}

/** No word that is longer can be divided and still be what it is: 百分之九十 is a number, its halves are none. */
const isFinest = ({ text, ways }: Word) =>
  [...text].length < 2 * shortest || ways.some(({ kind }) => kind === 'number');

/**
 * A query that nothing holds as it is, in the words that are found together: readers leave no blank between words.
 *
 * @param names what is near the query, the nearest first: where one stands in it as a word, that is one
 * @param breathe waits until others had their turn
 * @returns the query in as few words as are found; of the ways to take it apart in so many the one with most names, else the
 * one that finds most; null where none finds any
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
  const ways = waysApart(fold, query).map((words) => ({ words, asked: readQuery(fold, words.join(' ')) }));
  const countHits = async (asked: readonly Word[]) => (await ask(index, asked, { breathe })).hits.length;
  // What has a word has its parts: of the many ways only those are asked whose finest parts are found.
  const finest: string[][] = [];
  for (const { words, asked } of ways) if (asked.every(isFinest) && (await countHits(asked)) > 0) finest.push(words);
  const found: { words: string[]; hits: number; named: number }[] = [];
  for (const { words, asked } of ways) {
    if (found[0] && found[0].words.length < words.length) break;
    if (!finest.some((finer) => dividesInto(words, finer))) continue;
    const hits = await countHits(asked);
    if (hits > 0) found.push({ words, hits, named: words.filter((word) => known.has(word)).length });
  }
  const [best] = found.sort((a, b) => b.named - a.named || b.hits - a.hits);
  return best?.words.join(' ') ?? null;
}
