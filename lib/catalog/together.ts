import type { Band, Survey } from './survey.ts';

/** A group of figures of several parks that may be seen together. */
export type Together = { indicator: Survey['indicator']; band: Band };

/**
 * The groups of several surveys that may be seen together, those that may be compared freely first, then the ones of more
 * figures, among equals in the order of the indicators.
 *
 * @param most how many at most
 */
export function groupsTogether(surveys: readonly Survey[], most = Number.POSITIVE_INFINITY): Together[] {
  return surveys
    .flatMap(({ indicator, bands }) => bands.map((band) => ({ indicator, band })))
    .filter(({ band }) => band.group.verdict !== null)
    .toSorted(
      ({ band: { group: a } }, { band: { group: b } }) =>
        Number(b.verdict === 'comparable') - Number(a.verdict === 'comparable') || b.members.length - a.members.length,
    )
    .slice(0, most);
}
