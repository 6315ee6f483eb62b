import type { Placed } from './prune-styles.ts';

/** What is the same on all pages, because the sheet that they share knows it. */
export type SharedNames = {
  classes: ReadonlyMap<string, string>;
  /** Of custom properties; the value of one that is the same wherever a rule asks for it. */
  properties: ReadonlyMap<string, string>;
  /** The modules whose rules for the screen are in the sheet: what stands before the last `_` of their classes. */
  later: ReadonlySet<string>;
  /** The tags whose rules for the screen are in the sheet, of selectors without a class. */
  laterTags: ReadonlySet<string>;
};

/** What of a page the sheet may hold. */
export type Later = Pick<SharedNames, 'later' | 'laterTags'>;

/** The module that a class is from. */
export const moduleOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('_')));

/** Whether the sheet holds a rule: all classes that it names are from its modules, or it names none, and its tags are there. */
export const isLate = ({ later, laterTags }: Later, { written, tags, mark }: Placed): boolean =>
  mark === 'unseen' ||
  (written.length > 0
    ? written.every((name) => later.has(moduleOf(name)))
    : tags.length > 0 && tags.every((tag) => laterTags.has(tag)));
