import { datesOfCase } from '#lib/catalog/case-dates.ts';
import { getContent } from '#lib/content/content.ts';
import type { Park } from '#lib/schema/content.ts';

/** The days that content states of a case, with its corrections. */
export const datesOf = (park: Park) => datesOfCase(park, getContent().corrections);
