import type {
  EvidenceMark,
  PracticeEvidence,
  PrintedChange,
  practiceWords,
  SetAsideReason,
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

/** What each mark means, for the line under a table of them. */
export const evidenceLegend: Record<EvidenceMark, string> = {
  name: '谁来做、面向谁、怎么做，报道没有写全，也没有做到多少的数',
  method: '写了谁来做、面向谁、怎么做',
  count: '印了做到多少',
  change: '印了要改变的事前后各是多少，或改变的幅度',
};

const missingWord: Record<(typeof practiceWords)[number], string> = {
  actor: '由谁提出或组织',
  target: '面向谁',
  means: '怎么做',
};

const aside: Record<SetAsideReason, (said: string) => string> = {
  planned: (said) => `${said}是计划，不是已有的结果`,
  unstated: (said) => `${said}没说是要求还是已经做到`,
  part: (said) => `${said}说的是它自己的构成或安排`,
  shared: (said) => `${said}由几项做法合用，分不出是哪一项的`,
  'no-count': (said) => `${said}不是做了多少的确数`,
};

/** The figures as printed, each value once, three at most; how many figures there are where there are more. */
function sayValues(figures: readonly Observation[]): string {
  const values = [...new Set(figures.map(formatValue))];
  const said = values.slice(0, 3).join('、');
  return values.length > 3 ? `${said}等${figures.length}个数` : said;
}

const measureOfChange = (observation: Observation) => sayMeasure({ observation });

const sayPrintedChange = ({ before, after }: PrintedChange) =>
  before === null
    ? `印了变化：${measureOfChange(after)}${writeAmount(after)}`
    : `印了前后：${measureOfChange(after)}由${formatValue(before)}到${formatValue(after)}`;

const sayAside = ({ setAside }: PracticeEvidence) =>
  setAside.map(({ because, figures }) => aside[because](sayValues(figures)));

const sayMissing = ({ missing }: PracticeEvidence) => `没写${missing.map((word) => missingWord[word]).join('、')}`;

/**
 * Why a practice has its mark, in clauses: what stands there, then what does not count.
 *
 * @example sayEvidence(judgeEvidence(dispatched, loudi)) // '印了做到的数：60名'
 */
export function sayEvidence(evidence: PracticeEvidence): string {
  const { mark, counts, changes, missing } = evidence;
  const said = [
    ...changes.map(sayPrintedChange),
    ...(counts.length > 0 ? [`印了做到的数：${sayValues(counts)}`] : []),
    ...(missing.length > 0 ? [sayMissing(evidence)] : []),
    ...(mark === 'method' ? ['写了谁来做、面向谁、怎么做'] : []),
    ...(mark === 'method' || mark === 'name' ? sayAside(evidence) : []),
  ];
  const isBare = mark === 'method' && evidence.setAside.length === 0;
  return `${said.join('；')}${isBare ? '，没有数' : ''}`;
}
