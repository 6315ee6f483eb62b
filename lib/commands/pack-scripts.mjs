// `next build` loads this after it has put its own TypeScript loader away, so this file is plain JavaScript.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

/**
 * Writes the scripts of a folder as readers get them, without comments and long names, under the same names. It is part
 * of the build, so that a server starts without it. Short names stay within a script, since a page may load several.
 *
 * @param {string} from
 * @param {string} to
 */
export function packScripts(from, to) {
  const scripts = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    const script = readFileSync(path.join(from, name));
    const place = path.join(to, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, transformSync(script, { minify: true, format: 'iife', target: 'es2020' }).code);
  }
}
