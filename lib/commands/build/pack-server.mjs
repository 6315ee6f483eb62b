// `next build` loads this after it has put its own TypeScript loader away, so this file is plain JavaScript.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Writes the server, the thread that makes pages and the process that draws pictures as plain JavaScript, so that each of
 * them starts without a TypeScript loader, and holds none in memory. Packages stay where they are.
 *
 * @param {string} folder the project
 * @param {string} target
 */
export function packServer(folder, target) {
  rmSync(target, { recursive: true, force: true });
  buildSync({
    absWorkingDir: folder,
    entryPoints: {
      main: 'lib/server/main.ts',
      worker: 'lib/server/worker.ts',
      picture: path.join('app', 'pictures', 'process.ts'),
    },
    outdir: target,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // The package says nothing of its modules, so that Node wants their full names.
    alias: { 'next/og': 'next/og.js' },
    jsx: 'automatic',
  });
}
