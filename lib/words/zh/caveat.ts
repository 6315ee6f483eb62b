import type { Statistic } from '#lib/schema/observation.ts';
import { notWritten } from './missing.ts';
import { isGap, openClause, openGap } from './open-point.ts';
import { includesPark, nameOwner, sayNotOwn } from './owned-elsewhere.ts';
import { saysAsPrinted } from './printed.ts';
import { quoteWords } from './quotation.ts';
import type { Quotable } from './quote.ts';
import { sayMeasure, unwrittenPlace } from './whose.ts';

/**
 * One thing that must be said beside a figure. Two figures have the same caveat where `key` is the same; `ofAll` says it
 * of several.
 */
export type Caveat = { key: string; says: string; ofAll: string };

/** A figure, and the park of the case that holds it where a sentence may name it. */
type Cautioned = Pick<Quotable, 'observation'> & Partial<Pick<Quotable, 'park'>>;

const same = (says: string): Caveat => ({ key: says, says, ofAll: says });

/**
 * 这是宁乡市的数，不是园区的: nobody may take a city's or a company's figure for the park's. Figures of several parks have
 * one caveat where the places lie to them in the same way.
 */
function sayOwner({ observation, park }: Cautioned): Caveat[] {
  const { territory } = observation;
  if (territory.kind === 'park' || unwrittenPlace(territory) !== null) return [];
  const name = observation.park === undefined ? null : (park?.sentenceName ?? null);
  const owners = { ...territory, name: null };
  const shared = sayNotOwn(includesPark(territory) ? territory : owners);
  const ofAll = `这些是${territory.kind === 'other' ? '别处' : nameOwner(owners)}的数，${shared}`;
  const says = `这是${nameOwner(territory)}的数，${sayNotOwn(territory, name)}`;
  return [{ key: `owner ${territory.kind} ${shared}`, says, ofAll }];
}

/** Money is planned, everything else is asked for. */
const sayStatus = ({ status, kind }: Statistic): Caveat[] =>
  ({
    reported: [],
    planned: [{ ...same('这是计划，不是结果'), key: 'status planned', ofAll: '这些是计划，不是结果' }],
    expected: [{ ...same('这是预计，不是结果'), key: 'status expected', ofAll: '这些是预计，不是结果' }],
    unstated: [same(`是${kind === 'money' ? '计划' : '要求'}还是已经做到，原文没有说清`)],
  })[status];

/** The printed wording, where the figure is told in another: 首个 became 第一位. */
const sayPrinted = (observation: Statistic): Caveat[] =>
  saysAsPrinted(observation) ? [] : [same(`原文写作${quoteWords(observation.printed)}`)];

function sayDenominator(quote: Pick<Quotable, 'observation'>): Caveat[] {
  const { kind, denominator } = quote.observation;
  if (kind !== 'share' || denominator === null || sayMeasure(quote).includes(denominator)) return [];
  return [same(`分母为${denominator}`)];
}

/** Everything that the source leaves unwritten, each once; that there is no time only where nothing else tells it. */
function gapsOf({ kind, denominator, open, period, territory }: Statistic, ofTime: boolean): string[] {
  const untimed = period === null ? (ofTime ? ['时间'] : []) : period.start === null ? ['从何时算起'] : [];
  const gaps = [
    unwrittenPlace(territory) ?? [],
    ...(kind === 'share' && denominator === null ? ['分母'] : []),
    ...open.filter(isGap).map((point) => openGap[point]),
    ...untimed,
  ];
  return [...new Set(gaps.flat())];
}

/** 原文没写分母，也没写时间: the gaps in one clause. */
const joinGaps = (gaps: readonly string[], first: string) =>
  gaps.map((gap, index) => (index === 0 ? `${first}${gap}` : `${index === gaps.length - 1 ? '也没写' : '没写'}${gap}`));

function sayGaps(observation: Statistic, ofTime: boolean): Caveat[] {
  const gaps = gapsOf(observation, ofTime);
  if (gaps.length === 0) return [];
  const says = joinGaps(gaps, notWritten).join('，');
  return [{ key: says, says, ofAll: joinGaps(gaps, '原文都没写').join('，') }];
}

const sayOpen = ({ open }: Statistic): Caveat[] =>
  open.flatMap((point) => (isGap(point) ? [] : [same(openClause[point])]));

/** 来源不一致，另一篇来源印的是13740家: no value is chosen in silence. */
const sayRivals = ({ rivals = [] }: Statistic): Caveat[] =>
  rivals.map(({ printed }) => same(`来源不一致，另一篇来源印的是${printed}`));

/**
 * All that must be said beside a figure, but for a time that is known.
 *
 * @param ofTime whether a time that is not written is said here, and not elsewhere in the sentence
 */
export function caveatsOf(quote: Cautioned, { ofTime = true } = {}): Caveat[] {
  const { observation } = quote;
  return [
    ...sayOwner(quote),
    ...sayStatus(observation),
    ...sayPrinted(observation),
    ...sayDenominator(quote),
    ...sayOpen(observation),
    ...sayRivals(observation),
    ...sayGaps(observation, ofTime),
  ];
}

/**
 * What must be said beside a figure in a table that has columns for whose it is, its status, its denominator and its
 * printed wording.
 *
 * @example sayBesideColumns(partyOrganizations) // ['原文没写数的是哪一级']
 */
export const sayBesideColumns = (figure: Statistic): string[] =>
  [...sayOpen(figure), ...sayRivals(figure), ...sayGaps({ ...figure, denominator: '' }, false)].map(({ says }) => says);
