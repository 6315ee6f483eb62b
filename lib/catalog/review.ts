import type { Park } from '#lib/schema/content.ts';

/** Who has reviewed the figures of a case as they stand, and when last; or that an older review stands no more. */
export type ReviewState = { people: number; on: string | null; wasOn: string | null };

/**
 * How far the figures of a case have been held against their sources by somebody beside the editor.
 *
 * @example reviewOf(park) // { people: 1, on: '2026-11-25', wasOn: null }
 */
export function reviewOf({ reviews }: Pick<Park, 'reviews'>): ReviewState {
  const last = (stands: boolean) =>
    reviews
      .filter((one) => one.stands === stands)
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  const people = new Set(reviews.filter(({ stands }) => stands).map(({ by }) => by)).size;
  return { people, on: last(true), wasOn: people > 0 ? null : last(false) };
}
