import type { Status } from '#lib/schema/observation.ts';

/** What goes with a value that is no result, so that no plan is read as one. */
export const englishStatus: Record<Status, string> = {
  reported: '',
  planned: ' (planned, not a result)',
  expected: ' (expected, not a result)',
  unstated: ' (whether reached is not stated)',
};
