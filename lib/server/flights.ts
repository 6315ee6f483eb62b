/**
 * Lets work with one key run once at a time, however many ask for it. Work must never wait for the flight of its own
 * key: it would wait for itself, and all that come later with it.
 *
 * @example const once = singleFlight<Answer>(); await Promise.all([once('/', make), once('/', make)]) // one make
 */
export function singleFlight<Value>() {
  const underway = new Map<string, Promise<Value>>();
  return (key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = underway.get(key);
    if (running) return running;
    const started = work().finally(() => underway.delete(key));
    underway.set(key, started);
    return started;
  };
}
