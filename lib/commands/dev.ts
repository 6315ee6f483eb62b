import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { contentRoot } from '#lib/content/root.ts';
import { createProblems } from './dev/find-problems.ts';
import { createDevServer } from './dev/serve.ts';

/**
 * `npm run dev`: the site while it is being written, on this machine alone. A change of content shows by itself, drafts
 * are there too, and a file with problems tells them on its own page.
 */

/** How long an editor's program may take to write a file in several steps, in milliseconds. */
const settling = 60;

/** A port that nobody uses. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const root = contentRoot();
const port = Number(process.env['PORT'] || 3000);
const inner = await freePort();
const next = spawn(path.join('node_modules', '.bin', 'next'), ['dev', '-H', '127.0.0.1', '-p', String(inner)], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { server, announce } = createDevServer(inner, createProblems(root));

let timer: NodeJS.Timeout | undefined;
watch(root, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(announce, settling);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm run dev` : error);
  next.kill();
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`边写边看：http://localhost:${port}（只有这台机器看得到）`));

next.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
