/**
 * What characters are compared as, where that is not themselves: traditional ones as simple ones, and what is not compared,
 * such as white space and quotation marks, as nothing. `lib/catalog/search/fold.ts` has the rule.
 */
export type Simple = Readonly<Record<string, string>>;

/** A text as it is compared, and the place as written of each of its code units. */
export function foldText(raw: string, simple: Simple): [text: string, places: number[]] {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < raw.length; at++)
    for (const sign of raw.charAt(at).normalize('NFKC').toLowerCase()) {
      const one = simple[sign] ?? sign;
      text += one;
      if (one) places.push(at);
    }
  return [text, places];
}
