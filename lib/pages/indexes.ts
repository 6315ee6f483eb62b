import type { Park } from '#lib/schema/content.ts';

/** What takes long or much room is asked once a process, by a name that no other question has. */
export type Sharing = { sharedAs?: string };

const key = Symbol.for('casebook answers');
type Shared = { [key]?: Map<string, WeakMap<object, unknown>> };

/**
 * Where the answers to a question are kept, by what was asked about. A framework loads a module once for its pages and again
 * for its files: by the name of a question both find the same answers. While editing the code that answers may change, and
 * nothing is shared.
 */
export function answersTo<Source extends object, Answer>({ sharedAs }: Sharing): WeakMap<Source, Answer> {
  if (sharedAs === undefined || process.env.NODE_ENV === 'development') return new WeakMap();
  const shared = globalThis as Shared;
  shared[key] ??= new Map();
  const answers = shared[key].get(sharedAs) ?? new WeakMap();
  shared[key].set(sharedAs, answers);
  return answers as WeakMap<Source, Answer>;
}

/**
 * A question to all parks that is answered once: sitemap, ledger and checks ask for thousands of addresses in a row.
 *
 * @example const bySlug = indexOnce((parks: readonly Park[]) => new Map(parks.map((park) => [park.slug, park])))
 */
export function indexOnce<Source extends object, Index>(
  make: (source: Source) => Index,
  sharing: Sharing = {},
): (source: Source) => Index {
  const known = answersTo<Source, Index>(sharing);
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const index = make(source);
    known.set(source, index);
    return index;
  };
}

/** The parks by slug. */
export const parkBySlug = indexOnce(
  (parks: readonly Park[]): ReadonlyMap<string, Park> => new Map(parks.map((park) => [park.slug, park])),
);
