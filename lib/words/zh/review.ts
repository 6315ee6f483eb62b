import { formatDate } from './period.ts';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * Whether the figures of a case were reviewed as they stand: 未复核, 一人复核, 两人复核; and where a later edit has undone
 * a review, that too.
 *
 * @example sayReview({ people: 2, on: '2026-11-25', wasOn: null }) // '两人复核（2026年11月25日）'
 */
export function sayReview({ people, on, wasOn }: { people: number; on: string | null; wasOn: string | null }): string {
  if (people > 0) return `${numerals[people] ?? people}人复核${on === null ? '' : `（${formatDate(on)}）`}`;
  return wasOn === null ? '未复核' : `未复核（${formatDate(wasOn)}复核过，此后数据改过）`;
}
