import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { NextConfig } from 'next';
import { packedFolder, serverFolder } from './lib/server/folders.mjs';

/** A table's CSV and a case's Markdown stand at their page's address; a folder cannot be called `[id].csv`. */
const rewrites = [
  { source: '/indicators/:id.csv', destination: '/csv/indicators/:id' },
  { source: '/compare/:set.csv', destination: '/csv/compare/:set' },
  { source: '/parks/:slug.md', destination: '/markdown/:slug' },
];

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // The delivery server compresses, tags and keeps the finished pages itself.
  compress: false,
  generateEtags: false,
  compiler: {
    // Loaded by a build alone: `npm run dev` reads this file too, and has no use for esbuild.
    runAfterProductionCompile: async ({ projectDir, distDir }) => {
      const { packScripts } = await import('./lib/commands/build/pack-scripts.mjs');
      packScripts(path.join(projectDir, 'public'), path.join(distDir, packedFolder));
      const { packServer } = await import('./lib/commands/build/pack-server.mjs');
      packServer(projectDir, path.join(distDir, serverFolder));
      // By now the build has put its TypeScript loader away, and the dictionaries are large: a process of its own.
      const { filesCommand } = await import('./lib/commands/build/ensure.mjs');
      execFileSync(process.execPath, filesCommand, {
        cwd: projectDir,
        stdio: 'inherit',
      });
    },
  },
  // Types are checked once, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  // Every kind of page has its modules loaded when it is first asked for, after the server is there.
  experimental: {
    preloadEntriesOnStart: false,
    // Nothing reads them: no script of Next reaches a reader, and the server runs without them.
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
  // Metadata belongs in the head for every reader, not only for known bots.
  htmlLimitedBots: /.*/,
  rewrites: async () => rewrites,
  // One file, one address: where a route stands is nobody's business.
  redirects: async () =>
    rewrites.map(({ source, destination }) => ({ source: destination, destination: source, permanent: true })),
};

export default config;
