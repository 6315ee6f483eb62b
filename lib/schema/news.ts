import type { Park, Source } from './content.ts';
import type { Correction } from './page.ts';

/** What is news, in the order in which one day tells it. */
export const newsKinds = ['park', 'source', 'correction'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** One fact that came on a day that content states; `address` is its own for ever. */
export type NewsEntry = { on: string; address: string } & (
  | { kind: 'park'; park: Park }
  | { kind: 'source'; park: Park; source: Source }
  | { kind: 'correction'; correction: Correction }
);
