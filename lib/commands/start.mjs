// `npm start`: installs what is missing, builds if the build is stale, serves, prints the address.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();

process.env.NODE_ENV = 'production';
// One process, so that signals and kill reach the server itself and no orphan keeps the port.
const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');
