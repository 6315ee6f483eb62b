const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A small number of things as a title says it, before a measure word: 两个, 五个, 十二个, 三十个; in figures from a hundred on.
 *
 * @example `${writeCount(12)}个园区` // '十二个园区'
 */
export function writeCount(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) return String(count);
  if (count === 2) return '两';
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

/**
 * A number of things with the words behind it; nothing where there is none.
 *
 * @example `${writeSome(211, '项')}园区党建数据` // '211项园区党建数据', and '园区党建数据' of none
 */
export const writeSome = (count: number, words: string): string => (count === 0 ? '' : `${count}${words}`);
