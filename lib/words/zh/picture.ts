import { type Drawn, type DrawnOf, figuresOf, inCells, totalsOf } from '#lib/compare/drawn.ts';
import { thingsPerDot } from '#lib/compare/units-of-picture.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { wordsOf } from '#lib/schema/unit.ts';
import { DERIVED_LABEL, sayDerivation, sayDifference } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { joinList } from './list.ts';
import { notWritten } from './missing.ts';
import { howMany } from './numeral.ts';
import { nameOwner, sayNotOwn } from './owned-elsewhere.ts';
import { titleOfPicture } from './picture-title.ts';
import { quoteWords } from './quotation.ts';
import { sayTimeBeside } from './times.ts';
import { unwrittenPlace } from './whose.ts';

const ours = `（${DERIVED_LABEL}）`;
const numberOf = ({ value }: Observation) => Number(value ?? 0);

/** 一点代表一个, 一点代表10个. */
const sayDot = (per: number) => `一点代表${per === 1 ? '一' : per}个`;

function sayTiers({ tiers, difference }: DrawnOf<'tiers'>): string[] {
  const counted = tiers.flatMap(({ figure }) => figure ?? []);
  const silent = tiers.length - counted.length;
  if (counted.length === 0) return ['每一级叫什么写了，各有多少个没有数，所以不画点'];
  const [upper, lower] = tiers.slice(-2);
  return [
    `${sayDot(thingsPerDot(counted.map(numberOf)))}${silent > 0 ? `；空心的${howMany(silent)}级没有数` : ''}`,
    ...(difference && upper && lower ? [sayStep(upper.name, lower.name, difference)] : []),
  ];
}

function sayStep(upper: string, lower: string, difference: NonNullable<DrawnOf<'tiers'>['difference']>): string {
  const isSame = /^-?[0.]+$/.test(difference.amount.value);
  return isSame ? `${lower}和${upper}一样多` : `${lower}比${upper}${sayDifference(difference)}${ours}`;
}

/** 前一个数原文没写时间. */
function sayMissingTime(drawn: DrawnOf<'change'>): string[] {
  const { before, after } = drawn;
  const missing = [...(before.period ? [] : ['前']), ...(after.period ? [] : ['后'])];
  if (missing.length === 0) return [];
  const isHollow = inCells(drawn) || after.territory.kind !== 'park' ? '' : '，画成虚线';
  return [`${missing.length === 2 ? '前后两个' : `${missing[0]}一个`}数${notWritten}时间${isHollow}`];
}

const isVague = ({ qualifier }: Observation) => qualifier !== null && qualifiers[qualifier].vague;

/** “不足100家”没有说到底是多少，条的一端淡出. */
const sayOpenEnds = (figures: readonly Observation[]) => {
  const vague = figures.filter(isVague).map((figure) => quoteWords(formatFigure(figure)));
  return vague.length === 0 ? [] : [`${joinList(vague, '和')}不是确数，条的一端淡出`];
};

const sayWhose = ({ territory }: Observation) =>
  territory.kind === 'park' || unwrittenPlace(territory) !== null
    ? []
    : [`这是${nameOwner(territory)}的数，${sayNotOwn(territory)}`];

function sayChange(drawn: DrawnOf<'change'>): string[] {
  const { before, after, answer } = drawn;
  const gap = answer.difference;
  const isSame = gap !== null && /^-?[0.]+$/.test(gap.amount.value);
  const cells = `一格是一${wordsOf(after.unit)[0]}，${after.territory.kind === 'park' ? '实心' : '实线'}的是后一个数，虚线的是减掉的`;
  const said = [
    ...(inCells(drawn) ? [cells] : sayOpenEnds([before, after])),
    ...(gap ? [isSame ? '两个数相同' : `后一个数比前一个${sayDifference(gap)}${ours}`] : []),
    ...sayMissingTime(drawn),
    ...sayWhose(after),
  ];
  return said.length > 0 ? said : ['条从零画起'];
}

function sayTerritories({ places }: DrawnOf<'territories'>): string[] {
  const own = places
    .filter(({ kind }) => kind === 'park')
    .flatMap(({ names }) => (names.length > 0 ? names : ['园区']));
  const others = places.flatMap(({ kind, names }) => {
    if (kind === 'park') return [];
    if (names.length === 0) return [territoryLabel[kind]];
    const named = names.filter((name) => unwrittenPlace({ kind, name }) === null);
    return kind === 'company' && named.length > 1 ? [`${named.length}家企业`] : named;
  });
  const unwritten = places.flatMap(({ kind, names }) => names.flatMap((name) => unwrittenPlace({ kind, name }) ?? []));
  return [
    ...(own.length > 0 ? [`实线框里是${joinList(own, '和')}自己的`] : []),
    ...(others.length > 0 ? [`虚线框里的属于${joinList(others, '和')}，不算园区自己的`] : []),
    ...(unwritten.length > 0
      ? [`${others.length > 0 ? '虚线框里还有' : '虚线框里是'}${notWritten}${joinList(unwritten, '或')}的`]
      : []),
  ];
}

function sayApart({ figures }: DrawnOf<'apart'>): string[] {
  const open = figures.flatMap(({ territory, ...figure }) => {
    const unwritten = unwrittenPlace(territory);
    if (unwritten !== null) return [`${formatFigure(figure)}${notWritten}${unwritten}`];
    return territory.kind === 'park'
      ? []
      : [`${formatFigure(figure)}是${territory.name ?? territoryLabel[territory.kind]}的`];
  });
  return [
    '圆的面积按数值画',
    `它们之间是什么关系${notWritten}，所以不套在一起，也不能相加`,
    ...(open.length > 0 ? [`虚线的不算园区的：${open.join('，')}`] : []),
  ];
}

function saySquares(drawn: DrawnOf<'squares'>): string[] {
  const { numerator, derived } = drawn;
  const per = thingsPerDot([numberOf(numerator), ...totalsOf(drawn)]);
  const unit = wordsOf(numerator.unit)[0];
  return [
    `一格代表${per === 1 ? '一' : per}${unit}，实心的是印出的，空心的是推算的`,
    sayDerivation(derived).sentence.replace(/。$/, ''),
  ];
}

function saySeries({ figures }: DrawnOf<'series'>): string[] {
  const sources = new Set(figures.map(({ source }) => source)).size;
  const untimed = figures.filter(({ period }) => period === null).length;
  return [
    `${howMany(figures.length)}个数${sources === 1 ? '出自一篇来源' : `出自${howMany(sources)}篇来源`}，条从零画起`,
    ...sayOpenEnds(figures),
    ...(untimed > 0 ? [`虚线的${howMany(untimed)}个${notWritten}时间`] : []),
  ];
}

const sentences: { [Form in Drawn['form']]: (drawn: DrawnOf<Form>) => string[] } = {
  tiers: sayTiers,
  change: sayChange,
  territories: sayTerritories,
  apart: sayApart,
  squares: saySquares,
  series: saySeries,
};

/** The time that a page names once for all figures. */
type Usual = Pick<Observation, 'period' | 'inferredFrom'>;

/** The other forms draw each time, or no number of the park's. */
const tellsNoTime: ReadonlySet<Drawn['form']> = new Set(['tiers', 'apart', 'squares']);

/** Whether a figure is of a day in the few weeks that the page names for all. */
const isDayWithin = ({ period }: Usual, usual: Usual) =>
  period !== null &&
  period.start === period.end &&
  (usual.period?.start ?? '9') <= period.end &&
  period.end <= (usual.period?.end ?? '');

/** 18家的时间是2021年, of the figures of a drawing that tells no times. */
function sayOtherTimes(drawn: Drawn, usual: Usual): string[] {
  if (!tellsNoTime.has(drawn.form)) return [];
  const sayTime = sayTimeBeside(usual);
  const others = figuresOf(drawn).filter((figure) => sayTime(figure) !== sayTime(usual) && !isDayWithin(figure, usual));
  if (others.length === 0) return [];
  const times = others.map(sayTime);
  const isOne = new Set(times).size === 1;
  const say = (time: string, all = '') => (time.startsWith('时间') ? `的${time}` : `的时间${all}是${time}`);
  if (isOne)
    return [`${joinList(others.map(formatFigure), '和')}${say(times[0] ?? '', others.length > 1 ? '都' : '')}`];
  return [others.map((figure, index) => `${formatFigure(figure)}${say(times[index] ?? '')}`).join('，')];
}

/** A title in one piece, without the marks of where a line may break. */
export const plainTitle = (title: string) => title.replaceAll('｜', '');

/** What stands above a picture, and is its name to those who listen; `｜` marks where the title may break. */
export type SaidPicture = { title: string; sentence: string };

/**
 * The title and the one sentence of a picture: how to read it and what follows, all computed from its figures.
 *
 * @param usual the time that the page names once for all figures: what departs from it is told
 * @example sayPicture(approval).sentence
 * // '一格是一个工作日，实心的是后一个数，虚线的是减掉的；后一个数比前一个少51.5个工作日（本站推算）；前一个数原文没写时间。'
 */
export function sayPicture<Form extends Drawn['form']>(drawn: DrawnOf<Form>, usual?: Usual): SaidPicture {
  const say = sentences[drawn.form as Form] as (drawn: DrawnOf<Form>) => string[];
  const clauses = [...say(drawn), ...(usual ? sayOtherTimes(drawn, usual) : [])];
  return { title: titleOfPicture(drawn), sentence: `${clauses.join('；')}。` };
}
