import { runInTurns, type Work } from '#lib/catalog/in-turns.ts';

/** Lets the pages under way go on. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What is worked out once for some content, in slices, however many ask for it meanwhile. */
export function onceInTurns<Content extends object, Result>(work: (content: Content) => Work<Result>) {
  const known = new WeakMap<Content, Promise<Result>>();
  return (content: Content): Promise<Result> => {
    const result = known.get(content) ?? runInTurns(work(content), breathe);
    known.set(content, result);
    return result;
  };
}
