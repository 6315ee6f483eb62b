// Serves the build that is there, and neither installs nor builds: for a service, or a container whose files are read-only.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverFolder } from '../server/folders.mjs';
import { readBuild } from './build/whole.mjs';

const build = readBuild('.next');
if ('lack' in build) {
  console.error(`${build.lack}。请先构建：node lib/commands/build.mjs，或运行 npm start。`);
  process.exit(1);
}

process.env.NODE_ENV = 'production';
// One process, so that signals and kill reach the server itself and no orphan keeps the port.
await import(pathToFileURL(path.resolve('.next', serverFolder, 'main.mjs')).href);
