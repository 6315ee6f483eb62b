import { z } from 'zod';
import type { Statistic } from './observation.ts';
import type { Correction } from './page.ts';

/** What of a figure may not change without a word once an edition holds it. */
export const frozenFields = ['value', 'qualifier', 'unit', 'period', 'territory'] as const;
export type FrozenField = (typeof frozenFields)[number];

/** A figure as an edition holds it, each field as text; an empty one is what the source does not print. */
const frozenFigureSchema = z.strictObject({
  value: z.string(),
  qualifier: z.string(),
  unit: z.string(),
  period: z.string(),
  territory: z.string(),
});
export type FrozenFigure = z.output<typeof frozenFigureSchema>;

/** `figures.json`: every figure by its address, and the corrections that were made before. */
export const frozenSchema = z.strictObject({
  figures: z.record(z.string(), frozenFigureSchema),
  corrections: z.array(z.string()),
});
export type Frozen = z.output<typeof frozenSchema>;

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const fileSchema = z.strictObject({ path: z.string(), bytes: z.int().positive(), hash: hashSchema });
export type EditionFile = z.output<typeof fileSchema>;

/** What an edition may be without, by the names of `content/site.yaml`. */
export const undecidedFacts = ['operator', 'contact', 'licence.texts', 'licence.data'] as const;

/** `build.json`: what an edition was made from, and the digests by which it is known for ever. */
export const buildSchema = z.strictObject({
  edition: z.iso.date(),
  /** Of the sources that made it; null where they stand in no repository. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  /** Of all content files together. */
  content: hashSchema,
  /** The version of the tables' columns. */
  structure: z.string(),
  /** The public base of addresses; null where the site had none, and addresses are its paths. */
  site: z.url().nullable(),
  undecided: z.array(z.enum(undecidedFacts)),
  parks: z.int().nonnegative(),
  figures: z.int().nonnegative(),
  archive: fileSchema,
  /** What the archive holds. */
  files: z.array(fileSchema),
});
export type Build = z.output<typeof buildSchema>;

/** The data of a day, frozen: what is below `public/data/editions/<date>/`. */
export type Edition = { date: string; build: Build; frozen: Frozen };

/** What a quotation names of the state of the data: an edition that holds what is quoted, else the day of the data. */
export type State = { edition: string | null; day: string | null };

/** What became of a figure of an edition: it says something else today, or is there no more. */
export type Aftermath = {
  /** Where the edition has it. */
  address: string;
  before: FrozenFigure;
  fields: FrozenField[];
  /** As it is today; null where it was taken down. */
  now: Statistic | null;
  /** What tells of the change: the newest line about it that the edition does not know. */
  correction: Correction | null;
  /** Where the address leads now, if not to itself. */
  movedTo: string | null;
};
