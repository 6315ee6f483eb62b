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
