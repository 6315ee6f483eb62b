import type { CSSProperties, ReactNode } from 'react';
import { siteName } from '#lib/pages/site.ts';
import { firstFitting, fitLatin, fitLines, fitTitle, widthOf } from '#lib/picture/fit.ts';
import type { FigureParts } from '#lib/words/zh/figure.ts';
import { splitPhrases } from '#lib/words/zh/phrases.ts';
import { palette } from './palette.ts';

/** A box whose children stand under one another; the renderer wants `display` said of every box with children. */
export function Column({ style, children }: { style?: CSSProperties; children?: ReactNode }) {
  return <div style={{ display: 'flex', flexDirection: 'column', ...style }}>{children}</div>;
}

export function Line({ style, children }: { style?: CSSProperties; children?: ReactNode }) {
  return <div style={{ display: 'flex', ...style }}>{children}</div>;
}

/** The ground of every picture: warm paper under the site's one red rule. */
export function Ground({ rule, style, children }: { rule: number; style?: CSSProperties; children: ReactNode }) {
  return (
    <Column
      style={{
        width: '100%',
        height: '100%',
        background: palette.paper,
        color: palette.ink,
        borderTop: `${rule}px solid ${palette.red}`,
        fontFamily: 'Sans',
        ...style,
      }}
    >
      {children}
    </Column>
  );
}

/** The largest size at which a text of that many ems stays on one line, never above `most` nor below `least`. */
export const sizeFor = (ems: number, width: number, most: number, least: number) =>
  Math.floor(Math.min(most, Math.max(least, width / ems)));

type WrappedProps = { text: string; size: number; width: number; lines: number; style?: CSSProperties };

/** Lines that are broken already; the renderer knows no component of several elements. */
const setLines = (lines: readonly string[]) =>
  lines.map((line) => (
    <span key={line} style={{ whiteSpace: 'nowrap' }}>
      {line}
    </span>
  ));

/** Words between spaces, which the renderer breaks, on at most so many lines about equally long. */
function WrappedLatin({ text, size, width, lines, style }: WrappedProps) {
  // A line may end early, before a long word.
  const [early, slack] = [5, 8];
  const fitted = fitLatin(text, (width / size) * lines - (lines - 1) * early);
  const count = Math.ceil((widthOf(fitted) * size) / width);
  const even = count > 1 ? Math.min(width, (widthOf(fitted) / count + slack) * size) : width;
  return <div style={{ display: 'block', width: even, fontSize: size, lineClamp: lines, ...style }}>{fitted}</div>;
}

/** Text on at most so many lines, none of which tears a number or a date; what has no room ends in an ellipsis. */
export function Wrapped({ style, ...props }: WrappedProps) {
  const { text, size, width, lines } = props;
  const set = { lineHeight: 1.5, ...style };
  if (!/\p{Script=Han}/u.test(text)) return <WrappedLatin {...props} style={set} />;
  return <Column style={{ width, fontSize: size, ...set }}>{setLines(fitLines(text, width / size, lines))}</Column>;
}

export type HeadingRoom = { width: number; most: number; least: number; lines: number };
type HeadingProps = HeadingRoom & { text: string; style?: CSSProperties };

/** From one line of a title to the next, in ems. */
const headingLine = 1.25;

/** How high a title is set. */
export function headingHeight(text: string, room: HeadingRoom): number {
  const { size, lines } = fitTitle(splitPhrases(text), room);
  return size * headingLine * lines.length;
}

/** The room of a title where what stands under it leaves so much height: set smaller only where its lines would not fit. */
export function headingWithin(text: string, height: number, room: HeadingRoom): HeadingRoom {
  let { most } = room;
  while (most > room.least && headingHeight(text, { ...room, most }) > height) most -= 2;
  return { ...room, most };
}

/** A title as large as its lines allow, broken between its phrases; a name of sixty characters is set small. */
export function Heading({ text, style, ...room }: HeadingProps) {
  const { size, lines } = fitTitle(splitPhrases(text), room);
  return (
    <Column style={{ fontFamily: 'Serif', fontSize: size, lineHeight: headingLine, ...style }}>
      {setLines(lines)}
    </Column>
  );
}

/** The share of a numeral's size that its unit has: a small numeral needs a larger one to be read. */
const unitShare = (most: number) => (most > 100 ? 0.42 : 0.52);

/** How wide a figure is set with numerals up to that size, in ems of the numeral. */
function emsOf({ lead, number, unit, tail }: FigureParts, most: number): number {
  return widthOf(number) * 1.04 + widthOf(`${lead}${unit}${tail}`) * unitShare(most) + 0.12;
}

/** Filled and red, filled and ink, or an outline: `own` is the subject of a picture, `hollow` another territory's. */
const numeralLook = {
  own: () => ({ color: palette.red }),
  plain: () => ({ color: palette.ink }),
  small: () => ({ color: palette['ink-2'], borderBottom: `2px dashed ${palette['ink-2']}` }),
  hollow: (size: number) => ({
    color: palette.paper,
    WebkitTextStroke: `${Math.max(1.5, size / 32)}px ${palette.ink}`,
  }),
} as const;

type NumeralProps = { parts: FigureParts; most: number; width: number; look: 'own' | 'plain' | 'hollow' };

/** An outline is lost in small numerals: there a dashed line stands under them. */
const leastHollow = 60;

/** A figure set large on one line, its unit smaller beside it; set smaller where it would be wider than `width`. */
export function Numeral({ parts, most, width, look }: NumeralProps) {
  const { lead, number, unit, tail } = parts;
  const size = sizeFor(emsOf(parts, most), width, most, 18);
  const small = { fontSize: Math.max(size * unitShare(most), 16), lineHeight: 1, paddingBottom: size * 0.06 };
  const colour = look === 'own' ? palette.red : palette.ink;
  return (
    <Line style={{ alignItems: 'flex-end', fontFamily: 'Serif', color: colour, whiteSpace: 'nowrap' }}>
      {lead && <span style={{ ...small, marginRight: size * 0.06 }}>{lead}</span>}
      <span
        style={{
          fontSize: size,
          lineHeight: 1,
          ...numeralLook[look === 'hollow' && size < leastHollow ? 'small' : look](size),
        }}
      >
        {number}
      </span>
      {(unit || tail) && <span style={{ ...small, marginLeft: size * 0.08 }}>{`${unit}${tail}`}</span>}
    </Line>
  );
}

/** Where figures were printed, as fully as there is room: with paragraphs, without, or that the page tells. */
const fitSource = (source: string, ems: number) =>
  firstFitting([source, source.replace(/，(第[\d、]+段|段落不详)/g, ''), '来源和段落见网页'], ems);

type FootProps = { source: string; site?: string | undefined; host: string; size: number; width: number };

/** The foot of a card and a square: where the figures were printed, the site and its address. */
export function Foot({ source, site = siteName, host, size, width }: FootProps) {
  const hostSize = sizeFor(host.length * 0.58, width * 0.34, size * 0.86, size * 0.5);
  return (
    <Line
      style={{
        width,
        borderTop: `2px solid ${palette.ink}`,
        paddingTop: size * 0.55,
        alignItems: 'center',
        justifyContent: source === '' ? 'space-between' : 'flex-start',
      }}
    >
      {source !== '' && (
        <Wrapped
          text={fitSource(source, (width * 0.58) / (size * 0.82) - 0.5)}
          size={size * 0.82}
          width={width * 0.58}
          lines={1}
          style={{ color: palette['ink-2'] }}
        />
      )}
      <Line style={{ alignItems: 'center', justifyContent: source === '' ? 'space-between' : 'flex-end', flex: 1 }}>
        <span style={{ fontFamily: 'Serif', fontSize: size, lineHeight: 1.3, flexShrink: 0 }}>{site}</span>
        <span style={{ fontSize: hostSize, color: palette['ink-2'], marginLeft: size, flexShrink: 0 }}>{host}</span>
      </Line>
    </Line>
  );
}
