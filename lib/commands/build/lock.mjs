// One build at a time in a folder. Plain JavaScript that imports only Node.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a process is there, whoever it belongs to. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Says that a lock is held as long as a command of this process runs, too: it may outlive what started it.
 *
 * @param {string} file
 * @param {number} pid of the command
 */
export function holdLock(file, pid) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${pid}`);
  renameSync(draft, file);
}

/**
 * Takes a lock, also from a process that ended without giving it back.
 *
 * @param {string} file that stands for the lock and holds the number of the process that has it, and of its command
 * @returns {number | undefined} the process that has it; undefined where this one has it now
 */
export function takeLock(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    for (;;) {
      try {
        // Whoever finds the file finds the number in it.
        linkSync(draft, file);
        return undefined;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holders = readFileSync(file, 'utf8').split(' ').map(Number);
      const holder = holders.find((pid) => pid !== process.pid && isRunning(pid));
      if (holder !== undefined) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
