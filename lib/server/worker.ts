import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { createStyleReader } from './files.ts';
import { createFinisher } from './finish/finish.ts';
import { openNext } from './next-app.ts';
import type { Settings } from './settings.ts';

/** What the thread is started with. */
export type Setup = {
  /** A message carries no URL. */
  settings: Omit<Settings, 'siteUrl'> & { siteUrl: string };
  buildFolder: string;
  /** Plain address and hashed address of each file of ours. */
  hashedAddresses: Map<string, string>;
};

/** What the thread is asked, and what it answers. */
export type Question = { id: number; render: string } | { id: number; finish: string };
export type Reply =
  | { ready: true }
  | { id: number; value: unknown }
  | { id: number; error: { message: string; stack: string } };

/** What of an error a log needs, as text: an error itself may hold what no message carries. */
function wordError(error: unknown): { message: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error), stack: inspect(error) };
  return { message: error.message, stack: inspect(error) };
}

/** The thread that Next and the finisher run in. */
async function serve(): Promise<void> {
  const { settings, buildFolder, hashedAddresses } = workerData as Setup;
  const render = await openNext({ ...settings, siteUrl: new URL(settings.siteUrl) });
  const finish = createFinisher({
    hashedAddress: (address) => hashedAddresses.get(address),
    readStyle: createStyleReader(buildFolder),
  });
  const reply = (message: Reply) => parentPort?.postMessage(message);
  parentPort?.on('message', async (question: Question) => {
    const { id } = question;
    try {
      reply({ id, value: 'render' in question ? await render(question.render) : finish(question.finish) });
    } catch (error) {
      reply({ id, error: wordError(error) });
    }
  });
  reply({ ready: true });
}

await serve();
