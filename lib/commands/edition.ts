import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestContent } from '#lib/content/digest-content.ts';
import { editionsRoot } from '#lib/content/root.ts';
import { todayInChina } from '#lib/content/rules/check-dates.ts';
import { makeEdition } from '#lib/publish/edition/make-edition.ts';
import { sayUndecided } from '#lib/words/zh/edition.ts';
import { readSound } from './read-anyway.ts';
import { refuse } from './read-arguments.ts';

/**
 * `npm run edition`: freezes the data of today below `public/data/editions/<date>/`. An edition that is there is never
 * written over. `SITE_URL`, where it is set, is written into its addresses. What is frozen must be committed, so that
 * `build.json` can name where it came from.
 */
// Only the site's own content has editions: content from elsewhere is tried out.
const root = path.resolve('content');
const date = todayInChina();
const folder = path.join(editionsRoot(root), date);

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

if (existsSync(folder)) refuse(`${date}版已经有了，一版发布以后不再改动；改动过的数据等到明天再做一版`);
if (git('status', '--porcelain', '--', 'content', 'lib', 'package-lock.json'))
  refuse('content、lib 或 package-lock.json 里有没提交的改动，请先提交，再做一版');

const content = readSound(root);
const site = process.env['SITE_URL'] ? new URL(process.env['SITE_URL']).href : null;
const origin = { commit: git('rev-parse', 'HEAD'), content: digestContent(root) };
const { archive, build, frozen } = await makeEdition(content, { edition: date, site }, origin);

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, build.archive.path), archive);
writeFileSync(path.join(folder, 'build.json'), `${JSON.stringify(build, null, 1)}\n`);
writeFileSync(path.join(folder, 'figures.json'), `${JSON.stringify(frozen, null, 1)}\n`);
console.log(`${date}版：${build.figures} 项数据，${build.files.length} 个文件，${build.archive.hash}`);
const open = sayUndecided(build.undecided);
if (open) console.log(open);
console.log(`请把 ${path.relative('.', folder)} 一起提交`);
