import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';
import type { Context } from './read-context.ts';
import { type ArticleTime, blank, type Telling, timesIn, timeWords } from './read-times.ts';

/** 由目前的90名增至150名: the first is there already. */
export const isThere = /(?:目前|现在|现有|当前|原来|原有)(?:[的是为有]|共有|已有)?$/;

/** 投资2.3亿元的二期预计明年投用: what is said of the thing that has a number is not said of the number. */
export const isOfThing = /^的(?!投资|目标|任务|计划|预算)/;

/**
 * Times that others are measured against, or at which something began: 较2020年, 是2019年的, 比去年同期, 比一季度, 成立于2009年,
 * 2010年升级为国家级开发区; but not 2024年成立党支部14个.
 */
const aside = new RegExp(
  [
    '(?:较|比|与|同|是)(?:\\d{4}年|[去上]年)(?:\\d{1,2}月)?(?:同期|年?[底末初])?(?:相比)?的?',
    '(?:较|比|与|同|是)“?十[一二三四五]五”?(?:规划)?(?:时期|期间|末)的?',
    '(?:较|比|与|同)(?:第?[一二三四]季度[末底]?|[上下]半年|上个?月|年初|前\\d{1,2}个?月|(?:\\d{1,2}月?[—–~-])?\\d{1,2}月(?:份|[末底])?)(?:相比)?',
    '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出生|入党|参加工作|入伍|退伍|毕业|任职)',
    // 去年开工的项目: which is meant.
    '(?:\\d{4}年|[去前]年)(?:\\d{1,2}月|年?[底末初])?[^，。；、\\d]{0,4}(?:开工|开业|成立|建成|投产|投用|落户|签约|入驻|创办|启用|设立)的(?=\\p{Script=Han})',
    '(?:成立于|始建于|创办于|创建于)\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
    '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?=[^，。；、\\d]{0,8}(?:封关|开园|开工|动工|奠基|投用|投运|揭牌|升级|升格|获批|成立|设立|挂牌|更名|入选|获评|被认定|被评|被批准|被命名)[^，。；\\d]{0,14}[，。；])',
  ].join('|'),
  'gu',
);

/** The same months a year before: those of the time that was told last. */
const yearBefore = (period: string) => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The one year that stands over a number, of which bare months are. */
function yearOver(over: readonly string[]): string | null {
  const years = new Set(over.flatMap((words) => [...words.matchAll(/(?<!\d)(20\d\d)年/g)].map(([, one]) => one ?? '')));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** 从2021年的2.3亿元增长到2024年的9.8亿元，年均增长62%: over all these years. */
function meanOverYears(said: string): Guess<string> {
  const [first, ...others] = [...said.matchAll(/(?<!\d)(\d{4})(?:年|(?=[—–~至到-]+\d{4}年))/g)].map(([, year]) => year);
  const last = others.at(-1);
  return first !== undefined && last !== undefined && first < last
    ? { value: `${first}/${last}`, because: `“年均”，从${first}年到${last}年` }
    : { value: '未说明', because: '“年均”是哪几年，看前文' };
}

const meansNow = /如今|而今|现在|眼下|目前|现有|今天|至今|迄今/;
/** 过去工伤一年百十来起, 八年前这里只有41家小厂: of a time that is over, and told nowhere. */
const lastPast = (said: string): string | undefined => {
  const last = [
    ...said.matchAll(
      /(?<=^|[，：“”])(?:(?:[一二两三四五六七八九十几]+|\d+)年前|过去(?![^，。；]{0,4}年)|以前|从前|当初|当时|当年|那[年时]|最初|起初|开头|刚开始|起步(?:时|之初))/g,
    ),
  ].at(-1);
  return last && !meansNow.test(said.slice(last.index)) ? last[0] : undefined;
};

/**
 * 截至2024年末，已建党组织512个；党员8937名: what heads a sentence is of all its parts. A year that is over and was told in
 * the sentences before may be that of what follows.
 */
function carriedOver(lead: string, telling: Telling): Guess<string> | null {
  const words = lead.replace(aside, blank);
  const whole = /[^。！？\t]*$/.exec(words)?.[0] ?? '';
  const heading = timesIn(whole, telling);
  const [first] = heading;
  if (first && heading.length === 1 && first.at < 2) return { value: first.value, because: first.because };
  const before = timesIn(words, telling).at(-1);
  // 8月利润增长6.2%；1—8月签约47个；利用外资1.27亿美元: of which, the sentence leaves open.
  const isOver =
    before !== undefined &&
    (heading.length > 1 || (telling.year !== null && endOf(before.value).slice(0, 4) < telling.year));
  if (!isOver || meansNow.test(words.slice(before.at))) return null;
  return { value: '未说明', because: `前面说的是${before.because}，是不是还说那时，看前文` };
}

const endOf = (period: string) => period.split('/').at(-1) ?? period;

/**
 * The time that the sentence of a number prints: the last one before it, else the first behind it in its clause;
 * where it prints none, that of its column or of the headings over it. 由2021年的61.3%提高到89.6%: the year is that of the first alone.
 *
 * @param printed when the article was, for 今年
 * @example guessPeriod(wordsAround('2023年163件、2024年98件', { start: 15, end: 18 }), false, { year: null, month: null }, context) // { value: '2024', because: '“2024年”' }
 */
export function guessPeriod(
  { said, after }: Pick<WordsAround, 'said' | 'after'>,
  isFlow: boolean,
  { year, month }: ArticleTime,
  { column, headings, lead, isUntimed }: Pick<Context, 'column' | 'headings' | 'lead' | 'isUntimed'>,
): Guess<string> | null {
  // 由目前的90名增至150名: what is there now is of the article's own time.
  if (isThere.test(said)) return null;
  const once = /[从由自](过去|以前|最初|当初)的$/.exec(said)?.[1];
  if (once !== undefined) return { value: '未说明', because: `“${once}的”` };
  const telling = { year, month, isFlow, yearOver: yearOver([column, ...headings]) };
  // 比2021年的387个净增125个: the first is of then.
  const isMeasuredFrom = /^(?:净增|增[加长]|多|少|减少|提高|上升|下降|翻)/.test(after);
  const own = new RegExp(
    `(?<![是${isMeasuredFrom ? '' : '较比与'}])(?<of>\\d{4})年(?<end>年?[末底])?的(?:每[月年天日]|平均)?$`,
  ).exec(said)?.groups;
  if (own) return { value: `${own['of']}${own['end'] ? '-12' : ''}`, because: `“${own['of']}年${own['end'] ?? ''}的”` };
  const [before, end] = /(?<=[从由自])[去上]年年?([末底])?的$/.exec(said) ?? [];
  if (before !== undefined && year !== null)
    return { value: `${Number(year) - 1}${end ? '-12' : ''}`, because: `“${before}”` };
  const rest = (said + after)
    .replace(aside, blank)
    .replace(/[从由自](?:\d{4}年|[去上]年)(?:年?[末底]|同期)?的/g, blank);
  const told = timesIn(rest, telling);
  if (/年均(?![^，。；]{0,6}(?:每|人次))/.test(said.slice(-8))) return meanOverYears(said);
  const last = told.findLast(({ at }) => at < said.length);
  if (/(?<![是较比与])[去上]年同期的?$/.test(said))
    return last
      ? { value: yearBefore(last.value), because: `${last.because}的“去年同期”` }
      : { value: '未说明', because: '“去年同期”是哪几个月，看前文' };
  // 2010年升级，现有企业5600家: what is there is of the article's own time, but for 截至8月底，现有.
  const clauseAt = said.length - (/[^，]*$/.exec(said)?.[0].length ?? 0);
  const isNow = /(?<![由从自])(?:现有|目前|现在|如今|当前)/.test(said.slice(clauseAt));
  // 到2026年底要建60个，目前已建41个，完成68.3%: of now as well.
  const isSinceNow = last !== undefined && /(?<![由从自])(?:现有|目前|现在|如今|当前)/.test(said.slice(last.at));
  if ((isNow || isSinceNow) && last && last.at < clauseAt && !/截/.test(last.because)) return null;
  const { value, because } = last ?? (isOfThing.test(after) ? undefined : told[0]) ?? {};
  if (value !== undefined && because !== undefined) return { value, because };
  const past = lastPast(said);
  if (past !== undefined) return { value: '未说明', because: `“${past}”是什么时候，看前文` };
  // What its own sentence tells, though it is not known of which year, is of no heading's time, nor of the article's.
  const unclear = timeWords(rest);
  if (unclear !== undefined) return { value: '未说明', because: `“${unclear}”是什么时候，看前文` };
  // What is there now is no sum of the months in a heading.
  if (isNow && column === '') return null;
  const isOther = /上年|去年|前年|同期|上[期月季]|[期年]初/.test(column) && !/[比较增减]/.test(column);
  if (isOther && timesIn(column, telling).length === 0)
    return { value: '未说明', because: `“${column}”是什么时候，看表头` };
  // In the first months of a year 全年 may be that of the year before.
  if (/全年|年度/.test(column) && timesIn(column, telling).length === 0 && year !== null && month !== null)
    return month.slice(5, 7) > '03'
      ? { value: year, because: `“${column}”` }
      : { value: '未说明', because: `“${column}”是哪一年，看前文` };
  const over = [column, ...headings.toReversed()]
    .map((words) => ({ words, times: timesIn(words.replace(aside, blank), telling) }))
    .find(({ times }) => times.length > 0);
  const only = over?.times.length === 1 ? over.times[0] : undefined;
  if (!over && isUntimed) return { value: '未说明', because: `“${column}”一栏没写时间，别的栏写了` };
  if (!over && !isNow && !meansNow.test(said)) return carriedOver(lead, telling);
  // What is done already is of no year that has only begun.
  if (only?.value === year && /已(?!有)/.test(said.slice(clauseAt))) return null;
  return over && only ? { value: only.value, because: `在“${over.words}”下面` } : null;
}
