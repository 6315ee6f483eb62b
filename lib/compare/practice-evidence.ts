import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import { tellsChange } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { ownerKey } from './owner.ts';
import { isWhole } from './quantity.ts';

/** What a practice rests on, from the least to the most. No mark says that it works. */
export const evidenceMarks = ['name', 'method', 'count', 'change'] as const;
export type EvidenceMark = (typeof evidenceMarks)[number];

/** What a source may leave out of a practice. */
export const practiceWords = ['actor', 'target', 'means'] as const;

/** A printed change of what a practice is meant to change; `before` where the value before is printed too. */
export type PrintedChange = { before: Observation | null; after: Observation };

/** Why a figure beside a practice does not count for what it did, in the order in which it is asked. */
const setAsideReasons = ['planned', 'unstated', 'part', 'shared', 'no-count'] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** A practice's mark with its reasons: every figure of it stands in exactly one of the lists. */
export type PracticeEvidence = {
  mark: EvidenceMark;
  missing: (typeof practiceWords)[number][];
  counts: Observation[];
  changes: PrintedChange[];
  setAside: { because: SetAsideReason; figures: Observation[] }[];
};

type ParkOfPractice = Pick<Park, 'practices' | 'observationById'>;

function changeOf(figure: Observation, { observationById }: ParkOfPractice): PrintedChange | null {
  const before = figure.before === null ? null : (observationById.get(figure.before) ?? null);
  if (before === null) return tellsChange(figure) && figure.status === 'reported' ? { before, after: figure } : null;
  const isReported = before.status === 'reported' && figure.status === 'reported';
  const isOfOneOwner = ownerKey(before) === ownerKey(figure) && before.territory.name === figure.territory.name;
  return isReported && isOfOneOwner ? { before, after: figure } : null;
}

function whySetAside(figure: Observation, practice: ResolvedPractice, { practices }: ParkOfPractice) {
  if (figure.status === 'unstated') return 'unstated';
  if (figure.status !== 'reported') return 'planned';
  if (practice.parts.includes(figure.id)) return 'part';
  if (practices.some(({ id, figures }) => id !== practice.id && figures.includes(figure.id))) return 'shared';
  const { kind, value, unit } = figure;
  return kind === 'count' && value !== null && isWhole({ value, unit }) ? null : 'no-count';
}

/**
 * What a practice rests on: only its name, where the source does not say how it is done; who does what, with or to whom,
 * where it does (`missing` tells what of it the source leaves out); a printed count of what it did or reached; or
 * printed values before and after, or the printed change, of what it is meant to change and of one owner. Its own parts,
 * plans, and counts that several practices share are no counts of what it did.
 *
 * @example judgeEvidence(fewerApprovals, korla).mark // 'change'
 */
export function judgeEvidence(practice: ResolvedPractice, park: ParkOfPractice): PracticeEvidence {
  const figures = practice.figures.flatMap((id) => park.observationById.get(id) ?? []);
  const changes = figures.flatMap((figure) =>
    practice.changes.includes(figure.id) ? (changeOf(figure, park) ?? []) : [],
  );
  const changed = new Set(changes.flatMap(({ before, after }) => (before === null ? [after] : [before, after])));
  const rest = figures.filter((figure) => !changed.has(figure));
  const why = new Map(rest.map((figure) => [figure, whySetAside(figure, practice, park)]));
  const counts = rest.filter((figure) => why.get(figure) === null);
  const missing = practiceWords.filter((word) =>
    word === 'actor' ? practice.by.every((by) => by === 'unstated') : practice[word] === null,
  );
  const setAside = setAsideReasons
    .map((because) => ({ because, figures: rest.filter((figure) => why.get(figure) === because) }))
    .filter((group) => group.figures.length > 0);
  const said = missing.includes('means') ? 'name' : 'method';
  const mark = changes.length > 0 ? 'change' : counts.length > 0 ? 'count' : said;
  return { mark, missing, counts, changes, setAside };
}
