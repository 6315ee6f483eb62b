const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
const quarters = ['一', '二', '三', '四'];

/** When an article was printed, as far as it is known. */
export type ArticleTime = { year: string | null; month: string | null };
/** That, whether what is counted adds up over time, and the year that stands over it. */
export type Telling = ArticleTime & { isFlow: boolean; yearOver: string | null };
type Groups = Record<string, string | undefined>;

const yearsAway: Record<string, number> = { 大前: -3, 前: -2, 去: -1, 上: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
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
function yearOf({ of, rel }: Groups, last: string, { year, month, yearOver }: Telling, isOver: boolean): string | null {
  if (of !== undefined) return of;
  if (rel === undefined && yearOver !== null) return yearOver;
  if (rel !== undefined && year !== null) return String(Number(year) + (yearsAway[rel] ?? 0));
  if (year === null || month === null) return null;
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

/** 十四五 ends with 2025. */
const lastOfPlan = (plan = '') => 2010 + 5 * '一二三四五'.indexOf(plan);

/** Words that tell a time, those that hold others first; what they mean, or null where the article's own time is not known. */
const tellings: readonly [RegExp, (groups: Groups, telling: Telling) => string | null][] = [
  // With which month such a year begins is for a person to say, and its end is none of a calendar's.
  [/\d{4}(?:[—–\-~/](?:\d{4}|\d{2}))?(?:财政|财|学)年度?(?:年?[末底]|[上下]半年)?/g, () => null],
  [
    /(?<from>\d{4})年(?<first>\d{1,2})月(?:\d{1,2}日)?[—–\-~至到]+(?<to>\d{4})年(?<last>\d{1,2})月(?:\d{1,2}日)?/g,
    ({ from, first, to, last }) => `${from}-${two(first)}/${to}-${two(last)}`,
  ],
  [/(?<from>\d{4})年?[—–\-~至到]+(?<to>\d{4})年(?!\d{1,2}月)/g, ({ from, to }) => `${from}/${to}`],
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
  // The last year of a plan of five, and those since its first.
  [/“?十(?<plan>[一二三四五])五”?(?:规划)?末/g, ({ plan }) => `${lastOfPlan(plan)}-12`],
  [/“?十(?<plan>[一二三四五])五”?(?:规划)?以来/g, ({ plan }, { month }) => month && `${lastOfPlan(plan) - 4}/${month}`],
  [
    /“?十(?<plan>[一二三四五])五”?(?:规划)?(?:时期|期间)/g,
    ({ plan }, { year }) =>
      year !== null && Number(year) > lastOfPlan(plan) ? `${lastOfPlan(plan) - 4}/${lastOfPlan(plan)}` : null,
  ],
  // Which years these are is for a person to say.
  [
    /(?:近|过去|这)(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年(?:来|间|以来)?|(?:[二两三四五六七八九十]{1,3}|(?<!\d)\d{1,2})年多?[来间](?!到|隔|距)/g,
    () => null,
  ],
  // The same months as this year's, whichever those are.
  [/[去上]年同期/g, () => null],
  [
    /自?(?<from>\d{4})年(?:(?<month>\d{1,2})月)?[^，。；、\d]{0,6}(?:以来|至今)/g,
    ({ from, month: first }, { month }) => month && `${from}${first === undefined ? '' : `-${two(first)}`}/${month}`,
  ],
  // 年末 is what accounts of a year say, that of the heading or the last one.
  [
    /(?<![\d去今前上明]年?)年(?<end>[底末])(?!之?前)/g,
    ({ end }, { year, month, yearOver }) => {
      if (year === null || end === '底') return year && `${year}-12`;
      const isAccount = month !== null && month.slice(5, 7) <= '03';
      return `${yearOver ?? Number(year) - Number(isAccount)}-12`;
    },
  ],
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
    new RegExp(`${someYear}第?(?<quarter>[一二三四])季度[末底]`, 'g'),
    (groups, telling) => {
      const last = two(String(3 * (quarters.indexOf(groups['quarter'] ?? '') + 1)));
      const told = yearOf(groups, last, telling, false);
      return told && `${told}-${last}`;
    },
  ],
  // What is meant to be there by then is still to come.
  [
    new RegExp(`${someYear}(?<!\\d)(?<month>\\d{1,2})月(?:[底末]|\\d{1,2}日)?之?前`, 'g'),
    ({ of, rel, month }, { year }) => {
      const told = of ?? (year && String(Number(year) + (yearsAway[rel ?? ''] ?? 0)));
      return told && `${told}-${two(month)}`;
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
    /(?<!之)(?<rel>大前|[前去上今明])年(?!轻|龄|产)/g,
    ({ rel }, { year }) => year && String(Number(year) + (yearsAway[rel ?? ''] ?? 0)),
  ],
];

/** White space of the same length, so that places stay. */
export const blank = (words: string) => '　'.repeat(words.length);

/** The times that some words tell, in their order. */
export function timesIn(words: string, telling: Telling): { at: number; value: string; because: string }[] {
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

/** The first words that tell a time, be it known which or not. */
export const timeWords = (words: string): string | undefined =>
  tellings.map(([pattern]) => words.match(pattern)?.[0]).find((found) => found !== undefined);
