import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';
import type { Context } from './read-context.ts';

const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
const quarters = ['一', '二', '三', '四'];

/** When an article was printed, as far as it is known, and whether what is counted adds up over time. */
type Telling = { year: string | null; month: string | null; isFlow: boolean };
type Groups = Record<string, string | undefined>;

const yearsAway: Record<string, number> = { 前: -2, 去: -1, 上: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
const numeral = '十[一二]?|[一二三四五六七八九]';
const monthOf = (text = '') => {
  const at = '一二三四五六七八九'.indexOf(text.slice(-1)) + 1;
  return two(/\d/.test(text) ? text : String((text.startsWith('十') ? 10 : 0) + at));
};

/**
 * The year of months that are told: the one that is written, or that 今年, 去年 and 明年 mean. Where none is, what adds up
 * to them (截至11月底, 1—11月) is over when the article is printed, and so is what an article of the first months of a year
 * tells of (四季度); else they are those of the article's year.
 */
function yearOf({ of, rel }: Groups, last: string, { year, month }: Telling, isOver: boolean): string | null {
  if (of !== undefined) return of;
  if (year === null || month === null) return null;
  if (rel !== undefined) return String(Number(year) + (yearsAway[rel] ?? 0));
  const isBefore = last > month.slice(5, 7) && (isOver || month.slice(5, 7) <= '03');
  return String(Number(year) - Number(isBefore));
}

const someYear = '(?:(?<of>\\d{4})年|(?<rel>[前去上今本明后])年|(?<!年))';
/** From one month to another of the year that is told with them. */
function span(groups: Groups, from: string, to: string, telling: Telling, isOver = false): string | null {
  const year = yearOf(groups, to, telling, isOver);
  return year && `${year}-${from}/${year}-${to}`;
}

/** The month of the article, or the one before it. */
function monthAway(month: string, isLast: boolean): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  if (!isLast) return month;
  return number === 1 ? `${year - 1}-12` : `${year}-${two(String(number - 1))}`;
}

/** Words that tell a time, those that hold others first; what they mean, or null where the article's own time is not known. */
const tellings: readonly [RegExp, (groups: Groups, telling: Telling) => string | null][] = [
  [
    new RegExp(`(?:截至|截止)(?:到)?${someYear}(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?`, 'g'),
    (groups, telling) => {
      const told = yearOf(groups, two(groups['month']), telling, true);
      const day = groups['day'] === undefined ? '' : `-${two(groups['day'])}`;
      return told && `${telling.isFlow ? '../' : ''}${told}-${two(groups['month'])}${day}`;
    },
  ],
  [/截[至止](?:到)?(?<of>\d{4})年年?[末底]/g, ({ of }, { isFlow }) => `${isFlow ? '../' : ''}${of}-12`],
  [
    /(?:截[至止])?(?<rel>[前去上今明])年年?[末底]/g,
    ({ rel }, { year }) => year && `${Number(year) + (yearsAway[rel ?? ''] ?? 0)}-12`,
  ],
  // The same months as this year's, whichever those are.
  [/[去上]年同期/g, () => null],
  [
    /自?(?<from>\d{4})年(?:(?<month>\d{1,2})月)?[^，。；、\d]{0,6}(?:以来|至今)/g,
    ({ from, month: first }, { month }) => month && `${from}${first === undefined ? '' : `-${two(first)}`}/${month}`,
  ],
  [/(?<![\d去今前上明]年?)年[底末](?!之?前)/g, (_, { year }) => year && `${year}-12`],
  // What is meant to be there by then.
  [/年[底末](?:之?前)/g, (_, { year }) => year],
  [/(?<last>上个?|本)月/g, ({ last }, { month }) => month && monthAway(month, last !== '本')],
  [
    new RegExp(`${someYear}(?<!\\d)(?<from>\\d{1,2})月(?:份)?以来`, 'g'),
    (groups, telling) => {
      const told = yearOf(groups, two(groups['from']), telling, true);
      return told && telling.month && `${told}-${two(groups['from'])}/${telling.month}`;
    },
  ],
  [/今年以来/g, (_, { year, month }) => month && `${year}-01/${month}`],
  [
    new RegExp(`${someYear}(?<!\\d)(?<from>\\d{1,2})月?[—–\\-~至到]+(?<to>\\d{1,2})月`, 'g'),
    (groups, telling) =>
      span(groups, two(groups['from']), two(groups['to']), telling, /^0?1$/.test(groups['from'] ?? '')),
  ],
  [
    new RegExp(
      `${someYear}(?<!提)前(?:(?<months>\\d{1,2}|${numeral})个月|(?<bare>\\d{1,2})月|(?<quarter>[一二三四])个?季度)`,
      'g',
    ),
    (groups, telling) => {
      const quarter = quarters.indexOf(groups['quarter'] ?? '') + 1;
      const months = groups['months'] ?? groups['bare'];
      return span(groups, '01', months === undefined ? two(String(3 * quarter)) : monthOf(months), telling, true);
    },
  ],
  [
    new RegExp(`${someYear}第?(?<quarter>[一二三四])季度`, 'g'),
    (groups, telling) => {
      const last = 3 * (quarters.indexOf(groups['quarter'] ?? '') + 1);
      return span(groups, two(String(last - 2)), two(String(last)), telling);
    },
  ],
  [
    new RegExp(`${someYear}(?<half>[上下])半年`, 'g'),
    (groups, telling) =>
      groups['half'] === '上' ? span(groups, '01', '06', telling) : span(groups, '07', '12', telling),
  ],
  [
    new RegExp(`${someYear}(?<!\\d)(?<from>\\d{1,2})月(?:份)?[、和](?<to>\\d{1,2})月`, 'g'),
    (groups, telling) => span(groups, two(groups['from']), two(groups['to']), telling),
  ],
  [
    new RegExp(`${someYear}(?<!\\d)(?<month>\\d{1,2})月`, 'g'),
    (groups, telling) => {
      const told = yearOf(groups, two(groups['month']), telling, false);
      return told && `${told}-${two(groups['month'])}`;
    },
  ],
  [/(?<of>\d{4})年年?[末底](?!之?前)/g, ({ of }) => `${of}-12`],
  [/(?<of>\d{4})年/g, ({ of }) => of ?? null],
  [
    /(?<!之)(?<rel>[前去上今明])年(?!轻|龄|产)/g,
    ({ rel }, { year }) => year && String(Number(year) + (yearsAway[rel ?? ''] ?? 0)),
  ],
];

/** 由目前的90名增至150名: the first is there already. */
export const isThere = /(?:目前|现在|现有|当前|原来|原有)(?:[的是为有]|共有|已有)?$/;

/**
 * Times that others are measured against, or at which something began: 较2020年, 是2019年的, 比去年同期, 比一季度, 成立于2009年,
 * 2010年升级为国家级开发区.
 */
const aside = new RegExp(
  [
    '(?:较|比|与|同|是)(?:\\d{4}年|[去上]年)(?:\\d{1,2}月)?(?:同期|年?[底末初])?(?:相比)?的?',
    '(?:较|比|与|同)(?:第?[一二三四]季度|[上下]半年|上个?月|\\d{1,2}月(?:份|底)?)(?:相比)?',
    '(?:成立于|始建于|创办于|创建于)\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
    '\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?=[^，。；、]{0,8}(?:升级|升格|获批|成立|设立|挂牌|更名|入选|获评|被认定|被评|被批准|被命名))',
  ].join('|'),
  'g',
);
const blank = (words: string) => '　'.repeat(words.length);

/** The same months a year before: those of the time that was told last. */
const yearBefore = (period: string) => period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The times that some words tell, in their order. */
function timesIn(words: string, telling: Telling): { at: number; value: string; because: string }[] {
  let rest = words;
  const told: { at: number; value: string; because: string }[] = [];
  for (const [pattern, read] of tellings)
    rest = rest.replace(pattern, (found: string, ...args: unknown[]) => {
      const value = read(args.at(-1) as Groups, telling);
      const at = args.find((one) => typeof one === 'number');
      if (value !== null && typeof at === 'number') told.push({ at, value, because: `“${found}”` });
      return blank(found);
    });
  return told.sort((a, b) => a.at - b.at);
}

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
  if (tellings.some(([pattern]) => rest.search(pattern) >= 0)) return null;
  const over = [column, ...headings.toReversed()]
    .map((words) => ({ words, times: timesIn(words.replace(aside, blank), telling) }))
    .find(({ times }) => times.length > 0);
  const only = over?.times.length === 1 ? over.times[0] : undefined;
  return over && only ? { value: only.value, because: `在“${over.words}”下面` } : null;
}
