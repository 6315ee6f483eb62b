// What a build consists of, so that half of one is never served as if it were whole. Plain JavaScript that imports only Node.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of and holds, written when all of it is there; a build without it has not come to its end. */
const stamp = 'input-digests.json';

/** What only building and developing read and write. */
const notServed = new Set(['cache', 'dev', 'diagnostics', 'lock', 'trace', 'trace-build', 'types', stamp]);

/** Where the folder of a build, `.next`, holds its stamp. */
export const stampOf = (folder) => path.join(folder, stamp);

/** Every file of a build that a server may read, with its length. */
function listFiles(folder) {
  const files = {};
  const add = (place) => {
    for (const entry of readdirSync(path.join(folder, place), { withFileTypes: true })) {
      const name = path.posix.join(place, entry.name);
      if (notServed.has(name)) continue;
      if (entry.isDirectory()) add(name);
      else files[name] = statSync(path.join(folder, name)).size;
    }
  };
  add('');
  return files;
}

/**
 * Writes down that a build is whole.
 *
 * @param {string} folder of the build
 * @param {{ code: string, content: string }} digests of what it was made of
 */
export function stampBuild(folder, digests) {
  writeFileSync(stampOf(folder), JSON.stringify({ ...digests, files: listFiles(folder) }));
}

/**
 * What a build was made of, or what it lacks, in Chinese for whoever starts it.
 *
 * @param {string} folder of the build
 * @returns {{ code: string, content: string } | { lack: string }}
 */
export function readBuild(folder) {
  const unfinished = { lack: `${folder} 里没有做完的构建` };
  if (!existsSync(stampOf(folder))) return unfinished;
  try {
    const { files, ...digests } = JSON.parse(readFileSync(stampOf(folder), 'utf8'));
    for (const [name, bytes] of Object.entries(files)) {
      const size = statSync(path.join(folder, name), { throwIfNoEntry: false })?.size;
      if (size !== bytes)
        return {
          lack: `构建不完整：${path.join(folder, name)} ${size === undefined ? '不见了' : `应有 ${bytes} 字节，实际 ${size}`}`,
        };
    }
    return digests;
  } catch {
    // Cut off, or of an older version.
    return unfinished;
  }
}
