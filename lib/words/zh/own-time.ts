import type { Statistic } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import { formatPeriod } from './period.ts';

/** Parts of a year that have words of their own, by their months. */
const partsOfYear: Record<string, string> = {
  '01/06': '上半年',
  '07/12': '下半年',
  '01/09': '前三季度',
  '01/03': '第?一季度',
  '04/06': '第?二季度',
  '07/09': '第?三季度',
  '10/12': '第?四季度',
};

/** A period as a subject may say it, as a pattern: 2024年上半年, 2024年1—6月, 2024年1月至6月. */
function waysToSay(period: Period): string {
  const said = formatPeriod(period);
  if (/^\d{4}$/.test(period.text)) return `${said}(?:度|全年)?`;
  const [, year, first, , last] = /^(\d{4})-(\d\d)\/(\1)-(\d\d)$/.exec(period.text) ?? [];
  if (first === undefined || last === undefined) return said;
  const part = partsOfYear[`${first}/${last}`];
  return `${said}|${year}年(?:${Number(first)}月?[—–至到-]${Number(last)}月${part === undefined ? '' : `|${part}`})`;
}

/** What makes another time of a year, or more than a time, but not the age in 2022年35岁以下: 2022年1月, 2022年底, 2022年上半年, 2022年以来, 2022年比2021年. */
const goesOn = '(?!\\d{1,2}(?:月|[—–至到、-]\\d)|[底末初前后起至到—–、，和与及以比较]|[上下]半年|第?[一二三四1-4]季度)';

/**
 * A figure whose subject does not begin with its own time, for a sentence that says the time itself, of this figure or of
 * several: 2022年帮企业解决的问题 is of 2022 alone.
 *
 * @example withoutOwnTime({ subject: '2022年帮企业解决的问题', period: parsePeriod('2022'), … }).subject // '帮企业解决的问题'
 */
export function withoutOwnTime<Figure extends Pick<Statistic, 'subject' | 'period'>>(figure: Figure): Figure {
  const { period, subject } = figure;
  if (period === null || !/^\d{4}年/.test(subject)) return figure;
  const rest = subject.replace(new RegExp(`^(?:${waysToSay(period)})${goesOn}的?`), '');
  return rest === '' || rest === subject ? figure : { ...figure, subject: rest };
}
