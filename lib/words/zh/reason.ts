import { isShorter, lengthOf } from '#lib/compare/calendar.ts';
import type { Reason, ReasonKind, Sides } from '#lib/compare/reasons.ts';
import type { Rule } from '#lib/compare/rule.ts';
import { ruleOf } from '#lib/compare/rules.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import type { Period } from '#lib/schema/period.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { kindLabel } from '#lib/schema/unit.ts';
import { joinList } from './list.ts';
import { notWritten } from './missing.ts';
import { openClause, openGap } from './open-point.ts';
import { formatEnd, formatLength } from './period.ts';
import { callTerritory } from './territory.ts';
import { unwrittenPlace } from './whose.ts';

/** How a reason is told: what the figures are called, and how what differs joins its values. */
export type Manner = {
  /** One of two figures by its side. */
  one: (side: 0 | 1) => string;
  /** The two figures, or one of them, of which something is not written. */
  both: string;
  lone: (side: 0 | 1) => string;
  /** Whether `lone` and `both` are figures already, and not the places that have them. */
  isOfFigures: boolean;
  join: (title: string, values: string) => string;
};

/** A reason that stands by itself. */
export const alone: Manner = {
  one: () => '一处',
  both: '两处',
  lone: () => '有一处',
  isOfFigures: false,
  join: (title, values) => `${title}：${values}`,
};

/** 统计对象不同（一处是非公企业，一处是两新组织）: where a colon stands already, or clauses go on. */
export const withinSentence: Manner = { ...alone, join: (title, values) => `${title}（${values}）` };

const sideName = (side: 0 | 1) => (side === 0 ? '前一个' : '后一个');

/** Of the two ends of a change, which may stand in one paragraph of one article: 前一个数原文没写时间. */
export const ofChange: Manner = {
  one: sideName,
  both: '两个数',
  lone: (side) => `${sideName(side)}数`,
  isOfFigures: true,
  join: withinSentence.join,
};

/** What some figures have where a rule looks, how many figures are told of, and how. */
type Told<S> = { sides: readonly S[]; lacks: (side: S) => boolean; total: number; manner: Manner };
type Telling<S> = (told: Told<S>) => string;

const bySource = '原文';

/** So many values are named; beyond, their number. */
const mostNamed = 4;

function listWords(words: readonly string[], total: number, { one }: Manner): string {
  if (total === 2)
    return words
      .map((word, index) => `${one(index === 0 ? 0 : 1)}${word === notWritten ? word : `是${word}`}`)
      .join('，');
  return `${words.slice(0, mostNamed).join('、')}${words.length > mostNamed ? `等${words.length}种` : ''}`;
}

/**
 * 统计对象不同：一处是非公企业，一处是两新组织; among more than two 统计对象不同：非公企业、两新组织、党支部. What one source does
 * not write is not shown to differ: 统计范围一处原文没写，一处是园区.
 */
const unlike =
  <S>(title: string, wordOf: (side: S) => string, alike?: (word: string, told: Told<S>) => string): Telling<S> =>
  (told) => {
    const { sides, total, manner } = told;
    const words = [...new Set(sides.map(wordOf))];
    const [only = ''] = words;
    if (words.length === 1 && alike) return alike(only, told);
    const written = words.filter((word) => word !== notWritten);
    if (written.length !== 1 || words.length === 1) return manner.join(`${title}不同`, listWords(words, total, manner));
    return total === 2
      ? `${title}${listWords(words, total, manner)}`
      : `${title}有的是${written[0]}，有的${notWritten}`;
  };

/**
 * 两处原文都没写分母, 有一处原文没写分母; among more than two 100处中有50处原文没写分母; of a change 前一个数原文没写分母.
 *
 * @param each what is said of all of them, where `says` does not follow 都
 */
const lacking =
  <S>(
    says: string | ((sides: readonly S[]) => string),
    what = bySource,
    each?: (sides: readonly S[]) => string | null,
  ): Telling<S> =>
  ({ sides, lacks, total, manner }) => {
    const found = sides.filter(lacks);
    const said = typeof says === 'string' ? says : says(found);
    const owner = manner.isOfFigures && what !== bySource ? '' : what;
    if (found.length === total) {
      const head = total === 2 ? `${manner.both}${owner}` : `${what === bySource ? '' : '各处'}${what}`;
      return `${head}${each?.(found) ?? `都${said}`}`;
    }
    if (total !== 2) return `${total}处中有${found.length}处${what}${said}`;
    const [first] = sides;
    return `${manner.lone(first !== undefined && lacks(first) ? 0 : 1)}${owner}${said}`;
  };

const apart =
  <S, Key>(
    title: string,
    keyOf: (side: S) => Key | null,
    isLess: (a: Key, b: Key) => boolean,
    wordOf: (key: Key) => string,
  ): Telling<S> =>
  ({ sides, manner }) => {
    const keys = sides.flatMap((side) => keyOf(side) ?? []) as Key[];
    const sorted = keys.toSorted((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
    const ends = [sorted[0], sorted.at(-1)].flatMap((key) => (key === undefined ? [] : [wordOf(key)]));
    return manner.join(title, `从${ends.join('到')}`);
  };

/** What a territory is called where two figures are set side by side: 园区, 全市, 单个企业, or the name of another place. */
export function placeOfReason(territory: Territory): string {
  const { kind, name } = territory;
  if (unwrittenPlace(territory) !== null) return notWritten;
  if (kind === 'company') return '单个企业';
  return kind === 'other' ? (name ?? '别处') : callTerritory(territory);
}

/** 都是全市的数，不是园区自己的; where no source says whether the figures are the park's, that. */
function sayOneKindOfPlace(place: string, { sides, total, manner }: Told<Territory>): string {
  const unwritten = [...new Set(sides.flatMap((territory) => unwrittenPlace(territory) ?? []))];
  if (unwritten.length > 0)
    return `${total === 2 ? manner.both : ''}原文都没写${joinList(unwritten, '或')}，不能算作园区自己的`;
  const relation = sides.every(({ kind }) => kind === 'other') ? '不算作园区自己的' : '不是园区自己的';
  return `都是${place}的数，${relation}`;
}

/** “余”“不足”或“超”: between quotation marks stands no comma. */
const joinQuoted = (words: readonly string[]) =>
  joinList([words.slice(0, -1).join(''), ...words.slice(-1)].filter(Boolean), '或');

const wordsIn = (words: readonly (string | null)[]) => [
  ...new Set(words.flatMap((word) => (word === null ? [] : [`“${word}”`]))),
];

/** 两处原文分别带“余”和“不足”，都不是确数: each has one of the words, and neither has both. */
const eachQualified = (sides: readonly (string | null)[]) => {
  const words = wordsIn(sides);
  if (words.length < 2) return null;
  return sides.length === 2 ? `分别带${joinList(words, '和')}，都不是确数` : `都带${joinQuoted(words)}，不是确数`;
};

const tellings: { [K in ReasonKind]: Telling<Sides[K]> } = {
  measure: unlike(
    '指标',
    (name) => name,
    (name) => `都叫“${name}”，但不是同一个指标`,
  ),
  kind: unlike('类别', (kind) => kindLabel[kind]),
  unit: unlike('单位', (unit) => unit),
  population: unlike('统计对象', (population) => population),
  denominator: unlike(
    '分母',
    (denominator) => denominator ?? notWritten,
    (denominator) => `分母都写作“${denominator}”，统计对象却不同`,
  ),
  territory: unlike('统计范围', placeOfReason, sayOneKindOfPlace),
  status: unlike(
    '状态',
    (status) => (status === 'unstated' ? notWritten : statusLabel[status]),
    (word) => (word === notWritten ? '原文都没写是要求还是已经做到' : `都是${word}，不是结果`),
  ),
  base: unlike(
    '对比的基期',
    (base) => (base === '' ? notWritten : base),
    (_, { total, manner }) => `${total === 2 ? manner.both : ''}原文都没写同什么时候比`,
  ),
  'start-unstated': lacking('没写从何时算起'),
  'denominator-unstated': lacking('没写分母'),
  'period-unstated': lacking('没写时间'),
  'periods-apart': apart<Period | null, Period>(
    '时间相隔超过十二个月',
    (period) => period,
    (a, b) => a.end < b.end,
    formatEnd,
  ),
  'lengths-apart': apart(
    '累计的时间长短不同',
    (period: Period | null) => period && lengthOf(period),
    isShorter,
    formatLength,
  ),
  qualifier: lacking<string | null>((words) => `带${joinQuoted(wordsIn(words))}，不是确数`, bySource, eachQualified),
  range: lacking('给的是一个范围，不是确数'),
  'value-unstated': lacking('没有确切的数'),
  'list-unstated': () => '名次不一定出自同一个榜',
  'sources-disagree': lacking('与同一园区另一篇来源的不一致', '的数'),
  'open-coverage-kind': lacking(`没写${openGap['coverage-kind']}`),
  'open-level': lacking(`没写${openGap.level}`),
  'open-current-or-cumulative': lacking(`没写${openGap['current-or-cumulative']}`),
  'open-start': lacking(`没写${openGap.start}`),
  'open-population-from-context': lacking('没写明统计对象，由本站按上下文判定'),
  'open-whom-served': lacking(`没写${openGap['whom-served']}`),
  'open-contradicts-source': lacking(openClause['contradicts-source'], '的数'),
};

function tell<K extends ReasonKind>(kind: K, sides: readonly Sides[K][], total: number, manner = alone): string {
  const { lacks }: Rule<K> = ruleOf(kind);
  return tellings[kind]({ sides, lacks, total, manner });
}

/**
 * Why two figures must not, or only with caution, be compared; without a full stop.
 *
 * @example sayReason({ kind: 'population', values: ['非公企业', '两新组织'] }) // '统计对象不同：一处是非公企业，一处是两新组织'
 * @example sayReason({ kind: 'denominator-unstated', values: [null, null] }) // '两处原文都没写分母'
 */
export const sayReason = (reason: Reason): string => sayReasonAs(alone, reason);

/**
 * The same in the manner of what it stands in.
 *
 * @example sayReasonAs(ofChange, { kind: 'period-unstated', values: [null, july] }) // '前一个数原文没写时间'
 */
export const sayReasonAs = (manner: Manner, { kind, values }: Reason): string =>
  tell(kind, values as Sides[typeof kind][], 2, manner);

/**
 * The same of a reason that stands somewhere among many figures, said of all of them.
 *
 * @example sayReasonOfMany({ kind: 'denominator-unstated', values: [null, null] }, all) // '100处中有50处原文没写分母'
 */
export function sayReasonOfMany({ kind }: Reason, all: readonly Observation[]): string {
  const { side, concerns }: Rule<ReasonKind> = ruleOf(kind);
  return tell(kind, all.filter(concerns).map(side), all.length);
}
