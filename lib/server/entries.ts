import { fileURLToPath } from 'node:url';

/** Whether this runs as the build packed it, or from the sources. */
const isPacked = import.meta.url.endsWith('.mjs');

/** What the thread that makes pages runs. */
export const workerEntry = new URL(isPacked ? './worker.mjs' : './worker-entry.mjs', import.meta.url);

/** What the process that draws pictures runs. */
export const pictureEntry = fileURLToPath(
  new URL(isPacked ? './picture.mjs' : '../../app/pictures/process-entry.mjs', import.meta.url),
);
