import { judgeIndicators } from '#lib/catalog/survey.ts';
import { onceInTurns } from './in-turns.ts';

/** Judges all indicators of some content, with turns for other readers in between; a page that surveys them waits for it. */
export const judgeSurveys = onceInTurns(judgeIndicators, { sharedAs: 'surveys' });
