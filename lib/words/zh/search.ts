import type { HitGroup } from '#lib/pages/facet-ids.ts';
import type { Observation, Statistic } from '#lib/schema/observation.ts';
import { caveatsOf } from './caveat.ts';
import { notWritten } from './missing.ts';
import { howMany } from './numeral.ts';
import { nameOwner, sayNotOwn } from './owned-elsewhere.ts';
import { quoteWords } from './quotation.ts';
import type { Quotable } from './quote.ts';
import { formatWhen } from './small-print.ts';
import { formatTerritory } from './territory.ts';
import { unwrittenPlace } from './whose.ts';

/** What the search finds. */
export const searchDeck = '找园区、指标、企业、做法、数字和正文。报道里怎么写就怎么找，一个字也行。';

/** What the groups of hits are called. */
export const hitGroupLabel: Record<HitGroup, string> = {
  parks: '园区',
  indicators: '指标',
  organizations: '企业与机构',
  terms: '术语',
  figures: '数',
  practices: '做法',
  texts: '正文',
  sources: '来源',
  corrections: '更正',
};

/**
 * How many hits there are: 21条结果, 1000条以上结果; none of them where something was chosen that none has.
 *
 * @param more whether there are more than were counted
 */
export const sayCount = (count: number, more: boolean): string =>
  count === 0 ? '没有符合的结果，去掉一项再看' : `${count}条${more ? '以上' : ''}结果`;

/** The heading of a page of hits: “九牧王”，21条结果. `｜` marks where a line may end. */
export const sayResults = (query: string, count: number, more: boolean): string =>
  `${quoteWords(query)}，｜${sayCount(count, more)}`;

/**
 * Whose a figure is, so that nobody takes a city's or a company's for the park's.
 *
 * @example sayOwnerOf(coverageOfNingxiang) // '宁乡全市（含园区）的数，不只是园区的'
 */
export function sayOwnerOf({ territory }: Pick<Statistic, 'territory'>): string {
  const unwritten = unwrittenPlace(territory);
  if (unwritten !== null) return `${notWritten}${unwritten}`;
  if (territory.kind === 'park') return `${territory.name ?? '园区'}的数`;
  return `${nameOwner(territory)}的数，${sayNotOwn(territory)}`;
}

const statusWord = {
  reported: '',
  planned: '，是计划，不是结果',
  expected: '，是预计，不是结果',
  unstated: '',
} as const;

/**
 * What a hit says of a figure beside its value and name: what is counted, whose it is, when.
 *
 * @example sayHitFigure(coverage) // { what: '非公企业党组织覆盖率', whose: '园区的数，2023年6月20日至7月10日（推断）' }
 */
export function sayHitFigure(
  figure: Statistic,
  when = formatWhen(figure as Observation),
): { what: string; whose: string } {
  const { subject, population, status, territory } = figure;
  const isSaid = subject.includes(population) || population === formatTerritory(territory);
  const counted = isSaid ? '' : `，数的是${population}`;
  return { what: `${subject}${counted}`, whose: `${sayOwnerOf(figure)}，${when}${statusWord[status]}` };
}

/**
 * What must be known of a figure beside whose it is, when, and whether it is a plan: what the source leaves open, then
 * the editor's note.
 */
export function sayHitCaveats(quote: Quotable): string[] {
  const said = caveatsOf(quote, { ofTime: false })
    .filter(({ key }) => !/^(owner|status) /.test(key))
    .map(({ says }) => says);
  const { note } = quote.observation;
  return [...(said.length > 0 ? [`${said.join('；')}。`] : []), ...(note === null ? [] : [note])];
}

/** What is said where nothing was found. */
export const sayNothing = (query: string): string => `${quoteWords(query)}，｜没有哪一处这样写`;

/** What stands above the hits of a query that nothing holds as it is and its words do: 分成“福建”“泉州”两个词，24条结果。 */
export function sayApart(query: string, count: number, more: boolean): string {
  const words = query.split(' ');
  return `分成${words.map(quoteWords).join('')}${howMany(words.length)}个词，${sayCount(count, more)}。`;
}

/** What a long query was cut to. */
export const sayCut = (most: number): string => `只按前${most}个字找。`;

/** What a query of many words was cut to. */
export const sayFewerWords = (most: number): string => `只按前${most}个词找。`;

/** What is said beside facets that do not count everything. */
export const sayFirstOnly = '结果太多，筛选里的数只数了先找到的1000条。';
