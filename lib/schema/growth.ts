import type { Statistic } from './observation.ts';
import { isSigned, type Kind } from './unit.ts';

/**
 * What ends the subject of a growth figure, with the verbs of a positive and of a negative value. A closed list; a verb
 * may be followed by 幅度 or 的幅度, of points by 的百分点, of times by 倍数. What is called a fall is told as one whatever its sign.
 */
const nouns = {
  增减幅: ['增长', '下降'],
  增长率: ['增长', '下降'],
  增幅: ['增长', '下降'],
  降幅: ['下降', '下降'],
  减幅: ['减少', '减少'],
  跌幅: ['下跌', '下跌'],
  涨幅: ['上涨', '下降'],
  增速: ['增长', '下降'],
  增长: ['增长', '下降'],
  增加: ['增加', '减少'],
  上升: ['上升', '下降'],
  上涨: ['上涨', '下降'],
  提升: ['提升', '下降'],
  提高: ['提高', '下降'],
  下降: ['下降', '下降'],
  降低: ['降低', '降低'],
  减少: ['减少', '减少'],
  下跌: ['下跌', '下跌'],
  下滑: ['下滑', '下滑'],
  缩短: ['缩短', '缩短'],
  压缩: ['压缩', '压缩'],
  压减: ['压减', '压减'],
  节约: ['节约', '节约'],
  节省: ['节省', '节省'],
  前移: ['前移', '后移'],
  后移: ['后移', '后移'],
  跃升: ['跃升', '下降'],
  升降: ['增长', '下降'],
  变化: ['增长', '下降'],
} as const satisfies Record<string, readonly [rise: string, fall: string]>;

const subjectOfGrowth = new RegExp(
  `^(.+?)的?(同比|环比|年均|平均|[比较](?:上年|上一年|去年|上月|上季度|\\d{4}年)(?:同期|末|底)?)?的?(${Object.keys(nouns).join('|')})(?:的?(?:幅度|百分点|倍数))?(（[^（）]*）)?$`,
);

/** What a figure of growth says of itself. */
type Told = Pick<Statistic, 'kind' | 'subject' | 'printed'>;

/** The base that a wording names where the subject does not: 同比增长13%. One that names two says it of two numbers. */
function baseInWording(printed: string): string {
  const [first, ...others] = new Set(printed.match(/同比|环比|年均/g));
  return first === undefined || others.length > 0 ? '' : first;
}

/** A rate that moves by points, which its own noun does not tell: 工业增加值增速提高1.5个百分点. */
const movesItself = /^(?:增速|增长率)$/;

/**
 * The subject of a figure of growth in its parts, whatever its value; without a noun of growth it is what grew.
 *
 * @example splitGrowth({ subject: '园区税收比上年同期的增幅', … }) // { what: '园区税收', against: '同比', noun: '增幅' }
 */
export function splitGrowth({ kind, subject, printed }: Told): {
  what: string;
  against: string;
  noun: keyof typeof nouns | null;
} {
  const [, head = subject, against = '', noun, tail = ''] = subjectOfGrowth.exec(subject) ?? [];
  const what = head + tail;
  const written = baseInWording(printed);
  if (noun !== undefined && kind === 'points' && movesItself.test(noun))
    return { what: subject, against: against === written ? '' : written, noun: null };
  return {
    what,
    against: against.replace(/^[比较]上年同期$/, '同比') || written,
    noun: (noun ?? null) as keyof typeof nouns | null,
  };
}

/** What a figure is held against that is no time of its own: 预期, 全省平均水平, 全市. */
const standard =
  '((?:[^，。；,;\\d]{0,8}?)(?:预期|预计|计划|规划|目标|平均(?:水平|值|增速)?|全[国省市区县州](?:水平|增速)?|[同全]行业(?:水平)?))';
/** 比预期高, 较全省平均低, 高于全市: how far a figure is from a standard, which is no change of it. */
const fromStandard = new RegExp(
  `[比较]${standard}(?:要|还)?(?:约|近)?(高|低|快|慢|多|少)|(高|低|快|慢|多|少)[于出]${standard}(?![^，。；,;\\d])`,
);
const readStandard = (printed: string): { standard: string | null; apart: string } => {
  const [, before = null, word, wordFirst, behind = null] = fromStandard.exec(printed) ?? [];
  return { standard: before ?? behind, apart: word ?? wordFirst ?? '' };
};

/** 工业增加值增速与预期之差: what is so far from a standard. */
const distance = /[与和同比较][^与和同比较]{1,10}?(?:之差|的?差距|的差)$/;

/** 预期 of 比预期高1.5个百分点; null of a change. */
export const standardOf = ({ printed }: Told): string | null => readStandard(printed).standard;

/** Whether a subject says that its figure is a change, or a distance, and not the thing itself. */
export const namesGrowth = (told: Told): boolean => splitGrowth(told).noun !== null || distance.test(told.subject);

/**
 * Whether a figure is itself a change over time, of a value, of a share by points or of a place: not 比预期高1.5个百分点.
 *
 * @example tellsChange({ kind: 'points', subject: '损耗率的变化', printed: '下降3.2个百分点', … }) // true
 */
export const tellsChange = (told: Told): boolean =>
  isSigned(told.kind) && standardOf(told) === null && !distance.test(told.subject);

/**
 * Against what a figure of growth was measured, one word for each base; empty where its subject does not say.
 *
 * @example baseOfGrowth({ subject: '园区税收的同比增幅', … }) // '上年同期', and so of 比去年 and 比上年同期
 */
export function baseOfGrowth(told: Told): string {
  const standard = standardOf(told);
  if (standard !== null) return standard;
  const { against } = splitGrowth(told);
  if (against === '同比') return '上年同期';
  if (against === '环比') return '上一期';
  // Of many things alike, and against no time.
  if (against === '平均') return '';
  const base = against
    .replace(/^[比较]/, '')
    .replace(/^(?:去年|上一年)/, '上年')
    .replace(/底$/, '末');
  return base === '上年' ? '上年同期' : base;
}

/**
 * 增长16% of 园区税收比上年同期的增幅: what grew, against what, the verb of a rise or a fall, and which of the two it is:
 * a 降幅 of 3.2 is a fall.
 */
export type Growth = { what: string; against: string; verb: string; isFall: boolean };

/** The verbs of what does not grow, where its noun says no more than that it changed. */
const usual: Partial<Record<Kind, readonly [rise: string, fall: string]>> = {
  points: ['提高', '下降'],
  places: ['上升', '下降'],
};

const isZero = (value: string) => !/[1-9]/.test(value);

/** Verbs that name a direction, those of a fall apart; 下降 of time is 缩短, and the source says so. */
const falls = new Set<string>(Object.values(nouns).map(([, fall]) => fall));
const verbs = [...new Set(Object.values(nouns).flat())];

/** The verb in which a wording says a rise or a fall, where it has one and no other: 缩短 of 缩短80%. */
function verbInWording(printed: string, isFall: boolean): string | null {
  const [verb, ...others] = verbs.filter((one) => printed.includes(one));
  return verb !== undefined && others.length === 0 && falls.has(verb) === isFall ? verb : null;
}

/**
 * Takes the subject of a figure of growth apart, so that the direction can stand in the verb: 下降3.2%, never 增幅为−3.2%.
 * Null where the figure is none, has no definite value, is 0 or a range on both sides of 0, or is a distance of which the
 * wording does not say the side.
 *
 * @example parseGrowth({ subject: '园区税收比上年同期的增幅', value: '16', … }) // { what: '园区税收', against: '同比', verb: '增长', isFall: false }
 */
export function parseGrowth(figure: Statistic): Growth | null {
  const { kind, value, upper, printed } = figure;
  if (!isSigned(kind) || value === null || isZero(value)) return null;
  if (upper !== null && value.startsWith('-') !== upper.startsWith('-')) return null;
  const { what, against, noun } = splitGrowth(figure);
  const { standard, apart } = readStandard(printed);
  if (standard !== null)
    return { what: what.replace(distance, ''), against: `比${standard}`, verb: apart, isFall: value.startsWith('-') };
  if (distance.test(what)) return null;
  const [rise, fall] = noun === null || nouns[noun][0] === '增长' ? (usual[kind] ?? nouns.增长) : nouns[noun];
  const verb = value.startsWith('-') ? fall : rise;
  const isFall = verb === fall;
  const isOwn = noun !== null && nouns[noun].some((one) => one === noun);
  return { what, against, verb: (isOwn ? null : verbInWording(printed, isFall)) ?? verb, isFall };
}
