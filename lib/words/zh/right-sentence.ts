import { endsApart } from '#lib/compare/calendar.ts';
import type { Period } from '#lib/schema/period.ts';
import { joinList } from './list.ts';
import { formatEnd } from './period.ts';
import type { Quotable, QuotableGroup } from './quotable.ts';

/** Whose figure it is: the park, unless the figure names a place of its own. */
const placeOf = ({ observation, parkName }: Quotable) => observation.territory.name ?? parkName;

const statusWord = {
  reported: '',
  planned: '（计划数）',
  expected: '（预计数）',
  unstated: '（是否做到未写明）',
} as const;

/** 非公企业党组织覆盖率 of a rate, 党员数（统计对象：联系职工的党员） of a count. */
function measureOf({ observation: { name, population, kind, status } }: Quotable): string {
  const note = statusWord[status];
  if (name.includes(population)) return `${name}${note}`;
  return kind === 'share' ? `${population}${name}${note}` : `${name}（统计对象：${population}）${note}`;
}

const numerals: Record<number, string> = { 2: '两', 3: '三', 4: '四', 5: '五' };

/** 报道没有说明分母 · 两处报道都没有说明分母 · 其中甲、乙没有说明分母. */
function describeMissing(quotes: Quotable[], what: string, isMissing: (quote: Quotable) => boolean): string[] {
  const lacking = quotes.filter(isMissing);
  if (lacking.length === 0) return [];
  if (quotes.length === 1) return [`报道没有${what}`];
  if (lacking.length < quotes.length) return [`其中${joinList(lacking.map(placeOf), '和')}没有${what}`];
  return [`${numerals[quotes.length] ?? quotes.length}处报道都没有${what}`];
}

/** 最早的是2022年7月，最晚的是2023年11月 where those lie more than twelve months apart. */
function describeSpan(quotes: Quotable[]): string[] {
  const periods = quotes
    .flatMap(({ observation }) => observation.period ?? [])
    .sort((a: Period, b: Period) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || !endsApart(first, last, 12)) return [];
  return [`数据的时间从${formatEnd(first)}到${formatEnd(last)}，相隔超过十二个月`];
}

function describeLengths({ group, quotes }: QuotableGroup): string[] {
  const kinds = new Set(group.reasons.map(({ reason }) => reason.kind));
  const lacking = kinds.has('start-unstated')
    ? describeMissing(quotes, '说明从何时算起', ({ observation }) => observation.period?.start === null)
    : [];
  return kinds.has('lengths-apart') ? [...lacking, '累计的时间长短不同'] : lacking;
}

/**
 * The sentence that may be printed of one group: sources first, every figure with its place and population, what the
 * sources leave open at the end. It ranks nothing.
 */
export function writeRightSentence(grouped: QuotableGroup): string {
  const { quotes } = grouped;
  const [first] = quotes;
  if (!first) return '';
  const sources = joinList([...new Set(quotes.map(({ source }) => source))], '和');
  const caveats = [
    ...describeMissing(
      quotes,
      '说明分母',
      ({ observation }) => observation.kind === 'share' && observation.denominator === null,
    ),
    ...describeMissing(quotes, '说明时间', ({ observation }) => observation.period === null),
    ...describeSpan(quotes),
    ...describeLengths(grouped),
  ];
  const figures = joinList(
    quotes.map(({ figure }) => figure),
    '和',
  );
  const verb = quotes.length > 1 ? '分别为' : '为';
  const claim = `据${sources}的报道，${joinList(quotes.map(placeOf), '和')}的${measureOf(first)}${verb}${figures}`;
  return `${[claim, caveats.join('；')].filter((clause) => clause !== '').join('，')}。`;
}
