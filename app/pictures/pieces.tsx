import type { CSSProperties, ReactNode } from 'react';
import { breakLines, firstFitting, widthOf } from '#lib/picture/fit.ts';
import type { Table } from '#lib/picture/picture.ts';
import type { FigureParts } from '#lib/words/zh/figure.ts';
import { splitPhrases } from '#lib/words/zh/phrases.ts';
import { verdictLabel } from '#lib/words/zh/verdict.ts';
import { siteName } from '../site.ts';
import { palette } from './palette.ts';

/** A box whose children stand under one another; the renderer wants `display` said of every box with children. */
export function Column({ style, children }: { style?: CSSProperties; children: ReactNode }) {
  return <div style={{ display: 'flex', flexDirection: 'column', ...style }}>{children}</div>;
}

export function Line({ style, children }: { style?: CSSProperties; children: ReactNode }) {
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

/** The size of small print that keeps the longest of several texts on one line. */
export const printSizeFor = (texts: readonly string[], width: number, most: number, least: number) =>
  sizeFor(Math.max(...texts.map(widthOf)), width, most, least);

/** Between a sign whose right half is blank and the next blank half: `：“`, `”。`, `）·`. Also between two opening signs. */
const blankHalves = /(?<=[，、；：。”）》])(?=[，、；：。”）》“（《·])|(?<=[“（《])(?=[“（《])/g;

/**
 * A line of text whose neighbouring signs stand as close as type sets them, which the renderer does not know of; an
 * opening sign at its start hangs. W3C clreq, 3.1.6.
 */
function Tight({ text }: { text: string }) {
  const starts = [0, ...[...text.matchAll(blankHalves)].map(({ index }) => index)];
  return (
    <Line style={{ flexWrap: 'wrap' }}>
      {starts.map((start, index) => (
        <span key={start} style={start > 0 || /^[“（《]/.test(text) ? { marginLeft: '-0.45em' } : {}}>
          {text.slice(start, starts[index + 1])}
        </span>
      ))}
    </Line>
  );
}

function Lines({ lines, style }: { lines: readonly string[]; style: CSSProperties }) {
  return (
    <Column style={style}>
      {lines.map((line) => (
        <Tight key={line} text={line} />
      ))}
    </Column>
  );
}

type Set = { text: string; size: number; width: number; style?: CSSProperties };

/** A title on as few lines as can be, broken between its phrases. */
export function Heading({ text, size, width, style }: Set) {
  const lines = breakLines(splitPhrases(text), width / size);
  return <Lines lines={lines} style={{ fontFamily: 'Serif', fontSize: size, lineHeight: 1.25, ...style }} />;
}

/** The clauses of a sentence, each with its punctuation. */
export const splitClauses = (text: string) => text.split(/(?<=[，；。：])(?!”)/);

/** A sentence that breaks between its clauses; a clause that is wider than a line breaks at `、` as well. */
export function Deck({ text, size, width, style }: Set) {
  const ems = width / size;
  const parts = splitClauses(text).flatMap((clause) => (widthOf(clause) > ems ? clause.split(/(?<=、)/) : clause));
  const lines = breakLines(parts, ems);
  return <Lines lines={lines} style={{ fontSize: size, lineHeight: 1.6, color: palette['ink-2'], ...style }} />;
}

/** Small print that breaks between population, territory and time; or between sources. */
export function Print({ text, size, width, at = '，', style }: Set & { at?: string }) {
  const lines = breakLines(text.split(at), width / size, at);
  return <Lines lines={lines} style={{ fontSize: size, lineHeight: 1.45, color: palette['ink-2'], ...style }} />;
}

/** The share of a numeral's size that its unit has: a small numeral needs a larger one to be read. */
const unitShare = (most: number) => (most > 100 ? 0.42 : 0.52);

/** How wide a figure is set with numerals up to that size, in ems of the numeral. */
function emsOf({ lead, number, unit, tail }: FigureParts, most: number): number {
  return widthOf(number) * 1.04 + widthOf(`${lead}${unit}${tail}`) * unitShare(most) + 0.12;
}

/** The size at which all of several figures stay on one line, and the width that the widest then has. */
export function numeralFit(figures: readonly FigureParts[], most: number, width: number) {
  const ems = Math.max(0, ...figures.map((parts) => emsOf(parts, most)));
  const size = sizeFor(ems, width, most, 24);
  return { size, width: Math.ceil(ems * size) };
}

/** A figure set large on one line, its unit smaller beside it; set smaller where it would be wider than `width`. */
export function Numeral({
  parts,
  most,
  width,
  colour = palette.ink,
}: {
  parts: FigureParts;
  most: number;
  width: number;
  colour?: string;
}) {
  const { lead, number, unit, tail } = parts;
  const { size } = numeralFit([parts], most, width);
  const small = { fontSize: Math.max(size * unitShare(most), 18), lineHeight: 1, paddingBottom: size * 0.06 };
  return (
    <Line style={{ alignItems: 'flex-end', fontFamily: 'Serif', color: colour, whiteSpace: 'nowrap' }}>
      {lead && <span style={{ ...small, marginRight: size * 0.06 }}>{lead}</span>}
      <span style={{ fontSize: size, lineHeight: 1, letterSpacing: -size * 0.01 }}>{number}</span>
      {(unit || tail) && <span style={{ ...small, marginLeft: size * 0.06 }}>{`${unit}${tail}`}</span>}
    </Line>
  );
}

type Verdict = NonNullable<Table['verdict']>;

const verdictLook = {
  comparable: { color: palette.ink, background: palette.surface },
  caution: { color: palette['amber-ink'], background: palette['amber-wash'] },
  'not-comparable': { color: palette['red-ink'], background: palette['red-wash'] },
} as const;

/** A verdict with its first reason on one line; with the head of the reason, where the whole of it has no room. */
export function VerdictLine({ verdict, size, width }: { verdict: Verdict; size: number; width: number }) {
  const look = verdictLook[verdict.verdict];
  const label = verdictLabel[verdict.verdict];
  const why = verdict.why ?? '统计对象和范围一致，时间相隔不超过一年';
  const room = width - (widthOf(label) + 1.8) * size;
  const said = firstFitting([why, why.split('：')[0] ?? ''], room / (size * 0.8));
  return (
    <Line style={{ alignItems: 'center', fontSize: size, lineHeight: 1.4, color: palette['ink-2'] }}>
      <span
        style={{
          ...look,
          flexShrink: 0,
          padding: `${size * 0.12}px ${size * 0.5}px`,
          border: `2px solid ${look.color}`,
          fontFamily: 'Serif',
          marginRight: size * 0.6,
        }}
      >
        {label}
      </span>
      <Line style={{ fontSize: printSizeFor([said], room, size, size * 0.8) }}>
        <Tight text={said} />
      </Line>
    </Line>
  );
}

/** The name of the site as it stands at the foot of a picture. */
export function Imprint({ size }: { size: number }) {
  return <span style={{ fontFamily: 'Serif', fontSize: size, lineHeight: 1.3, flexShrink: 0 }}>{siteName}</span>;
}
