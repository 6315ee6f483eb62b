import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';

const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
const quarters = ['一', '二', '三', '四'];
const lastMonth = (quarter: string | undefined) => two(String(3 * (quarters.indexOf(quarter ?? '') + 1)));

/** When an article was printed, as far as it is known, and whether what is counted adds up over time. */
type Telling = { year: string | null; month: string | null; isFlow: boolean };

/** Words that tell a time, those that hold others first; what they mean, or null where the article's own time is not known. */
const tellings: readonly [RegExp, (groups: Record<string, string | undefined>, telling: Telling) => string | null][] = [
  [
    /(?:截至|截止)(?:到)?(?:(?<of>\d{4})年|今年|(?<last>[去上]年))?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/g,
    ({ of, last, month, day }, { year, isFlow }) => {
      const told = of ?? (year && last !== undefined ? String(Number(year) - 1) : year);
      return told && `${isFlow ? '../' : ''}${told}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
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
  [/今年以来/g, (_, { year, month }) => month && `${year}-01/${month}`],
  [
    /(?:今年|(?<of>\d{4})年)(?<from>\d{1,2})月?[—–\-~至到](?<to>\d{1,2})月/g,
    ({ of, from, to }, { year }) => (of ?? year) && `${of ?? year}-${two(from)}/${of ?? year}-${two(to)}`,
  ],
  [
    /(?:今年|(?<of>\d{4})年)前(?:(?<months>\d{1,2})个月|(?<quarter>[一二三四])季度)/g,
    ({ of, months, quarter }, { year }) =>
      (of ?? year) && `${of ?? year}-01/${of ?? year}-${months === undefined ? lastMonth(quarter) : two(months)}`,
  ],
  [
    /(?:今年|(?<of>\d{4})年)(?<half>[上下])半年/g,
    ({ of, half }, { year }) =>
      (of ?? year) && (half === '上' ? `${of ?? year}-01/${of ?? year}-06` : `${of ?? year}-07/${of ?? year}-12`),
  ],
  [/(?<of>\d{4})年(?<month>\d{1,2})月/g, ({ of, month }) => `${of}-${two(month)}`],
  [/(?<of>\d{4})年/g, ({ of }) => of ?? null],
  [/[去上]年/g, (_, { year }) => year && String(Number(year) - 1)],
];

/** 由目前的90名增至150名: the first is there already. */
export const isThere = /(?:目前|现在|现有|当前|原来|原有)的?$/;

/** Times that others are measured against, or at which something began: 较2020年, 是2019年的, 比去年同期, 成立于2009年. */
const aside =
  /(?:较|比|与|同|是)(?:\d{4}年|[去上]年)(?:\d{1,2}月)?(?:同期|[底末初])?(?:相比)?的?|(?:成立于|始建于|创办于|创建于)\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;
const blank = (words: string) => '　'.repeat(words.length);

/**
 * The time that the sentence of a number prints: the last one before it, else the first behind it. 由2021年的61.3%提高到89.6%:
 * the year is that of the first alone.
 *
 * @param month of the article, 2024-11, for 今年; null where it is not known
 * @example guessPeriod(wordsAround('2023年163件、2024年98件', { start: 15, end: 18 }), false, null) // { value: '2024', because: '“2024年”' }
 */
export function guessPeriod(
  { sentence, said }: Pick<WordsAround, 'sentence' | 'said'>,
  isFlow: boolean,
  month: string | null,
): Guess<string> | null {
  // 由目前的90名增至150名: what is there now is of the article's own time.
  if (isThere.test(said)) return null;
  const own = /(?<![是较比与])(?<of>\d{4})年的$/.exec(said)?.groups?.['of'];
  if (own !== undefined) return { value: own, because: `“${own}年的”` };
  const [before, end] = /(?<=[从由自])[去上]年年?([末底])?的$/.exec(said) ?? [];
  if (before !== undefined && month !== null)
    return { value: `${Number(month.slice(0, 4)) - 1}${end ? '-12' : ''}`, because: `“${before}”` };
  let rest = sentence.replace(aside, blank).replace(/[从由自](?:\d{4}年|[去上]年年?[末底]?)的/g, blank);
  const telling = { year: month?.slice(0, 4) ?? null, month, isFlow };
  const told: { at: number; value: string; because: string }[] = [];
  for (const [pattern, read] of tellings)
    rest = rest.replace(pattern, (words: string, ...args: unknown[]) => {
      const value = read(args.at(-1) as Record<string, string | undefined>, telling);
      const at = args.find((one) => typeof one === 'number');
      if (value !== null && typeof at === 'number') told.push({ at, value, because: `“${words}”` });
      return blank(words);
    });
  told.sort((a, b) => a.at - b.at);
  const { value, because } = told.findLast(({ at }) => at < said.length) ?? told[0] ?? {};
  return value === undefined || because === undefined ? null : { value, because };
}
