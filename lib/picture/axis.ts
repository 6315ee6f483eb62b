import { scaleLinear } from 'd3-scale';
import { compareAmounts, inBase } from '#lib/compare/quantity.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { factorOf, type Kind, type Unit, wordsOf } from '#lib/schema/unit.ts';
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

type Shown = Pick<Observation, 'value' | 'upper' | 'unit' | 'kind'>;

/** An axis of figures in one unit; `bar` is of a figure's value, or of the other end of its range. */
export type FigureAxis = Pick<Axis, 'ticks'> & { bar: (figure: Shown, text: string) => ReturnType<Axis['bar']> };

const sizeIn = (value: string, unit: Unit, other: Unit): number => {
  const [size, one] = [inBase({ value, unit }), inBase({ value: '1', unit: other })];
  return (Number(size[0]) / Number(size[1]) / Number(one[0])) * Number(one[1]);
};

/**
 * The axis that figures of one measure share, in the unit of the largest: 8000 of ten thousand is less than 3.5 of a hundred
 * million. Where their units differ, its ticks say which it is in; of a rate it is always per cent.
 */
export function axisOfFigures(kind: Kind, figures: readonly Shown[]): FigureAxis {
  const amounts = figures.flatMap(({ value, upper, unit }) =>
    [value, upper].flatMap((end) => (end === null ? [] : [{ value: end, unit }])),
  );
  const [first] = amounts;
  const largest = amounts.reduce(
    (most, one) => (compareAmounts(one, most) > 0 ? one : most),
    first ?? { value: '0', unit: '个' as Unit },
  );
  const unit = kind === 'share' ? '%' : largest.unit;
  const textIn = (value: string, own: Unit) => (own === unit ? value : String(sizeIn(value, own, unit)));
  const { bar, ticks } = axisOf(
    kind,
    amounts.map((one) => textIn(one.value, one.unit)),
  );
  const isMixed = kind !== 'share' && amounts.some((one) => factorOf(one.unit).join() !== factorOf(unit).join());
  return {
    bar: (figure, text) => bar(textIn(text, figure.unit)),
    ticks: isMixed ? ticks.map(({ at, label }) => ({ at, label: `${label}${wordsOf(unit)[0]}` })) : ticks,
  };
}
