/** Whether somebody still waits for an answer. */
export type Wanted = () => boolean;

/** Who does not say whether they still wait: they do. */
export const always: Wanted = () => true;

/**
 * Lets work with one key run once at a time, however many ask for it. Work must never wait for the flight of its own
 * key: it would wait for itself, and all that come later with it. Work is told whether anybody who asked still waits.
 *
 * @example const once = singleFlight<Answer>(); await Promise.all([once('/', make), once('/', make)]) // one make
 */
export function singleFlight<Value>() {
  const underway = new Map<string, { outcome: Promise<Value>; askers: Wanted[] }>();
  return (key: string, work: (isWanted: Wanted) => Promise<Value>, asker: Wanted = always): Promise<Value> => {
    const running = underway.get(key);
    if (running) {
      running.askers.push(asker);
      return running.outcome;
    }
    const askers = [asker];
    const outcome = work(() => askers.some((waits) => waits())).finally(() => underway.delete(key));
    underway.set(key, { outcome, askers });
    return outcome;
  };
}
