import { changedFields, freezeFigure } from '#lib/compare/frozen.ts';
import { figureAddress, referenceAddress, toFigureAddress, toServedAddress } from '#lib/pages/addresses.ts';
import { correctionsSince, tellsOf } from '#lib/pages/editions.ts';
import { findMove } from '#lib/pages/moves.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Aftermath, Edition, State } from '#lib/schema/edition.ts';
import type { Observation, Statistic } from '#lib/schema/observation.ts';
import { dayOfData } from './edition.ts';

const figuresNow = ({ parks, references }: Content): Map<string, Statistic> =>
  new Map([
    ...parks.flatMap(({ observations }) => observations.map((one): [string, Statistic] => [figureAddress(one), one])),
    ...references.flatMap(({ figures }) => figures.map((one): [string, Statistic] => [referenceAddress(one), one])),
  ]);

/** The figures of an edition that were corrected, updated or taken down since. */
export function aftermathOf(content: Content, edition: Edition): Aftermath[] {
  const today = figuresNow(content);
  const later = correctionsSince(content, edition);
  return Object.entries(edition.frozen.figures).flatMap(([address, before]) => {
    const moved = today.has(address) ? null : (findMove(content, toServedAddress(address))?.to ?? null);
    const place = moved === null ? address : toFigureAddress(moved);
    const now = today.get(place) ?? null;
    const fields = now === null ? [] : changedFields(before, freezeFigure(now));
    if (now !== null && fields.length === 0) return [];
    const correction = later.find((one) => tellsOf(one, [address, place], before.value)) ?? null;
    return [{ address, before, fields, now, correction, movedTo: moved }];
  });
}

/**
 * The edition by which a figure may be cited: the newest, where it holds the figure as it is today.
 *
 * @example editionHolding(content, figure) // '2026-11-26'
 */
export function editionHolding({ editions: [newest] }: Content, figure: Observation): string | null {
  const held = newest?.frozen.figures[figureAddress(figure)];
  if (newest === undefined || held === undefined) return null;
  return changedFields(held, freezeFigure(figure)).length === 0 ? newest.date : null;
}

/** The state of the data by which some figures are quoted together. */
export function stateHolding(content: Content, figures: readonly Observation[]): State {
  const editions = new Set(figures.map((figure) => editionHolding(content, figure)));
  const [only = null] = editions;
  return { edition: editions.size === 1 ? only : null, day: dayOfData(content) };
}
