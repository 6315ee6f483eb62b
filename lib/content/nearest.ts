import { distance } from 'fastest-levenshtein';

/** The known name closest to a mistyped one, or null where nothing is close: `nearest('vlaue', ['value'])` → `'value'`. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(typed.length / 2)) + 1;
  for (const name of known) {
    const steps = distance(typed, name);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** The end of a message about a name that nobody knows: `，是不是想写“value”？` or nothing. */
export function suggest(typed: string, known: Iterable<string>): string {
  const name = nearest(typed, known);
  return name === null ? '' : `，是不是想写“${name}”？`;
}
