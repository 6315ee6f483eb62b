// `npm run check`: what it does is told in check.ts.
import { runCommand } from './build/pack-command.mjs';

await runCommand('check', ['read-ahead-worker']);
