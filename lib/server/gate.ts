import { orAborted } from './deadline.ts';

/**
 * Lets at most `width` pieces of work run at a time, first come first served. Whose signal is aborted leaves, from the
 * queue or from the work, so that work which never settles keeps nobody out for ever.
 */
export function createGate(width: number) {
  let running = 0;
  const waiting = new Set<() => void>();

  function leave(): void {
    const [next] = waiting;
    if (!next) running -= 1;
    else {
      waiting.delete(next);
      next();
    }
  }

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      waiting.add(resolve);
      signal.addEventListener('abort', () => waiting.delete(resolve) && reject(signal.reason), { once: true });
    });

  return async function pass<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    if (running >= width) await turn(signal);
    else running += 1;
    try {
      signal.throwIfAborted();
      return await orAborted(work(), signal);
    } finally {
      leave();
    }
  };
}
