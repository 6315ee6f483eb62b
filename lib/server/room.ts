import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Next, the finisher and what a page needs for a moment, in megabytes, and what is held for each megabyte that the build
 * left of the content.
 */
const alone = 130;
const perMegabyte = 4;
const least = 200;

/** Content that no build left is read from its files, which takes room of its own. */
const whereRead = 320;

/**
 * How much memory the thread that makes pages may take for what lives longer than a page, in megabytes. 2,543 parks are 41
 * MB as the build leaves them; held, with every index and list that pages ask for, they and Next take 195 MB.
 *
 * @param folder of the project
 */
export function roomFor(folder: string): number {
  const left = statSync(path.join(folder, '.next', 'content.whole'), { throwIfNoEntry: false })?.size ?? 0;
  return left === 0 ? whereRead : Math.max(least, alone + Math.ceil((left / 1_000_000) * perMegabyte));
}
