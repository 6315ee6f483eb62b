// Builds where the last build is stale, as `npm start` does, and serves nothing.
import { ensureBuilt } from './build/ensure.mjs';

await ensureBuilt();
