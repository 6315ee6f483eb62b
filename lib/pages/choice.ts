import { writeCount } from '#lib/schema/count.ts';
import { parksInComparison } from './limits.ts';

/**
 * How many parks may be chosen to be compared, before what a reader then sees.
 *
 * @example sayChoice(60) // '任选两到五个，'
 */
export const sayChoice = (parks: number): string =>
  `任选两${parks > 2 ? `到${writeCount(Math.min(parks, parksInComparison))}` : ''}个，`;
