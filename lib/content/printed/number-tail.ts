import { type Numeral, readNumeral, scaleWord } from '#lib/schema/numerals.ts';
import { isLess, type Ratio, times } from '#lib/schema/ratio.ts';
import type { Beginning } from './number-beginning.ts';
import { unitWordAt } from './unit-words.ts';

/** What stands behind a number: its scale, 余 and 多, its unit, 半 of that, and where all this ends. */
export type Tail = {
  scale: string;
  between: string;
  unit: string | null;
  unitStart: number;
  half: boolean;
  end: number;
};

const scales = new RegExp(`${scaleWord}+`, 'y');
/** 1500+家 is that many or more, 千把人 about a thousand. */
const between = /(?:有余|余|多|几|来|\+(?!\d)|(?<=[百千万])把)/y;
const betweenAfterUnit = /(?:有余|余|还多(?![\d〇一二两三四五六七八九十百千万亿])|多(?![个家名数样种方元]))/y;
const halfAfterUnit = /半(?!数)/y;
const splitUnit = /个([多余半])(月|小时|星期|百分点|工作日|自然月)/y;

/** What a pattern finds at this very place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What follows a number: 多万元, 余家, 个多月, 年半. */
export function readTail(text: string, at: number): Tail {
  let [end, words] = [at, ''];
  const take = (pattern: RegExp) => {
    const found = matchAt(pattern, text, end)?.[0] ?? '';
    end += found.length;
    return found;
  };
  words += take(between);
  const unitStart = end;
  const scale = words === '' ? '' : take(scales);
  words += words === '' ? '' : take(between);
  const split = matchAt(splitUnit, text, end);
  if (split) {
    const [whole, word = '', rest = ''] = split;
    const unit = `个${rest}`;
    const half = word === '半';
    return { scale, between: words + (half ? '' : word), unit, unitStart, half, end: end + whole.length };
  }
  const points = beforePoints.test(text.slice(Math.max(0, end - 12), end)) ? matchAt(spokenPoints, text, end) : null;
  if (points) return { scale, between: words, unit: '个百分点', unitStart, half: false, end: end + points[0].length };
  const unit = unitWordAt(text, end);
  end += unit?.length ?? 0;
  const half = unit !== null && take(halfAfterUnit) !== '';
  if (unit !== null) words += take(betweenAfterUnit);
  return { scale, between: words, unit, unitStart, half, end };
}

/** 低了0.4个点: said for 个百分点, where a change or a decimal stands before it; 设3个点 are places. */
const spokenPoints = /个点(?![位名长子心])/y;
const beforePoints =
  /[.点][\d〇零一二两三四五六七八九]+$|[高低升降涨跌增减快慢][了出]?(?:约|近|超过?|逾|达|不足)?[\d一二两三四五六七八九十半]+$/;

const powerOf = (scale: string): Ratio => (scale === '' ? [1n, 1n] : (readNumeral(`1${scale}`)?.worth ?? [1n, 1n]));

/** A number with the scale and the half that stand behind it: 亿 of 3多亿元, 半 of 2年半. */
export function scaled(number: Numeral, { scale, half }: Tail): Numeral {
  if (scale === '' && !half) return number;
  const [n, d] = times(number.worth, powerOf(scale));
  const worth: Ratio = half ? [2n * n + d, 2n * d] : [n, d];
  return { worth, decimals: number.decimals, hasScale: number.hasScale || scale !== '' || half };
}

/** The last scale of a number: the lower end of 3至5万元 is 3万元. */
export function lendScale(low: Numeral, high: Numeral, highText: string): Numeral {
  const scale = /[万亿]+$/.exec(highText)?.[0] ?? '';
  if (low.hasScale || scale === '' || !isLess(times(low.worth, powerOf(scale)), high.worth)) return low;
  return { ...low, worth: times(low.worth, powerOf(scale)), hasScale: true };
}

/** What follows a number that begins here; behind one that has its unit in itself only 余, 多. */
export function tailOf({ unit }: Beginning, words: string, end: number): Tail {
  if (unit === null) return readTail(words, end);
  const word = matchAt(betweenAfterUnit, words, end)?.[0] ?? '';
  return { scale: '', between: word, unit, unitStart: end, half: false, end: end + word.length };
}
