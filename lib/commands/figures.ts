import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions, type ParkChange } from '#lib/compare/versions.ts';
import { digestFigures } from '#lib/content/digest-figures.ts';
import { appendLine, writeScalar } from '#lib/content/edit-front-matter.ts';
import { ContentError } from '#lib/content/issue.ts';
import { contentRoot } from '#lib/content/root.ts';
import { todayInChina } from '#lib/content/rules/check-dates.ts';
import { escapeMarkdown, markdownTable } from '#lib/publish/markdown.ts';
import { countChanges, tellChange } from '#lib/words/zh/figure-changes.ts';
import { readAnyway, sayProblems } from './read-anyway.ts';
import { readArguments } from './read-arguments.ts';
import { readVersion } from './read-version.ts';

/**
 * `npm run figures -- diff [版本]` says what became of every figure since a version; `review 园区 --by 称呼` writes down
 * that its figures have been held against their sources.
 */
const usage = `用法：
  npm run figures -- diff [版本]               和某个版本比（不写就是上一次提交）：新增、改动、删去、未变
  npm run figures -- diff [版本] --markdown    同样的内容，写成 Markdown，供复核时用
  npm run figures -- review 园区编号 --by 称呼  逐项核对过了，记一条复核；称呼自己定，可以是“复核人甲”`;

const kindWord = { new: '（新增园区）', gone: '（园区已删去）', kept: '' } as const;

const titleOf = ({ name, slug, kind }: ParkChange) => `${name}（${slug}）${kindWord[kind]}`;

/** The changes of all parks as lines: 变了　非公企业党组织覆盖率（org-coverage）：85.16% → 85.61%，第3段 */
export function formatChanges(parks: readonly ParkChange[]): string {
  return parks
    .flatMap((park) => [
      `${titleOf(park)}：${countChanges(park)}`,
      ...park.changes.flatMap((change) => {
        const { what, figure, was, now, place, others } = tellChange(change);
        const number = was !== '' && now !== '' && was !== now ? `${was} → ${now}` : was || now;
        return [`  ${what}　${figure}：${number}，${place}`, ...others.map((other) => `      ${other}`)];
      }),
    ])
    .join('\n');
}

/** The same as Markdown, a table a park; parks without a change are named in one line. */
export function formatChangesMarkdown(parks: readonly ParkChange[]): string {
  const touched = parks.filter(({ changes }) => changes.length > 0);
  const untouched = parks.filter(({ changes }) => changes.length === 0);
  const header = ['', '数据', '从前', '现在', '段落', '别的变化'];
  const tables = touched.flatMap((park) => [
    `## ${escapeMarkdown(titleOf(park))}`,
    `${countChanges(park)}。`,
    markdownTable(
      header,
      park.changes.map((change) => {
        const { what, figure, was, now, place, others } = tellChange(change);
        return [what, figure, was, now, place, others.join('；')].map(escapeMarkdown);
      }),
    ),
  ]);
  const rest = untouched.map((park) => `${escapeMarkdown(titleOf(park))} ${park.same} 项`).join('、');
  return [...tables, ...(rest === '' ? [] : [`没有变化：${rest}。`])].join('\n\n');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function diff(root: string, version: string, isMarkdown: boolean): void {
  const was = readVersion(root, version);
  if (was === null) {
    fail(`读不到版本“${version}”：${root} 不在 git 里，或没有这个版本`);
    return;
  }
  const { content, issues } = readAnyway(root);
  const changes = compareVersions(was, content);
  console.log(isMarkdown ? formatChangesMarkdown(changes) : formatChanges(changes));
  if (issues.length > 0) console.error(sayProblems(issues.length));
}

function review(root: string, slug: string, by: string): void {
  const place = path.join(root, 'parks', `${slug}.md`);
  const { content, issues } = readAnyway(root, { drafts: true });
  // A draft under way, or a slip in another case, keeps nobody from reviewing this one.
  const own = `content/parks/${slug}.md`;
  const told = issues.filter(({ file }) => file === own || !file.startsWith('content/parks/'));
  if (told.length > 0) {
    fail(new ContentError(told).message);
    return;
  }
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) {
    fail(`没有园区“${slug}”`);
    return;
  }
  const of = digestFigures(park.observations);
  if (park.reviews.some((one) => one.by === by && one.of === of)) {
    fail(`“${by}”已经复核过这一批数据`);
    return;
  }
  const line = `{ by: ${writeScalar(by, true)}, on: ${todayInChina()}, of: ${of} }`;
  writeFileSync(place, appendLine(readFileSync(place, 'utf8'), 'reviews', line, 'sources'));
  console.log(`记下了：${park.name}的 ${park.observations.length} 项数据，由“${by}”复核`);
}

function main(): void {
  const { values, positionals } = readArguments(
    { allowPositionals: true, options: { markdown: { type: 'boolean' }, by: { type: 'string' } } },
    usage,
  );
  const [command, argument] = positionals;
  const root = contentRoot();
  const by = values.by?.trim() ?? '';
  if (command === 'diff') diff(root, argument ?? 'HEAD', values.markdown === true);
  else if (command === 'review' && argument !== undefined && by !== '') review(root, argument, by);
  else fail(usage);
}

if (process.argv[1] && path.basename(process.argv[1]) === 'figures.ts') main();
