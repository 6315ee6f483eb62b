// `npm start`: installs what is missing, builds if the build is stale, serves, prints the address.
import { ensureBuilt, ensureInstalled } from './build/ensure.mjs';

await ensureInstalled();
await ensureBuilt();
await import('./serve.mjs');
