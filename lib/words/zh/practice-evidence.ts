import {
  type EvidenceMark,
  type PracticeEvidence,
  type PrintedChange,
  practiceWords,
  type SetAsideReason,
} from '#lib/compare/practice-evidence.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatValue, writeAmount } from './amount.ts';
import { sayMeasure } from './whose.ts';

/** What a practice rests on, in a word. */
export const evidenceLabel: Record<EvidenceMark, string> = {
  name: '只有名称',
  method: '有做法',
  count: '有数目',
  change: '有前后',
};

const missingWord: Record<(typeof practiceWords)[number], string> = {
  actor: '由谁提出或组织',
  target: '面向谁',
  means: '怎么做',
};

const aside: Record<SetAsideReason, (said: string) => string> = {
  planned: (said) => `${said}，是计划，不是已有的结果`,
  unstated: (said) => `${said}，没说是要求还是已经做到`,
  part: (said) => `${said}，说的是它自己的构成或安排`,
  shared: (said) => `${said}，由几项做法合用，分不出是哪一项的`,
  'no-count': (said) => `${said}，说的不是做了多少`,
};

/**
 * The figures as printed with what each counts, each once, three at most; how many figures there are where there are more:
 * 党员示范岗382个、责任区1107个
 */
function sayValues(figures: readonly Observation[]): string {
  const named = figures.map((observation) => ({ what: sayMeasure({ observation }), value: formatValue(observation) }));
  const values = named.filter(
    (one, at) => named.findIndex(({ what, value }) => what === one.what && value === one.value) === at,
  );
  const said = values
    .slice(0, 3)
    .map(({ what, value }, at) => (what === values[at - 1]?.what ? value : `${what}${value}`))
    .join('、');
  const ids = new Set(figures.map(({ id }) => id));
  const differ = figures.some(({ rivals = [] }) => rivals.some(({ id }) => ids.has(id)));
  return `${said}${values.length > 3 ? `等${figures.length}个数` : ''}${differ ? '（来源不一致）' : ''}`;
}

const measureOfChange = (observation: Observation) => sayMeasure({ observation });

const sayPrintedChange = ({ before, after }: PrintedChange) =>
  before === null
    ? `${measureOfChange(after)}${writeAmount(after)}`
    : `${measureOfChange(after)}由${formatValue(before)}到${formatValue(after)}`;

/** 印了前后：…由85个工作日到33.5个工作日；印了变化：…提升25%以上，…降低30%: each head once. */
function sayPrintedChanges(changes: readonly PrintedChange[]): string[] {
  const say = (head: string, some: readonly PrintedChange[]) =>
    some.length === 0 ? [] : [`${head}：${some.map(sayPrintedChange).join('，')}`];
  return [
    ...say(
      '印了前后',
      changes.filter(({ before }) => before !== null),
    ),
    ...say(
      '印了变化',
      changes.filter(({ before }) => before === null),
    ),
  ];
}

const sayAside = ({ setAside }: PracticeEvidence) =>
  setAside.map(({ because, figures }) => aside[because](sayValues(figures)));

const sayMissing = ({ missing }: PracticeEvidence) => `没写${missing.map((word) => missingWord[word]).join('、')}`;

/** 写了谁来做、面向谁、怎么做: what of it the source says. */
const writtenWord = { ...missingWord, actor: '谁来做' };
const sayWritten = ({ missing }: PracticeEvidence) =>
  `写了${practiceWords
    .filter((word) => !missing.includes(word))
    .map((word) => writtenWord[word])
    .join('、')}`;

/**
 * Why a practice has its mark, in clauses: what stands there, then what does not count.
 *
 * @example sayEvidence(judgeEvidence(dispatched, loudi)) // '印了做到的数：下派的干部60名'
 */
export function sayEvidence(evidence: PracticeEvidence): string {
  const { mark, counts, changes, missing, setAside } = evidence;
  const said = [
    ...sayPrintedChanges(changes),
    ...(counts.length > 0 ? [`印了做到的数：${sayValues(counts)}`] : []),
    ...(mark === 'method' ? [sayWritten(evidence)] : []),
    ...(missing.length > 0 ? [sayMissing(evidence)] : []),
    ...(mark === 'method' || mark === 'name' ? sayAside(evidence) : []),
  ];
  const isBare = mark === 'method' && setAside.length === 0;
  return `${said.join('；')}${isBare ? `，${missing.length > 0 ? '也' : ''}没有数` : ''}`;
}
