import { whyNoContent } from '#lib/content/content-folder.mjs';
import { digestFiles, tellFiles } from '#lib/content/digest-files.ts';
import { openRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { runTool } from './check/run-tool.ts';
import { checkTypes } from './check/typing.ts';
import { readAhead } from './read-ahead.ts';
import { givenFolder, readArguments } from './read-arguments.ts';

/**
 * `npm run check`: content, types, lint. `npm run check -- --sources DIR` also looks every printed figure up in a
 * private copy of its article, `DIR/<park>.txt`, and says whether its link leads to its sentence; with `--write` it puts
 * the anchors that are missing into the case files. `--content` checks the content alone;
 * `--hand` leaves it to the files of a build;
 * `--links` asks the sources' addresses, and checks nothing else. `--drafts` takes drafts for finished cases, so that all
 * that is left to do is told.
 */
const usage = '用法：npm run check -- [--drafts] [--sources 文件夹 [--write]] [--content] [--links]';
const { values } = readArguments(
  {
    options: {
      content: { type: 'boolean', default: false },
      hand: { type: 'boolean', default: false },
      drafts: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
      sources: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  },
  usage,
);
const { drafts, write, hand } = values;
const sources = values.sources === undefined ? undefined : givenFolder(values.sources);
const root = contentRoot();
const noContent = whyNoContent(root);
if (noContent) {
  console.error(noContent);
  process.exit(1);
}

/** Goes on beside the check of the content, and says so where nothing is wrong. */
async function report(label: string, isSound: Promise<boolean>): Promise<boolean> {
  const sound = await isSound;
  if (sound) console.log(`${label}：没有问题`);
  return sound;
}

if (values.links) {
  const [{ reportLinks }, { readSound }] = await Promise.all([import('./check/links.ts'), import('./read-anyway.ts')]);
  process.exit((await reportLinks(readSound(root))) ? 0 : 1);
}

const ofCode = values.content
  ? []
  : [report('类型', checkTypes()), report('代码规范', runTool('biome', ['check', '--error-on-warnings']))];
// A file that changes while others are read is not among those that were.
if (hand) tellFiles(digestFiles(root));
const records = openRecords(root, { mayWrite: true });
const ahead = readAhead(root, records, { drafts });
// What checks is loaded while the thread begins.
const { checkContent } = await import('./check/content.ts');
const contentOk = checkContent(root, await ahead, { drafts, sources, write, hand });
const codeOk = (await Promise.all(ofCode)).every(Boolean);
process.exitCode = contentOk && codeOk ? 0 : 1;
