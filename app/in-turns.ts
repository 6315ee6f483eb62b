import { runInTurns, type Work } from '#lib/catalog/in-turns.ts';
import { answersTo, type Sharing } from '#lib/pages/indexes.ts';

/** Lets the pages under way go on. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * What is worked out once for some content, in slices, however many ask for it meanwhile; `work` may first wait for something
 * else that is.
 */
export function onceInTurns<Content extends object, Result>(
  work: (content: Content) => Work<Result> | Promise<Work<Result>>,
  sharing: Sharing = {},
) {
  const known = answersTo<Content, Promise<Result>>(sharing);
  return (content: Content): Promise<Result> => {
    const result = known.get(content) ?? Promise.resolve(work(content)).then((made) => runInTurns(made, breathe));
    known.set(content, result);
    return result;
  };
}
