/**
 * The characters that an index sets between texts. They are of the private use area; folding drops them from whatever
 * is read, so that no text and no query can hold one.
 */
export const marks = {
  /** Opens an entry; its key follows. */
  entry: '\uF8E0',
  /** Open a field, by what it is to its entry. */
  name: '\uF8E1',
  subject: '\uF8E2',
  body: '\uF8E3',
  /** Opens the Pinyin of a name, of which each syllable has a mark. */
  pinyin: '\uF8E4',
  /** Stands before the value of a number, and behind it. */
  number: '\uF8E5',
  ofWhat: '\uF8E6',
} as const;

/** What a field is to its entry, from what says most of it. */
export const weights = ['name', 'subject', 'body'] as const;
export type Weight = (typeof weights)[number];

/** Every character that folding drops for being a mark. */
export const isMark = (code: number): boolean => code >= 0xf8e0 && code <= 0xf8ef;
