import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '#lib/content/root.ts';
import { compareWithPark, type Standing } from '#lib/drafting/compare-park.ts';
import { type Draft, draftArticle } from '#lib/drafting/draft-article.ts';
import { formatOf } from '#lib/drafting/file-format.ts';
import { type DraftFigure, writeDraft, writeFigure } from '#lib/drafting/write-draft.ts';
import type { Content } from '#lib/schema/content.ts';
import { formatMeasures, measureDrafts } from './measure-draft.ts';
import { readAnyway, sayProblems } from './read-anyway.ts';
import { givenFolder, readArguments, readGiven } from './read-arguments.ts';

/**
 * `npm run draft -- 文章.txt --park 编号` writes a draft of a case from an article; with `--source 编号` of a park that is
 * there, it says what the article adds to its figures. `--measure DIR` holds drafts of the articles in a folder against
 * the cases.
 */
const usage = `用法：
  npm run draft -- 文章.txt --park 编号                写一份草稿
  npm run draft -- 文章.txt --park 编号 --source 编号  已有的园区添一篇来源，看多了什么、变了什么
  npm run draft -- --measure 目录                      拿 目录/<园区>.txt 量一量草稿抽取得准不准`;

/** The private copies of articles; not in version control. */
const copies = '.sources';

const isSlug = (text: string | undefined): text is string =>
  text !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The copy that the check of sources reads: the repaired paragraphs, a line each. */
function keepCopy(name: string, { article }: Draft): void {
  mkdirSync(copies, { recursive: true });
  writeFileSync(path.join(copies, `${name}.txt`), `${article.paragraphs.join('\n')}\n`);
}

function writeCase(slug: string, draft: Draft, content: Content): void {
  const place = path.join(contentRoot(), 'parks', `${slug}.md`);
  if (existsSync(place)) {
    fail(`${place} 已经有了，没有改它；给它添来源请加 --source 编号`);
    return;
  }
  writeFileSync(place, writeDraft(slug, draft.article, draft.figures, draft.doubtful, draft.names, content));
  keepCopy(slug, draft);
  const gaps = draft.article.paragraphs.join('').split('［?］').length - 1;
  console.log(`草稿写在 ${place}：${draft.figures.length} 项数据，另有 ${draft.doubtful.length} 处待定`);
  if (gaps > 0) console.log(`原文有 ${gaps} 处缺字补不出，标作“［?］”`);
  console.log(
    `修好的原文留在 ${copies}/${slug}.txt，不要提交。接着运行：npm run check -- --drafts --sources ${copies}`,
  );
}

const said: Record<Standing['kind'], string> = { new: '新', changed: '变了', same: '一样', conflict: '不一致' };

function tell(figure: DraftFigure, standing: Standing): string {
  const head = `${said[standing.kind]}　第${figure.paragraph}段 ${figure.guess.subject.value}`;
  if (standing.kind === 'new') return `${head} ${figure.printed}`;
  const { id, printed } = standing.figure;
  return standing.kind === 'same' ? `${head} ${printed}（${id}）` : `${head} ${printed} → ${figure.printed}（${id}）`;
}

function compareSource(slug: string, source: string, draft: Draft, content: Content): void {
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) {
    fail(`没有园区“${slug}”；新园区不写 --source`);
    return;
  }
  keepCopy(`${slug}.${source}`, draft);
  const standings = compareWithPark(draft.figures, park);
  const taken = new Set(park.observations.map(({ id }) => id));
  for (const [figure, standing] of standings) console.log(tell(figure, standing));
  const lines = [...standings]
    .filter(([, { kind }]) => kind !== 'same')
    .map(([figure]) => {
      const id = taken.has(figure.id) ? `${source}-${figure.id}` : figure.id;
      const text = draft.article.paragraphs[figure.paragraph - 1] ?? '';
      return writeFigure({ ...figure, id }, text).replace(`, paragraph: ${figure.paragraph}`, `, source: ${source}$&`);
    });
  console.log(`\n可以添进 figures 的行（${lines.length} 行，先在 sources 里写上 ${source}）：\n${lines.join('\n')}`);
}

function main(): void {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { park: { type: 'string' }, source: { type: 'string' }, measure: { type: 'string' } },
    },
    usage,
  );
  // What is wrong with other cases keeps nobody from drafting one.
  const { content, issues } = readAnyway(contentRoot());
  if (issues.length > 0) console.error(sayProblems(issues.length));
  if (values.measure !== undefined) {
    const names = readdirSync(givenFolder(values.measure));
    const articles = content.parks
      .filter(({ slug }) => names.includes(`${slug}.txt`))
      .map(({ slug }) => ({ slug, bytes: readFileSync(path.join(values.measure ?? '', `${slug}.txt`)) }));
    console.log(formatMeasures(measureDrafts(articles, content)));
    return;
  }
  const [file] = positionals;
  if (file === undefined || !isSlug(values.park) || (values.source !== undefined && !isSlug(values.source))) {
    fail(usage);
    return;
  }
  const bytes = readGiven(file);
  const format = formatOf(bytes);
  if (format !== undefined) {
    fail(`${file} 是${format}，不是文字；请打开它，把文章复制到文本文件里（.txt），再起草`);
    return;
  }
  const draft = draftArticle(bytes, content);
  if (draft.article.paragraphs.length === 0) fail(`${file} 里没有读到正文`);
  else if (values.source === undefined) writeCase(values.park, draft, content);
  else compareSource(values.park, values.source, draft, content);
}

if (process.argv[1] && path.basename(process.argv[1]) === 'draft.ts') main();
