// `next build` loads this after it has put its own TypeScript loader away, so this file is plain JavaScript.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Writes the scripts of a folder as readers get them, with the modules that they are made of in them, without comments and
 * long names, under the same names. It is part of the build, so that a server starts without it. Short names stay within a
 * script, since a page may load several.
 *
 * @param {string} from
 * @param {string} to
 */
export function packScripts(from, to) {
  const scripts = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) return;
  buildSync({
    entryPoints: scripts.map((name) => path.join(from, name)),
    outbase: from,
    outdir: to,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2020',
    // The one of the project asks for what these scripts are without.
    tsconfigRaw: {},
  });
}
