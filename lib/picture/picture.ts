import type { Verdict } from '#lib/compare/verdict.ts';
import type { FigureParts } from '#lib/words/zh/figure.ts';

/** One figure of a picture: whose or what it is, the figure, and what must stand beside it. */
export type Row = {
  /** The name of a figure, or of the park that has it. */
  name: string;
  /** Null where the park's source gives no value. */
  figure: FigureParts | null;
  /** Population, territory and time; or that there is no value. */
  print: string;
};

/** One indicator across parks. `why` is the first reason of the verdict, null where there is nothing to compare. */
export type Table = { measure: string; rows: Row[]; verdict: { verdict: Verdict; why: string | null } | null };

/** What fills the middle of a picture. */
export type Body =
  | { kind: 'figures'; lead: Row; others: Row[] }
  | { kind: 'tables'; tables: [Table, ...Table[]] }
  | { kind: 'lines'; lines: string[] };

/**
 * A page as a picture says it, whatever the picture's shape. In `title` a `｜` marks where a line may break. `deck` is one
 * sentence, `source` where the figures were printed.
 */
export type Picture = { kicker: string; title: string; deck: string; body: Body; source: string };

/** A page as a link to it arrives: title up to 28 ems, description up to 90, and its picture. */
export type Card = { title: string; description: string; picture: Picture };

/** The shapes that pictures come in, in pixels: Open Graph's, WeChat's and QQ's thumbnail, a poster for a phone. */
export const shapes = {
  card: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
  poster: { width: 1080, height: 1620 },
} as const;
export type Shape = keyof typeof shapes;
