import { isMark } from './marks.ts';

/** Simple characters by their traditional ones. */
export type Simple = ReadonlyMap<string, string>;

/** Reads pairs of characters, each traditional one before its simple one: `黨党員员`. */
export const readSimple = (pairs: string): Simple =>
  new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, traditional = '', simple = '']) => [traditional, simple]));

/**
 * The traditional forms of the characters that some texts need, each before its simple one.
 *
 * @example writeSimple(readSimple('黨党員员'), ['党组织']) // '黨党'
 */
export function writeSimple(simple: Simple, texts: readonly string[]): string {
  const needed = new Set(texts.join(''));
  return [...simple]
    .filter(([, one]) => needed.has(one))
    .flat()
    .join('');
}

/** A text as it is compared, with the place in the text as written of each of its code units. */
type Folded = { text: string; places: number[] };

/** White space, what cannot be seen, quotation marks of every kind, and the dot between names. */
const dropped = /[\s\p{Cc}\p{Cf}"'`´“”‘’„‟‚‛「」『』〝〞《》〈〉·•‧・]/gu;

/** Every code unit that falls out of a text. */
export const listDropped = (): string[] =>
  Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => sign.replace(dropped, '') === '',
  );

/**
 * Folds texts character by character, so that a part of a text folds to a part of the folded text and nothing that a
 * plain search finds is lost: compatible forms (NFKC), traditional to simple, lower case; white space and quotation marks
 * fall out. The result is for comparing and is never shown.
 *
 * @param simple the traditional characters that matter; any other stays as it is
 * @example createFold(new Map([['黨', '党']])).fold('“黨建” ＋Ａ') // '党建+a'
 */
export function createFold(simple: Simple) {
  const known = new Map<string, string>();

  function foldCharacter(written: string): string {
    if (isMark(written.charCodeAt(0))) return '';
    const compatible = [...written.normalize('NFKC')].map((char) => simple.get(char) ?? char).join('');
    return compatible.toLowerCase().replace(dropped, '');
  }

  function folded(written: string): string {
    let text = known.get(written);
    if (text === undefined) {
      text = foldCharacter(written);
      known.set(written, text);
    }
    return text;
  }

  /** By code unit: whether it is known to stay as it is, as most do. */
  const stays = new Uint8Array(0x10000);

  /** The folded text alone. */
  function fold(text: string): string {
    let all = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (stays[code] === 1) continue;
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const part = folded(char);
      if (part === char && char.length === 1) {
        stays[code] = 1;
        continue;
      }
      all += text.slice(from, at) + part;
      at += char.length - 1;
      from = at + 1;
    }
    return from === 0 ? text : all + text.slice(from);
  }

  function foldWithPlaces(text: string): Folded {
    const places: number[] = [];
    let all = '';
    let at = 0;
    for (const char of text) {
      const part = folded(char);
      for (let unit = 0; unit < part.length; unit++) places.push(at);
      all += part;
      at += char.length;
    }
    return { text: all, places };
  }

  return { fold, foldWithPlaces };
}

export type Fold = ReturnType<typeof createFold>;
