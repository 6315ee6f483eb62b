import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDraft } from '#lib/content/draft.ts';
import { ContentError, type ContentIssue, formatIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { openRecords, type Records } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { decodeArticle } from '#lib/drafting/decode-article.ts';
import { readAnyway } from './read-anyway.ts';
import { readArguments, readGiven } from './read-arguments.ts';
import { applyTables, sortedSheets } from './workbook/apply-tables.ts';
import { tablesOf } from './workbook/case-tables.ts';
import { locateIssue } from './workbook/locate-issue.ts';
import { digestOfCase, makeWorkbook } from './workbook/make-workbook.ts';
import { readTables } from './workbook/read-tables.ts';
import { readXlsx, WorkbookError } from './workbook/read-xlsx.ts';
import { noteSheet } from './workbook/sheets.ts';

/**
 * `npm run workbook -- 园区` writes a case or a draft as one workbook for WPS and Excel; `--in 文件.xlsx` reads it back
 * through the check and writes what was changed into the case file, and nothing where something is wrong.
 */
const usage = `用法：
  npm run workbook -- 园区编号           把案例或草稿写成 园区编号.xlsx
  npm run workbook -- --in 文件.xlsx     读回来，查过以后写进案例文件`;

/** What a workbook said, and what became of it; `sorted` are sheets whose new order the file does not take. */
export type ReadBack = { slug: string; changed: boolean; problems: string[]; left: string[]; sorted: string[] };

const headersOf = (text: string) =>
  new Map([
    ...tablesOf(text).map(({ sheet, header, rows }) => [sheet, { header, lines: rows.length }] as const),
    [noteSheet, { header: ['项目', '内容'], lines: 0 }] as const,
  ]);

/** What the check says of the content with this text in place of the case's. */
function checkText(root: string, slug: string, text: string, records: Records): ContentError | null {
  const trial = mkdtempSync(path.join(tmpdir(), 'casebook-'));
  try {
    cpSync(root, trial, { recursive: true });
    writeFileSync(path.join(trial, 'parks', `${slug}.md`), text);
    // What is known of the other files' bytes is known of their copies.
    readContent(trial, records, { drafts: true, standsFor: root });
    return null;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  } finally {
    rmSync(trial, { recursive: true });
  }
}

/**
 * Reads a workbook back into the case file that it was made of. A finished case is written only where the check has
 * nothing to say; a draft also where things are left to decide.
 *
 * @param records what is known of the other files
 * @throws {WorkbookError} where the workbook itself is damaged
 */
export function readWorkbook(root: string, bytes: Uint8Array, records = openRecords(root)): ReadBack {
  const raw = readXlsx(bytes);
  const note = new Map(
    [...(raw.sheets.find(({ name }) => name === noteSheet)?.rows.values() ?? [])].map((row) => [
      row.get(1)?.text ?? '',
      row.get(2)?.text ?? '',
    ]),
  );
  const slug = note.get('园区') ?? '';
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new WorkbookError([
      { place: '', message: `工作表“${noteSheet}”里没有写是哪个园区，这份工作簿不是这里导出的` },
    ]);
  const place = path.join(root, 'parks', `${slug}.md`);
  if (!existsSync(place))
    throw new WorkbookError([{ place: '', message: `没有案例文件 ${slug}.md；新园区先用 npm run draft 起草` }]);
  const was = readFileSync(place, 'utf8');
  if (note.get('案例文件') !== digestOfCase(was))
    throw new WorkbookError([{ place: '', message: `导出以后 ${slug}.md 改过了；请重新导出，把改动抄过去` }]);
  const tables = readTables(raw, headersOf(was));
  const { text, order } = applyTables(was, tables);
  const sorted = sortedSheets(tables);
  if (text === was) return { slug, changed: false, problems: [], left: [], sorted };
  const error = checkText(root, slug, text, records);
  const file = `content/parks/${slug}.md`;
  const issues = error?.issues ?? [];
  const isElsewhere = ({ file: of }: ContentIssue) => of !== file;
  // What is left to do in other cases, drafts among them, is not for this workbook.
  const known = new Set(
    issues.some(isElsewhere) ? checkText(root, slug, was, records)?.issues.filter(isElsewhere).map(formatIssue) : [],
  );
  const said = issues.flatMap((issue) => {
    if (!isElsewhere(issue)) return [`${locateIssue(issue, text, order, tables)}：${issue.message}`];
    const message = formatIssue(issue);
    return known.has(message) ? [] : [message];
  });
  const isReadable = error === null || error.content !== null;
  if (said.length > 0 && !(isDraft(text) && isReadable))
    return { slug, changed: false, problems: said, left: [], sorted };
  writeFileSync(place, text);
  return { slug, changed: true, problems: [], left: said, sorted };
}

/** The private copy of a case's first article. */
function readCopy(slug: string): string[] | null {
  const place = path.join('.sources', `${slug}.txt`);
  return existsSync(place) ? decodeArticle(readFileSync(place)).text.split('\n').filter(Boolean) : null;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { in: { type: 'string' } } }, usage);
  const root = contentRoot();
  const fail = (message: string) => {
    console.error(message);
    process.exitCode = 1;
  };
  const [slug] = positionals;
  if (values.in !== undefined) {
    const bytes = readGiven(values.in);
    try {
      const { slug: of, changed, problems, left, sorted } = readWorkbook(root, bytes);
      if (problems.length > 0) fail(`工作簿里有 ${problems.length} 处要改，什么都没有写：\n${problems.join('\n')}`);
      else console.log(changed ? `写进了 content/parks/${of}.md，看一遍 git diff` : '没有改动');
      for (const sheet of sorted)
        console.log(`“${sheet}”里的行换过次序；案例文件里的次序不跟着变，要变请直接改案例文件`);
      if (left.length > 0) console.log(`草稿还有 ${left.length} 处要定：\n${left.join('\n')}`);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      fail(`这份工作簿读不了，什么都没有写：\n${error.message}`);
    }
    return;
  }
  const place = path.join(root, 'parks', `${slug}.md`);
  if (slug === undefined || !existsSync(place)) {
    fail(slug === undefined ? usage : `没有园区“${slug}”`);
    return;
  }
  const copy = readCopy(slug);
  const { content } = readAnyway(root, { drafts: true });
  writeFileSync(`${slug}.xlsx`, await makeWorkbook(slug, readFileSync(place, 'utf8'), content, copy));
  console.log(`写好了 ${slug}.xlsx${copy === null ? '' : '，里面有原文，不要外传'}`);
}

if (process.argv[1] && path.basename(process.argv[1]) === 'workbook.ts') await main();
