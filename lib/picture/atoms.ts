import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';

/** Every word of a unit, the longest first: 个工作日 before 个. */
const unit = (Object.keys(units) as Unit[])
  .flatMap((name) => [...wordsOf(name)])
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[()]/g, '\\$&'))
  .join('|');

/** 33.5个工作日, 1.5万多名, 第3段, 2023年6月20日; of numbers in Chinese those before a unit: 十二个月. */
const amount = `第?(?:\\d+[年月])*\\d[\\d.,]*[万亿]?[余多]?(?:${unit}|\\p{Script=Han})?|[一二两三四五六七八九十百千]+(?:${unit})`;
const word = '\\d*[A-Za-z][\\w.&/+-]*';
const opening = '[“‘（《〈【「『(]';
const closing = '[”’）》〉】」』)，。、；：？！·…—\\s]';

const atom = new RegExp(`${opening}*(?:${word}|${amount}|.)${closing}*`, 'gsu');

/**
 * A text in pieces that a line must not tear: a number with its unit, a whole date, a Latin word; each with the marks that
 * open before it and close behind it.
 *
 * @example atomsOf('至6月20日（12个）') // ['至', '6月20日', '（12个）']
 */
export const atomsOf = (text: string): string[] => text.match(atom) ?? [];

const sign = new RegExp(`${opening}|${closing}|(?:(?!${opening}|${closing}).)+`, 'gsu');

/**
 * A piece as what it is about and each of its marks by itself.
 *
 * @example withoutMarks('（12个）') // ['（', '12个', '）']
 */
export const withoutMarks = (atom: string): string[] => atom.match(sign) ?? [];
