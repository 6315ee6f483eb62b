import type { WordsAround } from './counted-noun.ts';
import type { Guess } from './guess-fields.ts';
import { isOfThing, isThere } from './guess-period.ts';
import type { Context } from './read-context.ts';
import type { ArticleTime } from './read-times.ts';

const plans = new RegExp(
  [
    '(?<![主只重需想不必])要(?:做到|实现|达到|完成|确保|新建|建成|培育|引进)|预算安排',
    '(?<!非|出|(?:完成|占)[^，。]{0,6}|按照?)计划(?!生育|的)|(?<![有么的何])打算(?!是)|(?<!意见|提案|化)建议(?=，|把|将|用|在)|原定|规划建设|约定|商定|力争|下一步|目标[是为：:]|预算(?:为|约|共)?$|(?:今后|未来)(?:\\d|[一二两三四五六十几])+年|要求|下达(?:的?指标|任务)|确保(?!了)|拟(?![定合态人稿制])|的目标|(?:还|将)要|要再',
    '将(?:用|在|再|于|建|新|推进|实施|开展|投[入资]|打造|引进|培育|组建|形成|新增|完成|举办|选派|启动|实现|达到|超过|突破)',
    '到20\\d\\d年底?(?=，)|(?<!\\d{4}|[去上前])年[底末]之?前|明年|争取(?=[^，。；]{0,14}(?:到|达|突破|超|以上))',
  ].join('|'),
);
const expects = /预计|有望|预期达/;
/** What is done already, though the sentence began with a plan. */
const isDone = /已(?!有)|实际(?!问题|困难|需[求要])|(?<![由从自])(?:目前|现有|现在)/;
/** 5家的目标提前一年完成. */
const isReached = /目标[^，。；]{0,8}(?:完成|实现|达成)/;
/** 超额完成年度目标0.8个百分点. */
const isPassed = /完成[^，。；]{0,8}目标$/;
/** The title of a document that lays down what is to be: 三年行动计划（2024—2026年）》的通知. */
export const isPlanOfTitle =
  /(?:计划|方案|规划|要点)(?:[（(][^）)]*20\d\d[^）)]*[）)]|[（(][^）)]*[）)]》?的?通知|》?的?通知)/;

const lastAt = (words: string, pattern: RegExp) => [...words.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
/** Headings and heads of columns under which all is meant to be, and those that tell what became of a plan. */
const planned = /打算|工作计划|安排|思路|下一?步|展望|今后|明年|要点|目标|重点任务|怎么干|力争|预期/;
/** A column of what was reached, or of how much of a plan, and one of what was meant to be. */
const reachedColumn = /实际|实绩|达到|现状|(?<!计划|应)完成|完成[率比]|进度|执行/;
const plannedColumn = /预算|计划|规划|目标|任务|要求|预期|力争/;
/** 6月底前 is still to come, where the article is of a month before. */
const isByThen = (words: string, month: string | null) =>
  [...words.matchAll(/(?<!年)(?<!\d)(\d{1,2})月(?:[底末]|\d{1,2}日)?之?前/g)].some(
    ([, told = '']) => month !== null && told.padStart(2, '0') > month.slice(5, 7),
  );
const accounted = /完成|落实|执行|进展|回顾|总结/;
/** Words of a sentence before, from which on a paragraph tells of what is to come. */
const turns = /下一步|下步|接下来|今后|[今明]年要|下半年，?要/;

const endOf = (period: string) => period.split('/').at(-1) ?? period;
const isLater = (period: string, month: string) =>
  endOf(period).slice(0, 7) > month.slice(0, endOf(period).slice(0, 7).length);

/**
 * 力争, 计划再建, 下一步: what is meant to be; 预计, 有望: what is looked for. The words stand before the number or in its
 * own clause (新建7个，计划再建12个), over it as the heading of its part or column, or in its time alone, which is to come.
 *
 * @param told the period that was guessed
 * @param printed when the article was
 */
export function guessStatus(
  { said, after, before }: Pick<WordsAround, 'said' | 'after' | 'before'>,
  { headings, column, lead }: Pick<Context, 'headings' | 'column' | 'lead'>,
  told: string | null,
  { year, month }: ArticleTime,
): Guess<'planned' | 'expected'> | null {
  if (isThere.test(said)) return null;
  const period = told === '未说明' ? null : told;
  const words = said + after;
  const plan = plans.exec(words)?.[0] ?? (isPassed.test(said) ? undefined : /目标$/.exec(said)?.[0]);
  // 完成全年计划60名的56.7%: what was planned, and the share of it that was reached.
  if (/(?:计划|目标|任务|指标)(?:数)?[为是]?$/.test(said) && /^的\d/.test(after))
    return { value: 'planned', because: '说的是计划数' };
  // 超额完成了20个的年度任务: what was asked for, and not what was reached.
  if (/超额(?:提前)?完成了?$/.test(said) && /^的?(?:全?年度?)?(?:任务|目标|计划|指标)/.test(after))
    return { value: 'planned', because: '说的是任务数' };
  // 预计新增50名，已新增20名: what was done is no longer looked for.
  const isDoneSinceHope = lastAt(said, isDone) > lastAt(said, expects) && expects.test(said) && !expects.test(after);
  const hope = isDoneSinceHope ? undefined : expects.exec(isOfThing.test(after) ? said : words)?.[0];
  // 到2027年是60家，而2024年是41家 tells how far there is to go.
  const isPast = period !== null && year !== null && endOf(period).slice(0, 4) < year;
  // 计划三年授信20亿元，首批已放款3.75亿元，利率低0.8个百分点: what was done is spoken of last.
  const isDoneSince = plans.test(said) && lastAt(said, isDone) > lastAt(said, plans) && !plans.test(after);
  const isReported =
    isDone.test(before) || isDoneSince || isDoneSinceHope || isReached.test(after) || (isPast && !plans.test(before));
  // What is looked for of a plan: 计划投资80亿元，预计年产值可达120亿元.
  if (hope !== undefined && (plan === undefined || expects.test(before + after)))
    return { value: 'expected', because: `“${hope}”` };
  if (plan !== undefined && !isReported) return { value: 'planned', because: `“${plan.replace('，', '')}”` };
  // What was meant of a year that is over was meant all the same.
  if (plannedColumn.test(column) && !reachedColumn.test(column) && !isDone.test(before))
    return { value: 'planned', because: `在“${column}”下面` };
  if (isReported || reachedColumn.test(column)) return null;
  if (isByThen(said, month)) return { value: 'planned', because: '时间晚于报道' };
  const over = [column, ...headings.toReversed()].find(
    (one) => (planned.test(one) || isPlanOfTitle.test(one)) && !accounted.test(one),
  );
  if (over !== undefined) return { value: 'planned', because: `在“${over}”下面` };
  // 2025年重点工作 in a report of January is still to be done.
  const ahead = headings.find((one) => period !== null && one.includes(`${period}年`) && !accounted.test(one));
  if (ahead !== undefined && period === year && month !== null && month.slice(5, 7) <= '03')
    return { value: 'planned', because: `在“${ahead}”下面，一年才开头` };
  const isOver = period !== null && month !== null && endOf(period).slice(0, 7) < month.slice(0, endOf(period).length);
  const turn = isOver ? undefined : turns.exec(lead)?.[0];
  if (turn !== undefined) return { value: 'planned', because: `前面说“${turn}”` };
  return period !== null && month !== null && isLater(period, month)
    ? { value: 'planned', because: '时间晚于报道' }
    : null;
}
