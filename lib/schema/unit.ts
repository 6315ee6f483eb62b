import { z } from 'zod';

/** What a value measures, with its Chinese label. Values of two kinds never share an axis. */
export const kindLabel = {
  share: '比率',
  growth: '增减幅',
  points: '百分点',
  multiple: '倍数',
  count: '数量',
  money: '金额',
  duration: '时长',
  rank: '位次',
  places: '位次升降',
  area: '面积',
  length: '长度',
  weight: '重量',
  volume: '体积',
  energy: '电量',
  power: '功率',
  age: '年龄',
  score: '评分',
} as const;

export type Kind = keyof typeof kindLabel;

/** Every unit of one measure converts exactly into every other: 元, 万元, 亿元. Two measures are never compared. */
type UnitFacts = {
  kind: Kind;
  measure: string;
  /** The unit as an exact part or multiple of the measure's base; none where it is the base. */
  factor?: readonly [numerator: bigint, denominator: bigint];
  /** Whether what it counts goes on happening, so that a year and a month of it are two totals: 亿元, 人次, and not 名. */
  accrues?: true;
  /** How prose and sources write the unit after a number, the way that pages write it first; none where it is itself. */
  words?: readonly [string, ...string[]];
};

/** 个, 家, 名 … are measure words of Chinese and no units: what a count counts is its population. */
const classifier = { kind: 'count', measure: 'item' } as const satisfies UnitFacts;

/** Occurrences: one person trained twice is two 人次, so they are neither persons nor each other. */
const occurrence = (measure: string) => ({ kind: 'count', measure, accrues: true }) as const;

/** 场, 次, 趟: classifiers of what happens, and of nothing that is there. */
const ofEvents = { ...classifier, accrues: true } as const satisfies UnitFacts;

const money = (measure: string, factor: bigint) =>
  ({ kind: 'money', measure, factor: [factor, 1n], accrues: true }) as const;

const weight = { kind: 'weight', measure: 'kilogram', accrues: true } as const;
const energy = { kind: 'energy', measure: 'kilowatt hour', accrues: true } as const;
const containers = { kind: 'count', measure: 'TEU', accrues: true } as const;

/**
 * Every unit that figures may use: the one place that knows it. A unit carries its kind, the measure within which it
 * converts, the exact conversion, and its words in prose. What must know all units (the check of printed wordings, the
 * scan of prose, the code list of the data package) reads this table.
 */
export const units = {
  '%': { kind: 'share', measure: 'percent', words: ['%'] },
  '‰': { kind: 'share', measure: 'percent', factor: [1n, 10n] },
  '‱': { kind: 'share', measure: 'percent', factor: [1n, 100n] },
  ppm: { kind: 'share', measure: 'percent', factor: [1n, 10_000n], words: ['ppm', 'PPM'] },
  个百分点: { kind: 'points', measure: 'percentage point', words: ['个百分点', '百分点', 'pct'] },
  个千分点: { kind: 'points', measure: 'percentage point', factor: [1n, 10n], words: ['个千分点', '千分点'] },
  个基点: { kind: 'points', measure: 'percentage point', factor: [1n, 100n], words: ['个基点', '基点', 'BP', 'bp'] },
  倍: { kind: 'multiple', measure: 'multiple' },
  元: money('yuan', 1n),
  万元: money('yuan', 10_000n),
  亿元: money('yuan', 100_000_000n),
  美元: money('US dollar', 1n),
  万美元: money('US dollar', 10_000n),
  亿美元: money('US dollar', 100_000_000n),
  欧元: money('euro', 1n),
  万欧元: money('euro', 10_000n),
  亿欧元: money('euro', 100_000_000n),
  港元: money('Hong Kong dollar', 1n),
  万港元: money('Hong Kong dollar', 10_000n),
  亿港元: money('Hong Kong dollar', 100_000_000n),
  年: { kind: 'duration', measure: 'month', factor: [12n, 1n] },
  个月: { kind: 'duration', measure: 'month', words: ['个月', '个自然月'] },
  周: { kind: 'duration', measure: 'day', factor: [7n, 1n], words: ['周', '个星期', '星期'] },
  日: { kind: 'duration', measure: 'day', words: ['日', '天'] },
  工作日: { kind: 'duration', measure: 'working day', words: ['个工作日', '工作日'] },
  小时: { kind: 'duration', measure: 'minute', factor: [60n, 1n], words: ['小时', '个小时'] },
  分钟: { kind: 'duration', measure: 'minute' },
  秒: { kind: 'duration', measure: 'minute', factor: [1n, 60n], words: ['秒', '秒钟'] },
  位: { kind: 'rank', measure: 'rank', words: ['位', '名'] },
  个位次: { kind: 'places', measure: 'place of a rank', words: ['位', '个位次', '位次', '名'] },
  平方米: { kind: 'area', measure: 'square metre', words: ['平方米', '平米', '平方', '㎡'] },
  万平方米: { kind: 'area', measure: 'square metre', factor: [10_000n, 1n], words: ['万平方米', '万平米', '万平方'] },
  公顷: { kind: 'area', measure: 'square metre', factor: [10_000n, 1n] },
  平方公里: {
    kind: 'area',
    measure: 'square metre',
    factor: [1_000_000n, 1n],
    words: ['平方公里', '平方千米', 'km2'],
  },
  亩: { kind: 'area', measure: 'square metre', factor: [2000n, 3n] },
  万亩: { kind: 'area', measure: 'square metre', factor: [20_000_000n, 3n] },
  米: { kind: 'length', measure: 'metre' },
  公里: { kind: 'length', measure: 'metre', factor: [1000n, 1n], words: ['公里', '千米'] },
  公斤: { ...weight, words: ['公斤', '千克'] },
  吨: { ...weight, factor: [1000n, 1n] },
  万吨: { ...weight, factor: [10_000_000n, 1n] },
  立方米: { kind: 'volume', measure: 'cubic metre', words: ['立方米', '方'] },
  万立方米: { kind: 'volume', measure: 'cubic metre', factor: [10_000n, 1n], words: ['万立方米', '万方'] },
  千瓦时: { ...energy, words: ['千瓦时', '度电', '度'] },
  万千瓦时: {
    ...energy,
    factor: [10_000n, 1n],
    words: ['万千瓦时', '万度电', '万度'],
  },
  亿千瓦时: {
    ...energy,
    factor: [100_000_000n, 1n],
    words: ['亿千瓦时', '亿度电', '亿度'],
  },
  兆瓦时: { ...energy, factor: [1000n, 1n] },
  吉瓦时: { ...energy, factor: [1_000_000n, 1n], words: ['吉瓦时', 'GWh'] },
  千瓦: { kind: 'power', measure: 'kilowatt' },
  万千瓦: { kind: 'power', measure: 'kilowatt', factor: [10_000n, 1n] },
  兆瓦: { kind: 'power', measure: 'kilowatt', factor: [1000n, 1n] },
  吉瓦: { kind: 'power', measure: 'kilowatt', factor: [1_000_000n, 1n], words: ['吉瓦', 'GW'] },
  岁: { kind: 'age', measure: 'year of age', words: ['岁', '周岁'] },
  分: { kind: 'score', measure: 'point of a score' },
  标箱: { ...containers, words: ['标箱', '个标箱', '标准箱', '个标准箱', 'TEU'] },
  万标箱: { ...containers, factor: [10_000n, 1n], words: ['万标箱', '万标准箱', '万TEU'] },
  人次: occurrence('attendance'),
  件次: occurrence('case handled'),
  场次: occurrence('session held'),
  家次: occurrence('enterprise visited'),
  户次: occurrence('household visited'),
  台次: occurrence('machine used'),
  班次: occurrence('course held'),
  批次: occurrence('batch'),
  个: classifier,
  家: classifier,
  名: { ...classifier, words: ['名', '位'] },
  人: classifier,
  件: classifier,
  项: classifier,
  '家（项）': { ...classifier, words: ['家（项）', '家(项)'] },
  场: ofEvents,
  次: ofEvents,
  支: classifier,
  条: classifier,
  级: classifier,
  类: classifier,
  对: classifier,
  栋: classifier,
  堂: classifier,
  组: classifier,
  期: classifier,
  处: classifier,
  户: classifier,
  辆: classifier,
  起: ofEvents,
  趟: ofEvents,
  列: classifier,
  艘: classifier,
  座: classifier,
  所: classifier,
  台: classifier,
  套: classifier,
  层: classifier,
  间: classifier,
  份: classifier,
  篇: classifier,
  本: classifier,
  册: classifier,
  张: classifier,
  块: classifier,
  段: classifier,
  站: classifier,
  批: classifier,
  轮: ofEvents,
  步: classifier,
  种: classifier,
  大: classifier,
  方面: classifier,
  笔: classifier,
  面: classifier,
  封: classifier,
  部: classifier,
  例: classifier,
  宗: classifier,
  枚: classifier,
  株: classifier,
  棵: classifier,
} as const satisfies Record<string, UnitFacts>;

export type Unit = keyof typeof units;
const unitNames = Object.keys(units) as [Unit, ...Unit[]];

/** The way out where none of the units fits, so that an editor is not left with a list. */
export const unitSchema = z.enum(unitNames, {
  error: `没有这个单位；数个体用“个、家、名、人、项”等，金额用“元、万元、亿元”，面积用“平方米、亩、平方公里”，其余见 content/README.md“单位”。都不合适就在 lib/schema/unit.ts 里加一行`,
});

/** The measure within which a unit's values may be compared after conversion: `item` of 家, `yuan` of 万元. */
export const measureOf = (unit: Unit): string => units[unit].measure;

/** Whether what a unit counts goes on happening, so that a year and a month of it are two totals. */
export function accrues(unit: Unit): boolean {
  const facts: UnitFacts = units[unit];
  return facts.accrues === true;
}

/** The unit as an exact multiple of its measure's base: `[10000n, 1n]` of 万元. */
export function factorOf(unit: Unit): readonly [numerator: bigint, denominator: bigint] {
  const facts: UnitFacts = units[unit];
  return facts.factor ?? [1n, 1n];
}

/** How a unit may stand after a number, the way that pages write it first: 个工作日, 工作日. */
export function wordsOf(unit: Unit): readonly [string, ...string[]] {
  const facts: UnitFacts = units[unit];
  return facts.words ?? [unit];
}

/** The units in which a rise or a fall may be told. */
const unitsOfGrowth: ReadonlySet<Unit> = new Set(['%', '‰', '倍'] as const);

/**
 * Whether a rise or a fall may be told in a unit.
 *
 * @example tellsGrowth('%') // true
 */
export const tellsGrowth = (unit: Unit): boolean => unitsOfGrowth.has(unit);

/** The kinds that tell a change, of which a value may be negative: a fall by 3.2 % is −3.2, one by three places −3. */
export const isSigned = (kind: Kind): boolean => kind === 'growth' || kind === 'points' || kind === 'places';
