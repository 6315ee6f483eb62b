import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { factorOf } from '#lib/schema/unit.ts';
import { bar, type Look, type Mark } from './marks.ts';

const round = (number: number) => Math.round(number * 10) / 10;

/** How far a bar fades on either side of a number of which only one side is certain, as a part of the number. */
const reach = 0.3;

/** A figure in the base of its measure: only for drawing, so it may be a float. */
function sizeOf({ value, unit }: Observation, text = value): number {
  const [numerator, denominator] = factorOf(unit);
  return (Math.abs(Number(text ?? 0)) * Number(numerator)) / Number(denominator);
}

/** Where a bar is certain and where it ends at last: an open bound fades in between. */
function endsOf(figure: Observation): { certain: number; last: number } {
  const value = sizeOf(figure);
  if (figure.upper !== null) return { certain: value, last: sizeOf(figure, figure.upper) };
  const bound =
    figure.qualifier !== null && qualifiers[figure.qualifier].vague ? qualifiers[figure.qualifier].bound : null;
  if (bound === 'below' || bound === 'atMost') return { certain: value * (1 - reach), last: value };
  if (bound === 'above' || bound === 'atLeast') return { certain: value, last: value * (1 + reach / 2) };
  if (bound === 'around') return { certain: value * (1 - reach / 2), last: value * (1 + reach / 2) };
  return { certain: value, last: value };
}

/** The longest that a bar of these figures can be. */
export const longestOf = (figures: readonly Observation[]) => Math.max(1e-9, ...figures.map((one) => endsOf(one).last));

/** A bar filled, or its long sides alone where it is hollow, so that it can go on. */
const sides = (x: number, y: number, width: number, height: number) =>
  `M${round(x)} ${y + 1}h${round(width)}M${round(x)} ${y + height - 1}h${round(width)}`;

/**
 * A figure as a bar from nought, in parts of `width`; what is not certain fades out in four steps. A figure without a
 * time, or of another territory, is hollow.
 */
export function openBar(figure: Observation, longest: number, width: number, y: number, height: number): Mark[] {
  const { certain, last } = endsOf(figure);
  const scale = width / longest;
  const end = certain * scale;
  const part = ((last - certain) * scale) / 4;
  const steps = part > 0 ? ([1, 2, 3, 4] as const) : [];
  if (figure.period === null || figure.territory.kind !== 'park') {
    const closed: Mark = { look: 'outline', d: bar(1, y + 1, Math.max(0, end - 2), height - 2) };
    const open: Mark = { look: 'outline', d: `M1 ${y + 1}v${height - 2}${sides(1, y, end, height)}` };
    const fading = steps.map((faint): Mark => {
      return { look: 'outline', d: sides(end + (faint - 1) * part, y, part, height), faint };
    });
    return part > 0 ? [open, ...fading] : [closed];
  }
  const look: Look = 'own';
  const fading = steps.map((faint): Mark => {
    return { look, d: bar(end + (faint - 1) * part, y, part, height), faint };
  });
  const mark: Mark = { look: 'outline', d: `M${round(last * scale)} ${y - 2}v${height + 4}` };
  return [{ look, d: bar(0, y, end, height) }, ...fading, ...(part > 0 ? [mark] : [])];
}
