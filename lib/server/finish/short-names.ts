const small = 'abcdefghijklmnopqrstuvwxyz';
const large = small.toUpperCase();

/** The letters that names begin with: any, those of names that pages share, which are most, and of names that a page gives. */
export const first = { any: small + large, shared: small + large.slice(0, 13), own: large.slice(13) } as const;

/** 0 → a, 51 → Z, 52 → aa, 53 → ab …: small letters, which styles are full of, pack best. */
const nameAt = (index: number, beginning: string): string =>
  beginning[index] ??
  nameAt(Math.floor((index - beginning.length) / small.length), beginning) +
    small[(index - beginning.length) % small.length];

const countOf = (words: readonly string[]) => {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
};

/**
 * A short name for each of these words, the shortest for the commonest.
 *
 * @param words as often as they occur
 * @param beginning what names may begin with: those with other letters are never the same
 * @param isOften whether a word is commoner than others, however often these occur
 * @example shortNames(['figure_value', 'page_main', 'figure_value']) // figure_value → a, page_main → b
 */
export function shortNames(
  words: readonly string[],
  beginning: string = first.any,
  isOften: (word: string) => boolean = () => false,
): Map<string, string> {
  const byFrequency = [...countOf(words)].sort(
    ([a, one], [b, other]) => Number(isOften(b)) - Number(isOften(a)) || other - one,
  );
  return new Map(byFrequency.map(([word], index) => [word, nameAt(index, beginning)]));
}
