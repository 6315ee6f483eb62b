import type { Verdict } from '#lib/compare/verdict.ts';
import type { FigureParts } from '#lib/words/zh/figure.ts';
import type { LegendLine } from '#lib/words/zh/picture-legend.ts';
import type { Drawing } from './marks.ts';

/** One figure of a picture: whose or what it is, the figure, and what must stand beside it. */
export type Row = {
  /** The name of a figure, or of the park that has it. */
  name: string;
  /** Null where the park's source gives no value. */
  figure: FigureParts | null;
  /** What stands small beside it: population, territory and time, as far as the name does not tell; or that there is no value. */
  print: string;
  /** Whether it is the park's own: only such a figure is filled, and may be red. */
  isOwn: boolean;
};

/** The figure that a picture is about, and what must not be left behind when it is passed on; null where nothing need be said. */
export type Lead = Row & { caveat: string | null };

/**
 * A drawing with its finding, whose `｜` mark where a line may break, and what it shows in words; `line` is the finding where
 * these are left out. Both are empty where it shows no more than the number beside it.
 */
export type Sketch = { title: string; line: string; drawing: Drawing; legend: LegendLine[] };

/** A row of a table: its time in a line of its own, and its place on the axis of its group, in parts of 100. */
export type TableRow = Row & { when: string; place: { from: number; length: number; isDot: boolean } | null };

/**
 * What may be said of some of the rows: `who` names them, null where it is all of them; `why` null where nothing stands
 * against it.
 */
export type Note = { verdict: Verdict; who: string | null; why: string | null };

/** One indicator across parks. `why` is the first reason of the verdict, null where there is nothing to compare. */
export type Table = {
  measure: string;
  rows: TableRow[];
  verdict: { verdict: Verdict; why: string | null } | null;
  /** The same by groups, as the page has them: what may be seen together first, then the rest. */
  notes: Note[];
};

/** What fills the middle of a picture. `tallies` stand at the end of the lines, one each. */
export type Body =
  | { kind: 'figures'; lead: Lead; sketch: Sketch | null; others: Row[] }
  | { kind: 'tables'; tables: [Table, ...Table[]] }
  | { kind: 'lines'; lines: string[]; faces?: Drawing[]; tallies?: Drawing[] };

/**
 * A page as a picture says it, whatever the picture's shape. In `title` a `｜` marks where a line may break. `deck` is one
 * sentence, `source` where the figures were printed, `site` the name of the site where that is not the Chinese one.
 */
export type Picture = { kicker: string; title: string; deck: string; body: Body; source: string; site?: string };

/** A page as a link to it arrives: title up to 28 ems, description up to 90, and its picture, which pages do not ask for. */
export type Card = { title: string; description: string; picture: Picture };

/** The shapes that pictures come in, in pixels: Open Graph's, WeChat's and QQ's thumbnail, a poster for a phone. */
export const shapes = {
  card: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
  poster: { width: 1080, height: 1620 },
} as const;
export type Shape = keyof typeof shapes;
