/** What was asked of a thread or a process that ended before it answered: most often because of what another asked. */
export class LostError extends Error {}

/**
 * Asks once more where an answer was lost, one after another, so that of what was lost together only the question that ends
 * whoever is asked is lost again. What is asked for the first time meanwhile has its own second chance.
 *
 * @example const ask = giveSecondChance(); await ask(() => make('/parks'))
 */
export function giveSecondChance() {
  let before: Promise<unknown> = Promise.resolve();
  return async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof LostError)) throw error;
      const again = before.then(ask);
      before = again.catch(() => {});
      return again;
    }
  };
}
