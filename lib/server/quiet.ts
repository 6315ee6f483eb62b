import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Knows when no reader has waited for a page for a while, so that work ahead of readers can step aside.
 *
 * @param gap how long nobody must have waited, in milliseconds
 */
export function createQuiet(gap = 500) {
  let waiting = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  const isQuiet = () => waiting === 0 && performance.now() - lastEnd >= gap;

  /** Does a reader's work. */
  async function during<Value>(work: () => Promise<Value>): Promise<Value> {
    waiting += 1;
    try {
      return await work();
    } finally {
      waiting -= 1;
      lastEnd = performance.now();
    }
  }

  /** Waits until it is quiet, but no longer than `most`: steady readers must not put off the others' pages for ever. */
  async function whenQuiet(most = gap * 20): Promise<void> {
    for (const start = performance.now(); !isQuiet() && performance.now() - start < most; )
      await sleep(gap / 5, undefined, { ref: false });
  }

  return { during, whenQuiet };
}
