import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Statistic } from '#lib/schema/observation.ts';
import type { ReferenceSource } from '#lib/schema/reference.ts';
import type { Unread } from '../salvage.ts';

/** One breach of a rule, at the place of the field that is to be changed. */
export type Offence = { path: PropertyKey[]; message: string };

/** What the facts of a park are checked against. The ids include those of files that could not be read themselves. */
export type Codes = {
  indicatorById: ReadonlyMap<string, Indicator>;
  indicatorIds: ReadonlySet<string>;
  practiceTypeIds: ReadonlySet<string>;
  practiceTypeIdByName: ReadonlyMap<string, string>;
  /** The file's own lines that could not be read: what names them is not judged. */
  unread: Unread;
  /** An ISO date. */
  today: string;
};

/** A rule lists every breach of it in a park. */
export type Rule = (park: Park, codes: Codes) => Offence[];

/** What a park and a reference have in common: figures and the articles that print them. */
export type Printed = {
  observations: readonly Statistic[];
  sources: readonly ReferenceSource[];
  sourceById: ReadonlyMap<string, ReferenceSource>;
  checkedOn?: string | undefined;
};

/** A rule of figures wherever they stand. */
export type RuleOfFigures = (printed: Printed, codes: Codes) => Offence[];
