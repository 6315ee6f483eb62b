import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { factorOf } from '#lib/schema/unit.ts';
import { bar, type Look, type Mark } from './marks.ts';

/** How far a bar fades on either side of a number of which only one side is certain, as a part of the number. */
const reach = 0.3;

/** A figure in the base of its measure: only for drawing, so it may be a float. */
export function sizeOf({ value, unit }: Observation, text = value): number {
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

/**
 * A figure as a bar from nought, in parts of `width`; what is not certain fades out in four steps. A figure without a
 * time, or of another territory, is an outline.
 */
export function openBar(figure: Observation, longest: number, width: number, y: number, height: number): Mark[] {
  const { certain, last } = endsOf(figure);
  const isOwn = figure.territory.kind === 'park';
  const scale = width / longest;
  const look: Look = figure.period === null ? 'outline' : isOwn ? 'own' : 'plain';
  const inset = look === 'outline' ? 1 : 0;
  const solid: Mark = { look, d: bar(inset, y + inset, Math.max(0, certain * scale - inset), height - 2 * inset) };
  if (last === certain) return [solid];
  const part = ((last - certain) * scale) / 4;
  const fading = ([1, 2, 3, 4] as const).map((faint): Mark => {
    return {
      look: isOwn && figure.period !== null ? 'own' : 'plain',
      d: bar(certain * scale + (faint - 1) * part, y, part, height),
      faint,
    };
  });
  const end: Mark = { look: 'outline', d: `M${Math.round(last * scale * 10) / 10} ${y - 2}v${height + 4}` };
  return [look === 'outline' ? { look: 'plain', d: bar(0, y, certain * scale, height) } : solid, ...fading, end];
}
