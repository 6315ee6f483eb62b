import type { CSSProperties, ReactNode } from 'react';
import { verdictLabel } from '#lib/compare/verdict.ts';
import type { FigureParts } from '#lib/format/figure.ts';
import { splitPhrases } from '#lib/format/phrases.ts';
import { widthOf } from '#lib/picture/fit.ts';
import type { Table } from '#lib/picture/picture.ts';
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

/** A title that breaks between its phrases before it breaks inside one. */
export function Heading({ text, size, style }: { text: string; size: number; style?: CSSProperties }) {
  return (
    <Line style={{ flexWrap: 'wrap', fontFamily: 'Serif', fontSize: size, lineHeight: 1.25, ...style }}>
      {splitPhrases(text).map((phrase) => (
        <span key={phrase}>{phrase}</span>
      ))}
    </Line>
  );
}

/** The largest size at which a text of that many ems stays on one line, never above `most` nor below `least`. */
export const sizeFor = (ems: number, width: number, most: number, least: number) =>
  Math.round(Math.min(most, Math.max(least, width / ems)));

const unitShare = 0.42;

/** A figure set large on one line, its unit smaller beside it; set smaller where it would be wider than `width`. */
export function Numeral({
  parts: { lead, number, unit, tail },
  most,
  width,
  colour = palette.ink,
}: {
  parts: FigureParts;
  most: number;
  width: number;
  colour?: string;
}) {
  const around = `${unit}${tail}`;
  const ems = widthOf(number) * 1.12 + widthOf(`${lead}${around}`) * unitShare + 0.12;
  const size = sizeFor(ems, width, most, 24);
  const small = { fontSize: Math.max(size * unitShare, 18), lineHeight: 1, paddingBottom: size * 0.06 };
  return (
    <Line style={{ alignItems: 'flex-end', fontFamily: 'Serif', color: colour, whiteSpace: 'nowrap' }}>
      {lead && <span style={{ ...small, marginRight: size * 0.06 }}>{lead}</span>}
      <span style={{ fontSize: size, lineHeight: 1, letterSpacing: -size * 0.01 }}>{number}</span>
      {around && <span style={{ ...small, marginLeft: size * 0.06 }}>{around}</span>}
    </Line>
  );
}

/** A sentence that breaks after its punctuation before it breaks inside a clause. */
export function Deck({ text, style }: { text: string; style: CSSProperties }) {
  return (
    <Line style={{ flexWrap: 'wrap', lineHeight: 1.6, color: palette['ink-2'], ...style }}>
      {text.split(/(?<=[，；。：])(?!”)/).map((clause) => (
        <span key={clause}>{clause}</span>
      ))}
    </Line>
  );
}

/**
 * Small print that breaks between its parts before it breaks inside one: after `·`, before `（推断）`. An opening quote hangs,
 * since its sign fills only the right half of its em.
 */
export function Print({ text, style }: { text: string; style: CSSProperties }) {
  const hang = text.startsWith('“') ? { marginLeft: '-0.45em' } : {};
  return (
    <Line style={{ flexWrap: 'wrap', color: palette['ink-2'], lineHeight: 1.45, ...hang, ...style }}>
      {text.split(/(?<=·)|(?=（推断）)/).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </Line>
  );
}

const verdictLook = {
  comparable: { color: palette.ink, background: palette.surface },
  caution: { color: palette['amber-ink'], background: palette['amber-wash'] },
  incomparable: { color: palette['red-ink'], background: palette['red-wash'] },
} as const;

/** A verdict with its first reason. */
export function VerdictLine({ verdict, size }: { verdict: NonNullable<Table['verdict']>; size: number }) {
  const look = verdictLook[verdict.verdict];
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
        {verdictLabel[verdict.verdict]}
      </span>
      <span>{verdict.why ?? '统计对象和范围一致，时间相隔不超过一年'}</span>
    </Line>
  );
}

/** The name of the site as it stands at the foot of a picture. */
export function Imprint({ size }: { size: number }) {
  return <span style={{ fontFamily: 'Serif', fontSize: size, lineHeight: 1.3, flexShrink: 0 }}>{siteName}</span>;
}
