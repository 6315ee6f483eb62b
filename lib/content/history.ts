import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

let datesByRoot: Map<string, Map<string, string>> | undefined;

/** ISO dates of the last commits that touched the files below `root`, by path from `root`; empty outside a repository. */
function commitDates(root: string): Map<string, string> {
  const { status, stdout } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', 'log', '--format=@%cs', '--name-only', '--relative', '--', '.'],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const dates = new Map<string, string>();
  if (status !== 0) return dates;
  let date = '';
  for (const line of stdout.split('\n')) {
    if (line.startsWith('@')) date = line.slice(1);
    else if (line && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}

/**
 * When a content file last changed: the date of its last commit, or of the file itself where there is no history.
 *
 * @param root the content folder
 * @param file path from `root`, e.g. `parks/quanzhou.md`
 * @returns an ISO date
 */
export function changedOn(root: string, file: string): string {
  datesByRoot ??= new Map();
  const dates = datesByRoot.get(root) ?? commitDates(root);
  datesByRoot.set(root, dates);
  return (
    dates.get(file) ?? statSync(path.join(/* turbopackIgnore: true */ root, file)).mtime.toISOString().slice(0, 10)
  );
}
