import { orAborted } from './deadline.ts';
import { always, type Wanted } from './flights.ts';

/** Says of work that it was not begun, as nobody waited for it any more. */
const unwanted = () => new DOMException('nobody waits for it', 'AbortError');

/** Whether an error says that nobody waited any more. */
export const isUnwanted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * Lets at most `width` pieces of work run at a time, first come first served. Whose signal is aborted leaves, from the
 * queue or from the work, so that work which never settles keeps nobody out for ever. Where more is asked than can be done,
 * whoever has waited for `patience` is sent away: else all would wait until there is too little time left for their work,
 * and none would be done. What nobody waits for when its turn comes is not begun.
 *
 * @param patience the longest to wait for one's turn, in milliseconds
 */
export function createGate(width: number, patience = Number.POSITIVE_INFINITY) {
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
      const giveUp = (reason: unknown) => waiting.delete(come) && reject(reason);
      const late = () => giveUp(new DOMException(`no turn within ${patience} ms`, 'TimeoutError'));
      const timer = Number.isFinite(patience) ? setTimeout(late, patience) : undefined;
      const come = () => {
        clearTimeout(timer);
        resolve();
      };
      waiting.add(come);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          giveUp(signal.reason);
        },
        { once: true },
      );
    });

  return async function pass<Value>(
    work: () => Promise<Value>,
    signal: AbortSignal,
    isWanted: Wanted = always,
  ): Promise<Value> {
    signal.throwIfAborted();
    if (running >= width) await turn(signal);
    else running += 1;
    try {
      signal.throwIfAborted();
      if (!isWanted()) throw unwanted();
      return await orAborted(work(), signal);
    } finally {
      leave();
    }
  };
}
