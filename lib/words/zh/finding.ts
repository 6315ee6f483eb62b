import type { Verdict } from '#lib/compare/verdict.ts';
import { writeCount } from '#lib/schema/count.ts';

/** What a finding needs to know of each indicator that several parks have. */
type Shared = {
  parksWithValue: number;
  verdict: Verdict;
  bands: { group: { verdict: Exclude<Verdict, 'not-comparable'> | null } }[];
};

const countGroups = (shared: readonly Shared[], verdict: Verdict) =>
  shared.flatMap(({ bands }) => bands).filter(({ group }) => group.verdict === verdict).length;

/** 没有一个指标五家都有数: how many of the indicators all of the parks have. */
function sayFull(parks: string, full: number, all: number): string {
  if (full === 0) return `没有一个指标${parks}家都有数`;
  if (full === all) return `${all === 1 ? '这个' : `这${writeCount(all)}个`}指标${parks}家都有数`;
  return `有${writeCount(full)}个指标${parks}家都有数`;
}

/** 没有一个能把有数的几家全放在一起看: of how many indicators all figures may be seen together. */
function sayWhole(whole: number, full: number): string {
  if (whole === 0) return `${full === 0 ? '也' : '但'}没有一个能把有数的几家全放在一起看`;
  return `有${writeCount(whole)}个指标能把有数的几家全放在一起看`;
}

/** 要谨慎比较, 都可以比, 有的可以比，有的要谨慎比较: what holds of so many groups. */
function sayVerdicts(shared: readonly Shared[], things: number): string {
  const [free, careful] = [countGroups(shared, 'comparable'), countGroups(shared, 'caution')];
  const all = things > 1 ? '都' : '';
  if (free === 0) return `${all}要谨慎比较`;
  return careful === 0 ? `${all}可以比` : '有的可以比，有的要谨慎比较';
}

/** 能放在一起看的有三组，都要谨慎比较: the groups that may be seen together, by verdict. */
function sayGroups(shared: readonly Shared[]): string {
  const [free, careful] = [countGroups(shared, 'comparable'), countGroups(shared, 'caution')];
  const all = free + careful;
  if (all === 0) return '没有哪两家的数能放在一起看。';
  const head = `能放在一起看的有${writeCount(all)}组`;
  if (free === 0 || careful === 0) return `${head}，${sayVerdicts(shared, all)}。`;
  return `${head}：${writeCount(free)}组可以比，${writeCount(careful)}组要谨慎比较。`;
}

/** （只限一部分数）: of so many indicators some figures may be seen together, and not all. */
function sayPartly(partly: number, together: number): string {
  if (partly === 0) return '';
  const which = together === 1 ? '' : partly === together ? '都' : `有${writeCount(partly)}个`;
  return `（${which}只限一部分数）`;
}

/** 两家都有数的指标有三个，其中一个能放在一起看，要谨慎比较。 */
function sayOfTwo(shared: readonly Shared[]): string {
  const seen = shared.filter(({ bands }) => bands.some(({ group }) => group.verdict !== null));
  const together = seen.length;
  const partly = seen.filter(({ verdict }) => verdict === 'not-comparable').length;
  const head = `两家都有数的指标有${writeCount(shared.length)}个`;
  if (together === 0) return `${head}，${shared.length === 1 ? '不' : '没有一个'}能放在一起看。`;
  const which = together === shared.length ? (together === 1 ? '' : '都') : `其中${writeCount(together)}个`;
  return `${head}，${which}能放在一起看${sayPartly(partly, together)}，${sayVerdicts(shared, together)}。`;
}

/** 五个园区，｜十七个共同指标: the title of a comparison of more than two parks. */
export const titleFinding = (parks: number, shared: number): string =>
  `${writeCount(parks)}个园区，｜${shared === 0 ? '没有共同的指标' : `${writeCount(shared)}个共同指标`}`;

/**
 * What a comparison comes to, said once: how far the parks have the same indicators, and what of it may be seen together.
 *
 * @param parks how many are compared
 * @param shared the indicators that at least two of them have
 * @example sayFinding(5, surveys) // '没有一个指标五家都有数，也没有一个能把有数的几家全放在一起看。能放在一起看的有三组，都要谨慎比较。'
 */
export function sayFinding(parks: number, shared: readonly Shared[]): string {
  if (shared.length === 0) return `没有一个指标是${parks === 2 ? '两家都' : '两家以上都'}印了数的。`;
  if (parks === 2) return sayOfTwo(shared);
  const full = shared.filter(({ parksWithValue }) => parksWithValue === parks).length;
  const whole = shared.filter(({ verdict }) => verdict !== 'not-comparable').length;
  const head = sayFull(writeCount(parks), full, shared.length);
  if (shared.length === 1 && full === 1)
    return `${head}，${whole === 1 ? '能' : '但不能'}全放在一起看。${sayGroups(shared)}`;
  return `${head}，${sayWhole(whole, full)}。${sayGroups(shared)}`;
}

/**
 * That of so many parks not every pair is listed; null where all are.
 *
 * @example sayPairs(12, 7) // '这里列出12对，能放在一起看的多的在前，不是全部。'
 */
export const sayPairs = (listed: number, parks: number): string | null =>
  listed < (parks * (parks - 1)) / 2 ? `这里列出${listed}对，能放在一起看的多的在前，不是全部。` : null;
