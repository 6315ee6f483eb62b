import type { Period } from '#lib/schema/period.ts';
import type { Missing } from '#lib/words/zh/missing.ts';
import type { ColumnNotes } from './column.ts';
import { missingCodes } from './missing-codes.ts';

/** Whatever is said to be of a time: a figure, a case. */
type Timed = { period: Period | null; inferredFrom: string | null };

function whyNoPeriod({ period }: Timed): Missing | null {
  if (period === null) return 'not-stated';
  return period.start === null ? 'start-not-stated' : null;
}

/** When something is, in the columns of every table that says so. */
export const periodColumns = {
  period: {
    label: '参考期',
    meaning: '数据说的是什么时候，按 ISO 8601 书写；“../2023-07”表示起点没写的累计；原文没写则为空',
    optional: true,
    cell: ({ period }) => period?.text ?? null,
  },
  periodStart: {
    label: '参考期的第一天',
    meaning: '参考期的第一天；原文没写则为空',
    type: 'date',
    optional: true,
    cell: ({ period }) => period?.start ?? null,
  },
  periodEnd: {
    label: '参考期的最后一天',
    meaning: '参考期的最后一天；原文没写则为空',
    type: 'date',
    optional: true,
    cell: ({ period }) => period?.end ?? null,
  },
  periodGranularity: {
    label: '参考期的精度',
    meaning: '参考期精确到日、月还是年',
    codes: { day: '日', month: '月', year: '年' },
    optional: true,
    cell: ({ period }) => period?.granularity ?? null,
  },
  periodBasis: {
    label: '参考期的依据',
    meaning: '参考期是原文印出的，还是本站推断的',
    codes: { printed: '原文印出', inferred: '本站推断' },
    optional: true,
    cell: ({ period, inferredFrom }) => (period === null ? null : inferredFrom === null ? 'printed' : 'inferred'),
  },
  periodInferredFrom: {
    label: '推断依据',
    meaning: '参考期由本站推断时写明依据，否则为空',
    optional: true,
    cell: ({ inferredFrom }) => inferredFrom,
  },
  periodMissing: {
    label: '参考期缺什么',
    meaning: '参考期或它的起点为空的原因',
    codes: missingCodes('not-stated', 'start-not-stated'),
    optional: true,
    cell: whyNoPeriod,
  },
} as const satisfies ColumnNotes<Timed>;
