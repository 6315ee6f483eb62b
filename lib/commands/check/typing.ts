import { whyUnwritable } from '../build/ensure.mjs';
import { runTool } from './run-tool.ts';

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
