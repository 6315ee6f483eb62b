import { breakText, widthOf } from '#lib/picture/fit.ts';
import { caveatSize } from '#lib/picture/ink.ts';
import type { Lead } from '#lib/picture/picture.ts';
import { palette } from './palette.ts';
import { Column, Line, Numeral, Wrapped } from './pieces.tsx';

/** The sizes of a lead in one shape: its numeral at most, its label with the time, its caveat. */
export type LeadSizes = { numeral: number; label: number; caveat: number };

/** The label and the time: run on where both have room on two lines, else each by itself. */
function labelsOf({ name, print }: Lead, width: number, { label }: LeadSizes): string[] {
  const joined = `${name}，${print}`;
  const isShort = widthOf(name) * label <= width;
  return !isShort && breakText(joined, width / label).length <= 2 ? [joined] : [name, print];
}

const linesOf = (text: string, size: number, width: number, most = 2) =>
  Math.min(most, breakText(text, width / size).length);

/** A caveat is not cut where it can be helped. */
const linesOfCaveat = 3;

/** Its size beside the figure: words few enough to be lost are set larger. */
const sizeOfCaveat = ({ caveat, figure }: Lead, sizes: LeadSizes) =>
  caveat === null || figure === null ? sizes.caveat : caveatSize(caveat, figure, sizes);

/** How high a lead is set, so that a drawing beside or above it can have the rest. */
export function leadHeight(lead: Lead, width: number, sizes: LeadSizes): number {
  const { label } = sizes;
  const caveat = sizeOfCaveat(lead, sizes);
  const labels = labelsOf(lead, width, sizes).reduce((sum, text) => sum + linesOf(text, label, width), 0);
  const ofCaveat =
    lead.caveat === null
      ? 0
      : linesOf(lead.caveat, caveat, width - caveat, linesOfCaveat) * caveat * 1.4 + caveat * 0.9;
  return sizes.numeral + label * 0.4 + labels * label * 1.3 + ofCaveat;
}

/**
 * The figure that a picture is about, and what may not be left behind: filled and red where it is the park's own, ink and
 * hollow where it is another's; its caveat in letters that are read as well as the number.
 */
export function LeadFigure({ lead, width, sizes }: { lead: Lead; width: number; sizes: LeadSizes }) {
  const { figure, isOwn, caveat } = lead;
  const size = sizeOfCaveat(lead, sizes);
  return (
    <Column style={{ width }}>
      {figure && <Numeral parts={figure} most={sizes.numeral} width={width} look={isOwn ? 'own' : 'hollow'} />}
      <Column style={{ fontFamily: 'Serif', marginTop: sizes.label * 0.4 }}>
        {labelsOf(lead, width, sizes).map((text) => (
          <Wrapped key={text} text={text} size={sizes.label} width={width} lines={2} style={{ lineHeight: 1.3 }} />
        ))}
      </Column>
      {caveat && (
        <Line
          style={{
            background: palette['amber-wash'],
            marginTop: size * 0.4,
            padding: `${size * 0.25}px ${size * 0.5}px`,
          }}
        >
          <Wrapped
            text={caveat}
            size={size}
            width={width - size}
            lines={linesOfCaveat}
            style={{ color: palette['amber-ink'], lineHeight: 1.4 }}
          />
        </Line>
      )}
    </Column>
  );
}
