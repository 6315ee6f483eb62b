import { distance } from 'fastest-levenshtein';

/**
 * The known name closest to a mistyped one: `nearest('vlaue', ['value'])` → `'value'`. Null where nothing is close, or
 * where not one letter would stay, so that 台 does not suggest 元.
 */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(typed.length / 2)) + 1;
  for (const name of known) {
    const steps = distance(typed, name);
    if (steps < least && steps < Math.max(typed.length, name.length)) [best, least] = [name, steps];
  }
  return best;
}

/**
 * The end of a message about a name that nobody knows: `，是不是想写“value”？` or nothing.
 *
 * @param before what stands before the name where it is written, such as the `#` of an address
 */
export function suggest(typed: string, known: Iterable<string>, before = ''): string {
  const name = nearest(typed, known);
  return name === null ? '' : `，是不是想写“${before}${name}”？`;
}
