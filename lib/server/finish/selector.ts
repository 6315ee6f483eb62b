/** A class where it stands in a selector: its name, and how it is written. */
export type Written = { name: string; text: string };

/**
 * One element on the way that a selector takes, from left to right: what must be true of it, of that which neither a reader
 * nor a script of ours changes, and how it stands to the one before (` `, `>`, `+`, `~`).
 */
export type Step = {
  combinator: string;
  classes: string[];
  tags: string[];
  /** Whether it must be, or must not be, the first or the last of its siblings. */
  ends: { side: 'first' | 'last'; wanted: boolean }[];
};

/**
 * One selector of a rule, with the classes that it names, and the classes, tags and {@link told} attributes that must be
 * on a page for it to match.
 */
export type Selector = {
  parts: (string | Written)[];
  written: string[];
  classes: string[];
  tags: string[];
  attributes: string[];
  steps: Step[];
};

/** The attributes that are looked at, by their names in a tree: no script of ours sets them. */
export const told = { type: 'type', ariaCurrent: 'aria-current' } as const;
/** A selector with other names for its classes. */
export const rename = ({ parts }: Selector, names: ReadonlyMap<string, string>): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const name = names.get(part.name);
      return name === undefined || name === part.name ? part.text : `.${name}`;
    })
    .join('');
