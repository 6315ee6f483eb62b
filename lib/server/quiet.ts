import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** The part of its time from which on the thread that serves has its hands full. */
const most = 0.5;

/** Tells whether this thread was at work for most of the time since it was last asked about. */
function watchLoop(): () => boolean {
  let before = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization > most;
  };
}

/**
 * Knows when no reader has waited for a page for a while, and few come whose pages are there, so that work ahead of readers
 * can step aside: on two processors it would take a third of what serves them.
 *
 * @param gap how long nobody must have waited, in milliseconds
 */
export function createQuiet(gap = 500) {
  let waiting = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  const isBusy = watchLoop();
  const isQuiet = () => !isBusy() && waiting === 0 && performance.now() - lastEnd >= gap;

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

  /** Waits until it is quiet, but no longer than `longest`: steady readers must not put off the others' pages for ever. */
  async function whenQuiet(longest = gap * 20): Promise<void> {
    for (const start = performance.now(); !isQuiet() && performance.now() - start < longest; )
      await sleep(Math.min(gap / 5, 100), undefined, { ref: false });
  }

  return { during, whenQuiet };
}
