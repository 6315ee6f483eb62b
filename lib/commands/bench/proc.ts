import { readdirSync, readFileSync } from 'node:fs';

const read = (place: string): string => {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return '';
  }
};

/** The children of a process, and theirs. */
function familyOf(pid: number): number[] {
  const parentOf = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1])]),
  );
  const family = [pid];
  for (const one of family) for (const [child, parent] of parentOf) if (parent === one) family.push(child);
  return family;
}

/**
 * The memory of a process and all that it started, in megabytes: each one's own and its share of what they have in common
 * (proportional set size). Not a number where the system does not tell.
 */
export function readMemory(pid: number | undefined): number {
  if (pid === undefined || read(`/proc/${pid}/smaps_rollup`) === '') return Number.NaN;
  const sizes = familyOf(pid).map((one) => Number(/^Pss: +(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** The most memory that a process has held so far, in megabytes; undefined where it is gone or the system does not tell. */
export function readMostMemory(pid: number | undefined): number | undefined {
  const most = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return most === undefined ? undefined : Number(most) / 1024;
}

/** A tick of the clock by which Linux tells processor time, in milliseconds. */
const tick = 10;

/**
 * The processor time of all programs that this process has run to their end, and of theirs, in milliseconds. Not a number
 * where the system does not tell.
 */
export function readProcessorTime(): number {
  // What stands before the bracket may hold blanks; behind it the 14th and 15th are those of children (proc_pid_stat(5)).
  const fields = read('/proc/self/stat').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * tick;
}
