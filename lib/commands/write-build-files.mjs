// Part of the build: what it does is told in write-build-files.ts.
import { runCommand } from './pack-command.mjs';

await runCommand('write-build-files');
