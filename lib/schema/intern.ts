const kept = new Map<string, string>();

/** So many different texts are kept: the words that cases share are far fewer. */
const most = 100_000;

/** Shorter texts are one already where they come from JSON, as those of cases do. */
const shortest = 11;

/**
 * One text for all that are equal: words of indicators, populations and wordings come in every case, and each case file
 * brings its own copy of them.
 */
export function intern<Text extends string>(text: Text): Text {
  if (text.length < shortest) return text;
  const known = kept.get(text);
  if (known !== undefined) return known as Text;
  if (kept.size < most) kept.set(text, text);
  return text;
}
