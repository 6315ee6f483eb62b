import type { Actor, Stage } from './actor.ts';
import type { Place } from './also.ts';
import type { Edition } from './edition.ts';
import type { EnglishPark } from './english.ts';
import type { Indicator } from './indicator.ts';
import type { InlinePart } from './inline.ts';
import type { Observation } from './observation.ts';
import type { Organization } from './organization.ts';
import type { Correction, Page, Retired, Term } from './page.ts';
import type { ParkFrontMatter, Points, Statement } from './park.ts';
import type { Per, Practice, PracticeType } from './practice.ts';
import type { Reference } from './reference.ts';
import type { Review } from './review.ts';
import type { SiteFacts } from './site.ts';
import type { SourceFrontMatter } from './source.ts';

/** Markdown as it stands in a file, with the line it begins on, so that its problems can be located. */
export type Body = { text: string; line: number };

/** A source with what its file leaves out. */
export type Source = Omit<SourceFrontMatter, 'postedOn'> & { postedOn: string | null };

/** A thing with the source that tells of it, and the others that do. */
type Sourced<T> = Omit<T, 'source' | 'also'> & { source: string; also: Place[] };

/** The same texts with the links that their numbers are; addresses are the site's. Every other text is plain. */
export type Linked<Fields extends string> = { linked: Record<Fields, InlinePart[]> };

/**
 * A practice with its classed actors (原文没写 where the file names none) and its stage; whom it is for, and how it is
 * done, are null where the source does not say.
 */
export type ResolvedPractice = Omit<Sourced<Practice>, 'target' | 'means' | 'figures' | 'parts' | 'changes' | 'per'> & {
  by: Actor[];
  stage: Stage;
  target: string | null;
  means: string | null;
  figures: string[];
  parts: string[];
  changes: string[];
  per: Per[];
} & Linked<'summary' | 'means'>;

export type ResolvedStatement = Sourced<Statement> & Linked<'says'>;

/** One case: everything that its file states, with what a line leaves out filled in from the park. */
export type Park = Omit<
  ParkFrontMatter,
  | 'figures'
  | 'practices'
  | 'organizations'
  | 'statements'
  | 'inferredFrom'
  | 'sentenceName'
  | 'sources'
  | 'points'
  | 'reviews'
> & {
  slug: string;
  /** What sentences call the park: its name, but 库尔勒的园区 where the name alone is a city's. */
  sentenceName: string;
  inferredFrom: string | null;
  sources: Source[];
  /** With whether the figures are still those that were reviewed. */
  reviews: (Review & { stands: boolean })[];
  observations: Observation[];
  observationById: Map<string, Observation>;
  sourceById: Map<string, Source>;
  /** Whether the indicators of its figures tell of a moment or of a span of time. */
  timingById: ReadonlyMap<string, Indicator['timing']>;
  practices: ResolvedPractice[];
  organizations: Sourced<Organization>[];
  statements: ResolvedStatement[];
  /** What to know first, where an editor wrote it; catalog/points.ts makes it of the data where nobody did. */
  points: Record<keyof Points, InlinePart[]> | null;
  body: Body;
} & Linked<'deck' | 'summary'>;

/** Everything that the site knows. Lists are in the order of the pages. */
export type Content = {
  parks: Park[];
  indicators: (Indicator & { body: Body })[];
  practiceTypes: (PracticeType & { body: Body })[];
  pages: (Page & { body: Body })[];
  references: Reference[];
  terms: Term[];
  corrections: Correction[];
  retired: Retired[];
  site: SiteFacts;
  /** The newest first. */
  editions: Edition[];
  /** The cases that have English words, in the order of the cases. */
  english: EnglishPark[];
};
