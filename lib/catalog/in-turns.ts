/** The longest that work keeps others waiting, in milliseconds. */
const slice = 3;

/** Work that can be left at any `yield` and gone on with later. */
export type Work<Result> = Generator<void, Result>;

/**
 * Does work in slices, between which others have their turn.
 *
 * @param breathe waits until others had their turn
 */
export async function runInTurns<Result>(work: Work<Result>, breathe: () => Promise<void>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await breathe();
    began = performance.now();
  }
}
