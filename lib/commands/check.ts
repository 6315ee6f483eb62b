import { spawn } from 'node:child_process';
import path from 'node:path';
import { listDrafts } from '#lib/content/draft.ts';
import { ContentError, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import type { Content } from '#lib/schema/content.ts';
import { reportFragments } from './check-fragments.ts';
import { checkGlyphs, readGlyphs } from './check-glyphs.ts';
import { reportLinks } from './check-links.ts';
import { checkPrinted } from './check-printed.ts';
import { checkTrust } from './check-trust.ts';
import { readAhead } from './read-ahead.ts';

/**
 * `npm run check`: content, types, lint. `npm run check -- --sources DIR` also looks every printed figure up in a
 * private copy of its article, `DIR/<park>.txt`, and says whether its link leads to its sentence; with `--write` it puts
 * the anchors that are missing into the case files. `--content` checks the content alone;
 * `--links` asks the sources' addresses, and checks nothing else. `--drafts` takes drafts for finished cases, so that all
 * that is left to do is told.
 */
const args = process.argv.slice(2);
const sources = args.includes('--sources') ? args[args.indexOf('--sources') + 1] : undefined;
const root = contentRoot();

function checkSources(content: Content, directory: string): boolean {
  const figures = content.parks.reduce((sum, { observations }) => sum + observations.length, 0);
  const misses = checkPrinted(content, path.resolve(directory));
  for (const miss of misses) console.error(formatIssue(miss));
  console.log(`原文写法：查了 ${figures} 项，${misses.length} 项没有在所写的段落里找到`);
  const lead = reportFragments(content, path.resolve(directory), args.includes('--write') ? root : undefined);
  return misses.length === 0 && lead;
}

async function checkContent(): Promise<boolean> {
  try {
    const records = openRecords(root, { mayWrite: true });
    const options = { drafts: args.includes('--drafts') };
    await readAhead(root, records, options);
    const content = readContent(root, records, options);
    const figures = content.parks.reduce((sum, { observations }) => sum + observations.length, 0);
    console.log(`内容：${content.parks.length} 个园区，${figures} 项数据，没有问题`);
    if (!args.includes('--drafts'))
      for (const draft of listDrafts(root)) console.log(`草稿：${draft} 没有算在内；要一起查，加 --drafts`);
    for (const reminder of checkGlyphs(content, root, readGlyphs())) console.log(formatIssue(reminder));
    const open = checkTrust(content.site, process.env['SITE_URL']);
    if (open) console.log(formatIssue(open));
    // Of finished cases an editor of a draft has no copies at hand.
    const drafts = content.parks.filter(({ draft }) => draft === 'true');
    const looked = drafts.length > 0 ? { ...content, parks: drafts } : content;
    return sources === undefined || checkSources(looked, sources);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    // What is left to decide in a draft does not keep its numbers from being looked up.
    const drafts = error.content?.parks.filter(({ draft }) => draft === 'true') ?? [];
    if (sources !== undefined && error.content && drafts.length > 0)
      checkSources({ ...error.content, parks: drafts }, sources);
    return false;
  }
}

/** Runs beside the check of the content, and says what it has to say at its end. */
const run = (label: string, command: string, commandArgs: string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(path.join('node_modules/.bin', command), commandArgs, { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (status) => {
      if (status === 0) console.log(`${label}：没有问题`);
      resolve(status === 0);
    });
  });

if (args.includes('--links')) process.exit((await reportLinks(readContent(root))) ? 0 : 1);

const ofCode = args.includes('--content')
  ? []
  : [run('类型', 'tsc', ['--noEmit']), run('代码规范', 'biome', ['check', '--error-on-warnings'])];
const contentOk = await checkContent();
const codeOk = (await Promise.all(ofCode)).every(Boolean);
process.exitCode = contentOk && codeOk ? 0 : 1;
