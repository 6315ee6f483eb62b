/** The outcome of work, or the signal's reason as soon as it is aborted. Work that is given up goes on, unheard. */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/**
 * Does work for no longer than a limit, whether or not it ever settles.
 *
 * @param limit in milliseconds
 * @param work is given the signal that says when nobody waits for it any more
 * @throws {DOMException} a `TimeoutError` where the limit passes
 */
export async function within<Value>(limit: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException(`no answer within ${limit} ms`, 'TimeoutError'));
  const timer = setTimeout(late, limit);
  try {
    return await orAborted(work(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an error says that a limit has passed. */
export const isLate = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';
