/**
 * The addresses whose answers were compressed while a reader waited, to be compressed once and for all when it is quiet:
 * those of pages that no sitemap lists, which nobody makes ahead of readers. What somebody asked is left as it is.
 *
 * @param most how many are remembered; of more the oldest is forgotten
 */
export function createBacklog(most = 2000) {
  const waiting = new Set<string>();
  let wake = () => {};

  function add(address: string): void {
    if (address.includes('?')) return;
    waiting.add(address);
    const [oldest] = waiting;
    if (waiting.size > most && oldest !== undefined) waiting.delete(oldest);
    wake();
  }

  /**
   * Works off what comes, one after another, until the server ends.
   *
   * @param mayContinue asked before each; a server that shuts down says no, and one whose readers wait takes its time
   */
  async function work(improve: (address: string) => Promise<void>, mayContinue: () => Promise<boolean>): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (!(await mayContinue())) return;
      waiting.delete(next);
      await improve(next);
    }
  }

  return { add, work };
}
