import { spawn } from 'node:child_process';
import path from 'node:path';
import { whyUnwritable } from '../build/ensure.mjs';

/**
 * Runs a program of the project and says what it found fault with.
 *
 * @returns whether it found nothing
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

/**
 * Checks the types of a project. What Next writes down of its routes is written anew first: left by a build, it names
 * routes that are gone.
 */
export async function checkTypes(cwd = process.cwd()): Promise<boolean> {
  const why = whyUnwritable(cwd);
  if (why !== undefined) console.error(`类型没有查：${why}`);
  else if (await runTool('next', ['typegen'], { cwd, isQuiet: true })) return runTool('tsc', ['--noEmit'], { cwd });
  return false;
}
