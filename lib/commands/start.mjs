// `npm start`: installs what is missing, builds if the build is stale, serves, prints the address.
import { spawn } from 'node:child_process';
import { bin, ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();

const server = spawn(bin('next'), ['start', '-p', process.env.PORT ?? '3000'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
