import * as OpenCC from 'opencc-js';

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const pinyin = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]/giu;
const simpleByRaw = new Map<string, string>();

function foldSign(sign: string): string {
  const kept = simpleByRaw.get(sign);
  if (kept !== undefined) return kept;
  const folded = simplify(sign.normalize('NFKC'));
  simpleByRaw.set(sign, folded);
  return folded;
}

const numeral = /^[\d〇一二两三四五六七八九十百千万亿]$/;

/** Whether two digits are of two numbers, by what stands between them: 1+5”，89名 is no 1589; 1,206 is one number. */
const isParted = (last: string, between: string, next: string) =>
  numeral.test(last) && numeral.test(next) && /[^ \u00A0\u200B]/.test(between) && !/^[,，]$/.test(between);

/** Text reduced to what two copies of it share, and where in the raw text each of its signs stands. */
export type Folded = { text: string; places: number[] };

/**
 * Simplified characters, no pinyin in brackets, no punctuation, no space. The decimal point and `%` stay, since they are
 * part of a figure; between two numbers that only punctuation parts stands `|`.
 *
 * @example foldPlaces('黨（dǎng）員，1.5％').text // '党员1.5%'
 */
export function foldPlaces(raw: string): Folded {
  const isSkipped = new Array<boolean>(raw.length).fill(false);
  for (const { index, 0: found } of raw.matchAll(pinyin)) isSkipped.fill(true, index, index + found.length);
  const signs: [string, number][] = [];
  for (let at = 0; at < raw.length; at++)
    if (!isSkipped[at])
      for (const sign of foldSign(raw[at] ?? '')) if (/[\p{L}\p{N}.%]/u.test(sign)) signs.push([sign, at]);
  const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign);
  const kept = signs
    .filter(([sign], index) => sign !== '.' || (isDigit(signs[index - 1]?.[0]) && isDigit(signs[index + 1]?.[0])))
    .flatMap(([sign, at], index, all): [string, number][] => {
      const [last, from] = all[index - 1] ?? ['', at];
      return isParted(last, raw.slice(from + 1, at), sign)
        ? [
            ['|', at - 1],
            [sign, at],
          ]
        : [[sign, at]];
    });
  return { text: kept.map(([sign]) => sign).join(''), places: kept.map(([, at]) => at) };
}

/** A text as wordings are looked up in it: {@link foldPlaces} without the places. */
export const fold = (raw: string) => foldPlaces(raw).text;

/**
 * Where a text holds a wording as a number of its own: 12个 is not in 112个, 三个 not in 十三个. Both are folded.
 */
export function findWording(text: string, wording: string): number[] {
  const digit = /[\d.〇一二两三四五六七八九十百千万亿]/;
  const isWithin = (sign: string, next: string, of: RegExp) => of.test(sign) && of.test(next);
  const found: number[] = [];
  for (let at = text.indexOf(wording); wording !== '' && at >= 0; at = text.indexOf(wording, at + 1)) {
    const end = at + wording.length;
    if (isWithin(wording[0] ?? '', text[at - 1] ?? '', digit)) continue;
    if (isWithin(text[end - 1] ?? '', text[end] ?? '', /[\d.]/)) continue;
    found.push(at);
  }
  return found;
}
