import { judgeCounterparts } from '#lib/catalog/facets/counterparts.ts';
import { onceInTurns } from './in-turns.ts';

/** What may be compared with a figure of another park, of all figures. */
export const counterpartsOf = onceInTurns(judgeCounterparts, { sharedAs: 'counterparts' });
