// Part of the build: what it does is told in write-build-files.ts.
import { runCommand } from './build/pack-command.mjs';

await runCommand('write-build-files');
