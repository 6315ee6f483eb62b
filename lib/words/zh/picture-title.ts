import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import { splitGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { formatAlone } from './amount.ts';
import { inBrackets } from './brackets.ts';
import { sayMove } from './change.ts';
import { sayCourse } from './course.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { joinList } from './list.ts';
import { howMany, numeral } from './numeral.ts';
import { withoutOwnTime } from './own-time.ts';
import { quoteWords } from './quotation.ts';
import { formatWhenWithin, markStatus, markStatuses } from './small-print.ts';
import { formatTotals } from './totals.ts';
import { territoryMark } from './whose.ts';

function titleOfTerritories({ own, all, places }: DrawnOf<'territories'>): string {
  if (own === 0) return `${all}个数，没有一个是园区自己的`;
  if (own === all) return `${all}个数，分属${howMany(places.length)}个园区`;
  return `${all}个数，园区自己的${own * 2 < all ? '只' : ''}有${own}个`;
}

/** 占70%（原文为“达70%”）: 达 would be a second verb. */
const sayRate = (share: Observation) =>
  share.qualifier === '达'
    ? `${formatFigure({ ...share, qualifier: null })}（原文为${quoteWords(share.printed)}）`
    : formatFigure(share);

function titleOfSquares({ share, numerator, derived }: DrawnOf<'squares'>): string {
  const said = `${formatAlone(numerator)}占${sayRate(share)}${markStatus(share)}`;
  if (derived.kind === 'no-total') return `${said}，没有一个总数算得出（${DERIVED_LABEL}）`;
  const verb = derived.totals.kind === 'one' ? '只能' : '可以';
  return `${said}，总数${verb}是${formatTotals(derived.totals, numerator.unit)}（${DERIVED_LABEL}）`;
}

/**
 * What figures of several times count, by one of them, without what is added in brackets: an indicator's name does not say
 * whom, or of which matters.
 */
const nameOf = (figure: Observation) => withoutOwnTime(figure).subject.replace(/（[^（）]*）$/, '');

/** A course of more than three figures is told by its ends. */
function titleOfSeries({ figures }: DrawnOf<'series'>): string {
  const ends = figures.length > 3 ? [figures[0], figures.at(-1)].flatMap((one) => one ?? []) : figures;
  return `${figures.slice(-1).map(nameOf).join('')}：｜${sayCourse(ends)}`;
}

const titles: { [Form in Drawn['form']]: (drawn: DrawnOf<Form>) => string } = {
  tiers: ({ tiers }) => `${numeral(tiers.length)}级，从${tiers[0]?.name}｜到${tiers.at(-1)?.name}`,
  change: ({ before, after }) =>
    `${sayMove(
      `${isSigned(after.kind) ? splitGrowth(withoutOwnTime(after)).what : nameOf(after)}｜`,
      before,
      after,
    )}${markStatuses(before, after)}`,
  territories: titleOfTerritories,
  apart: ({ figures }) => `${joinList(figures.map(formatAlone), '和')}，数的不是同一批`,
  squares: titleOfSquares,
  series: titleOfSeries,
};

/**
 * What a picture shows, as its title: computed from the figures it draws.
 *
 * @example titleOfPicture({ form: 'change', before, after, answer }) // '项目审批周期｜由85个工作日缩短到33.5个工作日'
 */
export const titleOfPicture = <Form extends Drawn['form']>(drawn: DrawnOf<Form>): string =>
  (titles[drawn.form as Form] as (drawn: DrawnOf<Form>) => string)(drawn);

const whoseOf = ({ territory }: Observation) =>
  (territory.kind === 'park' ? territory.name : territoryMark(territory)) ?? [];

/** 推断为2022年7月; of two times both: 前一个数时间原文没写，后一个数推断为2022年7月. */
function timesOf(before: Observation, after: Observation): string[] {
  const times = [before, after].map(formatWhenWithin);
  return times[0] === times[1]
    ? times.slice(1)
    : times.map((time, index) => `${index === 0 ? '前' : '后'}一个数${time}`);
}

/** Whose and when the numbers of a title are; nothing where it has none, and of a course not its times, which it tells. */
function notesOf(drawn: Drawn): string[] {
  if (drawn.form === 'change') return [whoseOf(drawn.after), timesOf(drawn.before, drawn.after)].flat();
  if (drawn.form === 'squares') return [whoseOf(drawn.share), timesOf(drawn.numerator, drawn.share)].flat();
  return drawn.form === 'series' ? drawn.figures.slice(0, 1).flatMap(whoseOf) : [];
}

/**
 * What a picture shows, as a line of a list, where neither its numbers nor small print stand beside it: of things apart no
 * number, for none would say what it counts.
 *
 * @example lineOfPicture(ofGuiyang) // '非公企业党组织｜由不足100家增加到147家（前一个数时间原文没写，后一个数推断为2022年7月）'
 */
export function lineOfPicture(drawn: Drawn): string {
  if (drawn.form === 'apart') return `${howMany(drawn.figures.length)}个数，数的不是同一批`;
  const notes = notesOf(drawn);
  return `${titleOfPicture(drawn as DrawnOf<Drawn['form']>)}${inBrackets(notes.join('，'))}`;
}
