import { plus, type Ratio, readDecimal, times } from './ratio.ts';

const digitOf: Record<string, bigint> = {
  〇: 0n,
  零: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const stepOf: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
/** 廿 is 二十, 卅 is 三十. */
const tensOf: Record<string, bigint> = { 廿: 20n, 卅: 30n };
const groupOf: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };
/** 1.5w, 3.2k: as people type them. */
const letterOf: Record<string, bigint> = { w: 10_000n, k: 1000n };

export const chineseDigit = '[〇零一二两三四五六七八九]';
/** A word of scale, but not where it begins a unit or a fraction: 百分点, 千瓦, 千米, 万分之. */
export const scaleWord = '(?:[十廿卅]|百(?!分[点之百])|千(?!瓦|米|克|分[点之])|万(?!分之)|亿)';
/** Where a letter is a scale, and no unit or part of a name. */
export const letterScale = '(?:[wWkK](?=[+余多]?(?:[人家名元次户件份字]|$)))';
/** 1万5千, 1亿2000万, 2万零5百: digits in steps. */
const digitSteps =
  '\\d+(?:\\.\\d+)?[百千]?[万亿](?:零?\\d+[百千]?万(?:零?\\d+[百千](?![米瓦克分]))?|零?\\d+[百千](?![米瓦克分])|\\d{4}(?![\\d.年]))';
/** 687个亿, as people say it; 46个亿元以上项目 are projects. */
const spokenScale = '(?:个亿(?=[的了多，。；、！？,;!?）)”]|$))';
/** A whole number or a decimal, in digits or in Chinese numerals, with its scale: 12, 1.5万, 687个亿, 百亿, 二十五, 一点五亿. */
export const numeral = `(?:${digitSteps}|\\d+(?:\\.\\d+)?(?:${scaleWord}*${spokenScale}|${letterScale}|${scaleWord}*)|(?:${chineseDigit}|${scaleWord})+(?:点${chineseDigit}+[万亿]*)?${spokenScale}?)`;

/**
 * A whole number in Chinese numerals, as it is said: 二十五, 一百零八, 两千三 (2300), 百亿, 一亿两千万, 二〇二三.
 *
 * @returns null where two digits stand together that are no year or code: 两三 is two numbers
 * @example readWhole('百亿') // 10_000_000_000n
 */
function readWhole(text: string): bigint | null {
  if (/^[〇零一二三四五六七八九]{3,}$/.test(text) || /^[一二三四五六七八九][〇零]$/.test(text))
    return BigInt([...text].map((char) => digitOf[char]).join(''));
  let total = 0n;
  let group = 0n;
  let digit: bigint | null = null;
  // A last digit after 百, 千, 万 or 亿 counts the next lower step: 两千三 is 2300.
  let last = 10n;
  for (const char of text) {
    const [isDigit, step, big] = [digitOf[char], stepOf[char], groupOf[char]];
    if (isDigit !== undefined) {
      if (isDigit === 0n) last = 10n;
      else if (digit !== null) return null;
      else digit = isDigit;
      if (isDigit === 0n && text.length === 1) digit = 0n;
    } else if (tensOf[char] !== undefined) {
      group += tensOf[char];
      [digit, last] = [null, 10n];
    } else if (step !== undefined) {
      group += (digit ?? 1n) * step;
      [digit, last] = [null, step];
    } else if (big !== undefined) {
      const value = group + (digit ?? 0n);
      if (total > 0n && total < big) total = (total + value) * big;
      else total += (value === 0n ? 1n : value) * big;
      [group, digit, last] = [0n, null, big];
    } else return null;
  }
  return total + group + ((digit ?? 0n) * last) / 10n;
}

/** A number as it is printed: what it is worth, and the decimal places that are printed, none where it has a scale. */
export type Numeral = { worth: Ratio; decimals: number; hasScale: boolean };

/** 1万 and 5千 of 1万5千 as one. */
function addSteps(steps: readonly string[]): Numeral | null {
  const read = steps.map(readNumeral);
  const total = read.reduce<Ratio | null>((sum, one) => (sum && one ? plus(sum, one.worth) : null), [0n, 1n]);
  return total && { worth: total, decimals: 0, hasScale: true };
}

/**
 * Reads what {@link numeral} matches: digits with a scale, or Chinese numerals up to 亿.
 *
 * @example readNumeral('1.5万') // { worth: [150000n, 10n], decimals: 1, hasScale: true }
 */
export function readNumeral(printed: string): Numeral | null {
  const text = printed.replace('个亿', '亿').toLowerCase();
  const steps = text.match(/\d+(?:\.\d+)?[十百千万亿]*/g) ?? [];
  if (/^\d/.test(text) && steps.length > 1) return addSteps(steps);
  const [, digits, scale = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*|[wk])$/.exec(text) ?? [];
  if (digits !== undefined) {
    const factor = [...scale].reduce(
      (product, char) => product * (stepOf[char] ?? groupOf[char] ?? letterOf[char] ?? 1n),
      1n,
    );
    const decimals = digits.split('.')[1]?.length ?? 0;
    return { worth: times(readDecimal(digits), [factor, 1n]), decimals, hasScale: scale !== '' };
  }
  const [whole = '', fraction] = text.split('点');
  const value = readWhole(whole);
  if (value === null) return null;
  if (fraction === undefined) return { worth: [value, 1n], decimals: 0, hasScale: /[万亿]/.test(whole) };
  const places = fraction.replace(/[万亿]+$/, '');
  const factor = [...fraction.slice(places.length)].reduce((product, char) => product * (groupOf[char] ?? 1n), 1n);
  const decimal = readDecimal(`${value}.${[...places].map((char) => digitOf[char]).join('')}`);
  return { worth: times(decimal, [factor, 1n]), decimals: places.length, hasScale: factor > 1n };
}

/**
 * Two numbers said in one: 两三 (2 and 3), 三四十 (30 and 40), 十七八 (17 and 18), 两千三四百 (2300 and 2400).
 *
 * @returns null for any other numeral
 */
export function readNeighbours(text: string): [Numeral, Numeral] | null {
  const [, before = '', first = '', second = '', after = ''] =
    /^(.*?)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(text) ?? [];
  const [one, two] = [digitOf[first], digitOf[second]];
  if (one === undefined || two === undefined || two <= one || !/^(?:.*[十百千万亿])?$/.test(before)) return null;
  const low = readNumeral(before + first + after);
  const high = readNumeral(before + second + after);
  return low && high ? [low, high] : null;
}
