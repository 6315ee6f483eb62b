// What runs before any loader of TypeScript does, so this file is plain JavaScript and imports only Node at its start.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = path.join('node_modules', '.cache', 'casebook');

/**
 * Packs that are older than a day mostly belong to sources that are gone; one that does not is made again. So old a draft
 * of records is of a check that was ended.
 */
const oldest = 24 * 60 * 60 * 1000;

/** The digest of what a pack is made of: every source below `lib/`, and the packages. */
function digestSources() {
  const hash = createHash('sha256');
  const names = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name));
  for (const file of ['package-lock.json', ...names.sort().map((name) => path.join('lib', name))])
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function dropOld(keep) {
  for (const name of readdirSync(cache)) {
    const place = path.join(cache, name);
    if (/^packed-|\.records\.\d+$/.test(name) && place !== keep && Date.now() - statSync(place).mtimeMs > oldest)
      rmSync(place, { recursive: true, force: true });
  }
}

/** Commands as modules that share what they have in common, threads as one script each: a thread loads it faster. */
async function pack(target, commands, threads) {
  const { build } = await import('esbuild');
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    outdir: target,
    logLevel: 'silent',
  };
  const entries = (names) => names.map((name) => `lib/commands/${name}.ts`);
  await Promise.all([
    build({
      ...common,
      entryPoints: entries(commands),
      format: 'esm',
      splitting: true,
      packages: 'external',
      outExtension: { '.js': '.mjs' },
    }),
    build({ ...common, entryPoints: entries(threads), format: 'cjs', outExtension: { '.js': '.cjs' } }),
  ]);
}

/**
 * The file of a command as plain JavaScript: to load hundreds of modules through a loader of TypeScript takes two
 * seconds. It is made where the sources are not those of the last time.
 *
 * @param {string} command a module of this folder, without its ending
 * @param {string[]} threads the modules that it runs in threads
 * @returns {Promise<string>} its place
 * @throws {Error} where it cannot be made or written: the loader can still run the command
 */
async function packCommand(command, threads = []) {
  const target = path.join(cache, `packed-${digestSources()}-${command}`);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    const draft = `${target}.${randomUUID()}`;
    try {
      await pack(draft, [command], threads);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another process was faster.
      if (!existsSync(target)) throw error;
    }
    dropOld(target);
  }
  return path.resolve(target, `${command}.mjs`);
}

/** Runs a command of this folder, packed where that is possible. */
export async function runCommand(command, threads = []) {
  const packed = await packCommand(command, threads).catch(() => null);
  if (packed !== null) return import(pathToFileURL(packed).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(`../${command}.ts`);
}
