const isNarrow = (sign: string) => sign <= '\u{2ff}' && sign !== '·';

/** The width of a text in ems, as a card sets it: a Chinese character is one, a Latin letter or digit half of one. */
export const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (isNarrow(sign) ? 0.5 : 1), 0);

/**
 * A text cut to a width in ems: after the last sentence that fits, else in the middle with an ellipsis.
 *
 * @example fitText('甲说了一句。乙说了很长的一句。', 10) // '甲说了一句。'
 */
export function fitText(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept + sign) > ems - 1) break;
    kept += sign;
  }
  const stop = kept.lastIndexOf('。');
  return stop > kept.length / 3 ? kept.slice(0, stop + 1) : `${kept.replace(/[，、；：（“]$/, '')}…`;
}

/** The first of several wordings that fits, from the fullest to the barest; the barest is cut where even that does not. */
export function firstFitting(wordings: readonly [...string[], string], ems: number): string {
  return wordings.find((text) => widthOf(text) <= ems) ?? fitText(wordings.at(-1) ?? '', ems);
}

/**
 * As many of the clauses as fit, joined by `；` and closed with `。`.
 *
 * @example fitClauses(['甲三个', '乙两个', '丙一个'], 8) // '甲三个；乙两个。'
 */
export function fitClauses(clauses: readonly string[], ems: number): string {
  let text = '';
  for (const clause of clauses) {
    const longer = text === '' ? clause : `${text}；${clause}`;
    if (widthOf(longer) > ems - 1) break;
    text = longer;
  }
  return text === '' ? fitText(`${clauses[0] ?? ''}。`, ems) : `${text.replace(/。$/, '')}。`;
}
