import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';
import type { Context } from './read-context.ts';
import { blank, tellsTime, timesIn } from './read-times.ts';

/** 由目前的90名增至150名: the first is there already. */
export const isThere = /(?:目前|现在|现有|当前|原来|原有)(?:[的是为有]|共有|已有)?$/;

/**
 * Times that others are measured against, or at which something began: 较2020年, 是2019年的, 比去年同期, 比一季度, 成立于2009年,
 * 2010年升级为国家级开发区; but not 2024年成立党支部14个.
 */
const aside = new RegExp(
  [
    '(?:较|比|与|同|是)(?:\\d{4}年|[去上]年)(?:\\d{1,2}月)?(?:同期|年?[底末初])?(?:相比)?的?',
    '(?:较|比|与|同)(?:第?[一二三四]季度|[上下]半年|上个?月|\\d{1,2}月(?:份|底)?)(?:相比)?',
    '(?:成立于|始建于|创办于|创建于)\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
    '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?=[^，。；、\\d]{0,8}(?:升级|升格|获批|成立|设立|挂牌|更名|入选|获评|被认定|被评|被批准|被命名)[^，。；\\d]{0,14}[，。；])',
  ].join('|'),
  'g',
);

/** The same months a year before: those of the time that was told last. */
const yearBefore = (period: string) => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/**
 * The time that the sentence of a number prints: the last one before it, else the first behind it in its clause;
 * where it prints none, that of its column or of the headings over it. 由2021年的61.3%提高到89.6%: the year is that of the first alone.
 *
 * @param month of the article, 2024-11, for 今年; null where it is not known
 * @example guessPeriod(wordsAround('2023年163件、2024年98件', { start: 15, end: 18 }), false, null, context) // { value: '2024', because: '“2024年”' }
 */
export function guessPeriod(
  { said, after }: Pick<WordsAround, 'said' | 'after'>,
  isFlow: boolean,
  month: string | null,
  { column, headings }: Pick<Context, 'column' | 'headings'>,
): Guess<string> | null {
  // 由目前的90名增至150名: what is there now is of the article's own time.
  if (isThere.test(said)) return null;
  const telling = { year: month?.slice(0, 4) ?? null, month, isFlow };
  const own = /(?<![是较比与])(?<of>\d{4})年(?<end>年?[末底])?的$/.exec(said)?.groups;
  if (own) return { value: `${own['of']}${own['end'] ? '-12' : ''}`, because: `“${own['of']}年${own['end'] ?? ''}的”` };
  const [before, end] = /(?<=[从由自])[去上]年年?([末底])?的$/.exec(said) ?? [];
  if (before !== undefined && month !== null)
    return { value: `${Number(month.slice(0, 4)) - 1}${end ? '-12' : ''}`, because: `“${before}”` };
  const rest = (said + after)
    .replace(aside, blank)
    .replace(/[从由自](?:\d{4}年|[去上]年)(?:年?[末底]|同期)?的/g, blank);
  const told = timesIn(rest, telling);
  const last = told.findLast(({ at }) => at < said.length);
  if (/(?<![是较比与])[去上]年同期的?$/.test(said))
    return last
      ? { value: yearBefore(last.value), because: `${last.because}的“去年同期”` }
      : { value: '未说明', because: '“去年同期”是哪几个月，看前文' };
  // 2010年升级，现有企业5600家: what is there is of the article's own time, but for 截至8月底，现有.
  const clauseAt = said.length - (/[^，]*$/.exec(said)?.[0].length ?? 0);
  const isNow = /(?<![由从自])(?:现有|目前|现在|如今|当前)/.test(said.slice(clauseAt));
  if (isNow && last && last.at < clauseAt && !/截/.test(last.because)) return null;
  const { value, because } = last ?? told[0] ?? {};
  if (value !== undefined && because !== undefined) return { value, because };
  // What its own sentence tells, though it is not known of which year, is of no heading's time.
  if (tellsTime(rest)) return null;
  const over = [column, ...headings.toReversed()]
    .map((words) => ({ words, times: timesIn(words.replace(aside, blank), telling) }))
    .find(({ times }) => times.length > 0);
  const only = over?.times.length === 1 ? over.times[0] : undefined;
  return over && only ? { value: only.value, because: `在“${over.words}”下面` } : null;
}
