import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Runs a program of the project, which says itself what it found fault with.
 *
 * @param command its name in `node_modules/.bin` of the working directory
 * @param cwd where it runs
 * @param isQuiet whether what it writes to its standard output is left out
 * @returns whether it found nothing; false too where it cannot be started
 * @example await runTool('biome', ['check', '--error-on-warnings']) // true
 */
export const runTool = (command: string, args: string[], { cwd = process.cwd(), isQuiet = false } = {}) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(path.resolve('node_modules/.bin', command), args, {
      cwd,
      stdio: ['inherit', isQuiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
