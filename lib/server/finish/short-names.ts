const small = 'abcdefghijklmnopqrstuvwxyz';
const letters = small + small.toUpperCase();

/** The letters that names begin with: any, those of names that pages share, which are most, and of names that a page gives. */
export const first = { any: letters, shared: small.toUpperCase() + small.slice(0, 13), own: small.slice(13) } as const;

/** 0 → a, 51 → Z, 52 → aa, 53 → ab … */
const nameAt = (index: number, beginning: string): string =>
  beginning[index] ??
  nameAt(Math.floor((index - beginning.length) / letters.length), beginning) +
    letters[(index - beginning.length) % letters.length];

/**
 * A short name for each of these words, the shortest for the commonest.
 *
 * @param words as often as they occur
 * @param beginning what names may begin with: those with other letters are never the same
 * @example shortNames(['figure_value', 'page_main', 'figure_value']) // figure_value → a, page_main → b
 */
export function shortNames(words: string[], beginning: string = first.any): Map<string, string> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const byFrequency = [...count].sort(([, a], [, b]) => b - a);
  return new Map(byFrequency.map(([word], index) => [word, nameAt(index, beginning)]));
}
