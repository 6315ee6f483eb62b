const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 → a, 51 → Z, 52 → aa, 53 → ab … */
const nameAt = (index: number): string =>
  (index < letters.length ? '' : nameAt(Math.floor(index / letters.length) - 1)) + letters[index % letters.length];

/**
 * A short name for each of these words, the shortest for the commonest.
 *
 * @param words as often as they occur
 * @example shortNames(['figure_value', 'page_main', 'figure_value']) // figure_value → a, page_main → b
 */
export function shortNames(words: string[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const byFrequency = [...count].sort(([, a], [, b]) => b - a);
  return new Map(byFrequency.map(([word], index) => [word, nameAt(index)]));
}
