import { type FrozenField, type FrozenFigure, frozenFields } from '#lib/schema/edition.ts';
import type { Statistic } from '#lib/schema/observation.ts';

type Freezable = Pick<Statistic, 'value' | 'upper' | 'qualifier' | 'unit' | 'period' | 'territory'>;

/**
 * A figure as an edition holds it.
 *
 * @example freezeFigure(figure) // { value: '30/40', qualifier: '', unit: '%', period: '2022', territory: 'park' }
 */
export const freezeFigure = ({ value, upper, qualifier, unit, period, territory }: Freezable): FrozenFigure => ({
  value: [value, upper].filter((end) => end !== null).join('/'),
  qualifier: qualifier ?? '',
  unit,
  period: period?.text ?? '',
  territory: [territory.kind, territory.name].filter((part) => part !== null).join(' '),
});

/** In which fields two states of a figure differ. Its labels may change: they are not frozen. */
export const changedFields = (before: FrozenFigure, now: FrozenFigure): FrozenField[] =>
  frozenFields.filter((field) => before[field] !== now[field]);
