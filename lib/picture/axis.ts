import { scaleLinear } from 'd3-scale';
import type { Kind } from '#lib/schema/unit.ts';

/** An axis from 0: `length` places a value between 0 and 100, ticks stand where numbers are round. */
export type Axis = { length: (value: string) => number; ticks: { at: number; label: string }[] };

/**
 * The axis that values of one kind share. A rate runs from 0 to 100, whatever its values; everything else from 0 to a
 * round number above the largest. Positions are for drawing only, so they may be floats.
 *
 * @param values decimal text
 */
export function axisOf(kind: Kind, values: string[]): Axis {
  const most = kind === 'share' ? 100 : Math.max(1, ...values.map(Number));
  const scale = scaleLinear().domain([0, most]).range([0, 100]);
  if (kind !== 'share') scale.nice(4);
  const unit = kind === 'share' ? '%' : '';
  return {
    length: (value) => Math.round(scale(Number(value)) * 100) / 100,
    ticks: scale.ticks(4).map((tick) => ({
      at: Math.round(scale(tick) * 100) / 100,
      label: `${tick.toLocaleString('en-US')}${unit}`,
    })),
  };
}
