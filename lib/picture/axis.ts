import { scaleLinear } from 'd3-scale';
import type { Kind } from '#lib/schema/unit.ts';
import { formatDecimal } from '#lib/words/zh/figure.ts';

/** An axis with 0 on it: `bar` reaches from 0 to a value, in parts of 100, to the left where the value is negative. */
export type Axis = {
  bar: (value: string) => { from: number; length: number };
  ticks: { at: number; label: string }[];
};

/** Made once: to make one takes longer than all else of an axis. */
const plain = new Intl.NumberFormat('en-US', { useGrouping: false });

const round = (position: number) => Math.round(position * 100) / 100;

/**
 * The axis that values of one kind share. A rate runs from 0 to 100, or beyond where one is larger; everything else from 0, or a
 * round number below the smallest decline, to a round number above the largest. Positions are for drawing only, so they
 * may be floats.
 *
 * @param values decimal text
 */
export function axisOf(kind: Kind, values: string[]): Axis {
  const numbers = values.map(Number);
  const least = Math.min(0, ...numbers);
  const most = Math.max(kind === 'share' ? 100 : least < 0 ? 0 : 1, ...numbers);
  const scale = scaleLinear().domain([least, most]).range([0, 100]);
  if (kind !== 'share' || most > 100) scale.nice(4);
  const unit = kind === 'share' ? '%' : '';
  return {
    bar: (value) => {
      const [zero, end] = [scale(0), scale(Number(value))];
      return { from: round(Math.min(zero, end)), length: round(Math.abs(end - zero)) };
    },
    ticks: scale.ticks(4).map((tick) => ({
      at: round(scale(tick)),
      label: `${formatDecimal(plain.format(tick))}${unit}`,
    })),
  };
}
