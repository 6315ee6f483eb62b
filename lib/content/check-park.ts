import type { Park } from '#lib/schema/content.ts';
import { checkAnchors } from './rules/check-anchors.ts';
import { checkBefore } from './rules/check-before.ts';
import { checkCycles } from './rules/check-cycles.ts';
import { checkAdded, checkDates } from './rules/check-dates.ts';
import { checkDisagreements } from './rules/check-disagreements.ts';
import { checkGrowth } from './rules/check-growth.ts';
import { checkIds } from './rules/check-ids.ts';
import { checkIndicators } from './rules/check-indicators.ts';
import { checkInferred } from './rules/check-inferred.ts';
import { checkParts } from './rules/check-parts.ts';
import { checkPicture } from './rules/check-picture.ts';
import { checkPractices } from './rules/check-practices.ts';
import { checkProseThere } from './rules/check-prose-there.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReviews } from './rules/check-reviews.ts';
import { checkShares } from './rules/check-shares.ts';
import { checkSources } from './rules/check-sources.ts';
import { checkStatements } from './rules/check-statements.ts';
import { checkSubjects } from './rules/check-subjects.ts';
import { checkTerritories } from './rules/check-territories.ts';
import { checkUndecided } from './rules/check-undecided.ts';
import { checkValues } from './rules/check-values.ts';
import type { Codes, Offence, Rule } from './rules/rule.ts';

/** The rules that hold between the facts of a park and the rest of the content; each lists every breach of it. */
const rules: Rule[] = [
  checkIds,
  checkValues,
  checkIndicators,
  checkTerritories,
  checkGrowth,
  checkSubjects,
  checkAnchors,
  checkReferences,
  checkPractices,
  checkBefore,
  checkParts,
  checkShares,
  checkCycles,
  checkDates,
  checkInferred,
  checkAdded,
  checkReviews,
  checkSources,
  checkDisagreements,
  checkStatements,
  checkProseThere,
  checkUndecided,
  checkPicture,
];

/** Those of a figure alone, which were applied when its file was read. */
const rulesBetween = rules.filter((rule) => rule !== checkValues);

/**
 * Of a figure whose indicator nobody knows, or whose indicator's file could not be read, the name is not known: what is
 * judged by it would be told a second time.
 */
function withUnnamed({ observations }: Park, codes: Codes): Codes {
  const { indicatorById, unread } = codes;
  const unnamed = observations.filter(({ indicator }) => indicator !== null && !indicatorById.has(indicator));
  if (unnamed.length === 0) return codes;
  const ids = new Set(unnamed.map(({ id }) => id));
  const has: typeof unread.has = (id, list) => (list === 'figures' && ids.has(id)) || unread.has(id, list);
  return { ...codes, unread: { isEmpty: false, has } };
}

/**
 * Every breach of every rule in a park.
 *
 * @param holds whether the lines of its file are known to hold each by itself
 */
export function checkPark(park: Park, codes: Codes, holds: boolean): Offence[] {
  const known = withUnnamed(park, codes);
  return (holds ? rulesBetween : rules).flatMap((rule) => rule(park, known));
}
