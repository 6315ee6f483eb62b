import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';
import type { Context } from './read-context.ts';

const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
const quarters = ['一', '二', '三', '四'];

/** When an article was printed, as far as it is known, and whether what is counted adds up over time. */
type Telling = { year: string | null; month: string | null; isFlow: boolean };
type Groups = Record<string, string | undefined>;

/**
 * The year of months that are told: the one that is written, the one that 今年 and 去年 mean, else the last in which these
 * months are over when the article is printed. 截至11月底 of an article of January is of the year before.
 */
function yearOf({ of, rel }: Groups, last: string, { year, month }: Telling): string | null {
  if (of !== undefined) return of;
  if (year === null || month === null) return null;
  const isBefore = rel === undefined ? last > month.slice(5, 7) : /[去上]/.test(rel);
  return isBefore ? String(Number(year) - 1) : year;
}

const someYear = '(?:(?<of>\\d{4})年|(?<rel>[今本去上])年|(?<!年))';
/** From one month to another of the year that is told with them. */
function span(groups: Groups, from: string, to: string, telling: Telling): string | null {
  const year = yearOf(groups, to, telling);
  return year && `${year}-${from}/${year}-${to}`;
}

/** Words that tell a time, those that hold others first; what they mean, or null where the article's own time is not known. */
const tellings: readonly [RegExp, (groups: Groups, telling: Telling) => string | null][] = [
  [
    new RegExp(`(?:截至|截止)(?:到)?${someYear}(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?`, 'g'),
    (groups, telling) => {
      const told = yearOf(groups, two(groups['month']), telling);
      const day = groups['day'] === undefined ? '' : `-${two(groups['day'])}`;
      return told && `${telling.isFlow ? '../' : ''}${told}-${two(groups['month'])}${day}`;
    },
  ],
  [/截[至止](?:到)?(?<of>\d{4})年年?[末底]/g, ({ of }, { isFlow }) => `${isFlow ? '../' : ''}${of}-12`],
  [/(?:截[至止])?[去上]年年?[末底]/g, (_, { year }) => year && `${Number(year) - 1}-12`],
  // The same months as this year's, whichever those are.
  [/[去上]年同期/g, () => null],
  [
    /自?(?<from>\d{4})年(?:(?<month>\d{1,2})月)?[^，。；、\d]{0,6}(?:以来|至今)/g,
    ({ from, month: first }, { month }) => month && `${from}${first === undefined ? '' : `-${two(first)}`}/${month}`,
  ],
  // What is meant to be there by then.
  [/年[底末](?:之?前)/g, (_, { year }) => year],
  [/今年以来/g, (_, { year, month }) => month && `${year}-01/${month}`],
  [
    new RegExp(`${someYear}(?<!\\d)(?<from>\\d{1,2})月?[—–\\-~至到]+(?<to>\\d{1,2})月`, 'g'),
    (groups, telling) => span(groups, two(groups['from']), two(groups['to']), telling),
  ],
  [
    new RegExp(`${someYear}(?<!提)前(?:(?<months>\\d{1,2})个月|(?<quarter>[一二三四])个?季度)`, 'g'),
    (groups, telling) => {
      const quarter = quarters.indexOf(groups['quarter'] ?? '') + 1;
      return span(
        groups,
        '01',
        groups['months'] === undefined ? two(String(3 * quarter)) : two(groups['months']),
        telling,
      );
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
    /(?:(?<of>\d{4})|(?<rel>[今本去上]))年(?<month>\d{1,2})月/g,
    (groups, telling) => {
      const told = yearOf(groups, two(groups['month']), telling);
      return told && `${told}-${two(groups['month'])}`;
    },
  ],
  [/(?<of>\d{4})年/g, ({ of }) => of ?? null],
  [/[去上]年/g, (_, { year }) => year && String(Number(year) - 1)],
];

/** 由目前的90名增至150名: the first is there already. */
export const isThere = /(?:目前|现在|现有|当前|原来|原有)的?$/;

/** Times that others are measured against, or at which something began: 较2020年, 是2019年的, 比去年同期, 成立于2009年. */
const aside =
  /(?:较|比|与|同|是)(?:\d{4}年|[去上]年)(?:\d{1,2}月)?(?:同期|年?[底末初])?(?:相比)?的?|(?:成立于|始建于|创办于|创建于)\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;
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
  const { value, because } = last ?? told[0] ?? {};
  if (value !== undefined && because !== undefined) return { value, because };
  const over = [column, ...headings.toReversed()]
    .map((words) => ({ words, times: timesIn(words.replace(aside, blank), telling) }))
    .find(({ times }) => times.length > 0);
  const only = over?.times.length === 1 ? over.times[0] : undefined;
  return over && only ? { value: only.value, because: `在“${over.words}”下面` } : null;
}
