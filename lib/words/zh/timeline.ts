import type { Period } from '#lib/schema/period.ts';
import { joinList } from './list.ts';
import { notWritten } from './missing.ts';
import { formatDate, formatPeriod } from './period.ts';

type Row = {
  park: { name: string };
  periods: readonly { period: Period; count: number }[];
  untimed: number;
  days: readonly string[];
};

/** The title and the sentence of the timeline: how to read it, and how far the sources lie apart. */
export function sayTimeline({ rows, earlier, from }: { rows: readonly Row[]; earlier: boolean; from: number }): {
  title: string;
  sentence: string;
} {
  const days = rows.flatMap((row) => row.days).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first !== undefined && last !== undefined && first !== last
      ? `；最早的来源是${formatDate(first)}的，最晚的是${formatDate(last)}的`
      : '';
  return {
    title: rows.length > 1 ? `${rows.length}个园区，各说各的时间` : '数说的是什么时候',
    sentence: `竖线是来源见报或上网的日子，横线是数所说的时期，旁边是有几个数，左端淡出的${notWritten}从何时算起${earlier ? `，${from}年以前的没有画` : ''}${span}。`,
  };
}

/** What a row says in words: 2022年1月至8月8个；时间原文没写1个. */
export const sayTimelineRow = ({ periods, untimed }: Row): string =>
  [
    ...periods.map(({ period, count }) => `${formatPeriod(period)}：${count}个`),
    ...(untimed > 0 ? [`时间${notWritten}：${untimed}个`] : []),
  ].join('；');

/** 来源的日期：2022年7月4日. */
export const saySourceDays = ({ days }: Row): string =>
  days.length === 0 ? '来源的日期不详' : `来源：${joinList(days.map(formatDate), '和')}`;
