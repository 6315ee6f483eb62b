import type { Content } from '#lib/schema/content.ts';

/** One thing that is wrong in one place of a content file. `message` is Chinese and says what to write instead. */
export type ContentIssue = { file: string; line: number; column: number; field: string; message: string };

/** Whatever is quoted from a file, an issue is one line of characters that can be seen, and no page long. */
const tidy = (text: string) =>
  text
    .replace(/(\d{40})\d{40,}/g, '$1……')
    .replace(/“([^”]{80})[^”]{40,}”/g, '“$1……”')
    .replace(/\s*[\n\r]+\s*/g, '⏎')
    .replace(
      /(?!\t)[\p{Cc}\p{Cf}]/gu,
      (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );

/** `content/parks/quanzhou.md:23:11 figures[1].value：应为…` */
export function formatIssue({ file, line, column, field, message }: ContentIssue): string {
  return tidy(`${file}:${line}:${column}${field ? ` ${field}` : ''}：${message}`);
}

/** So many issues of one kind in one file are told one by one. */
const mostOfKind = 100;

/** Issues line by line; of a kind that a file has hundreds of, those beyond the first hundred in one line. */
export function formatIssues(issues: readonly ContentIssue[]): string[] {
  const kindOf = ({ file, message }: ContentIssue) => `${file} ${message.replace(/“[^”]*”/g, '')}`;
  const countByKind = new Map<string, { told: number; all: number; last: number }>();
  for (const issue of issues) {
    const all = (countByKind.get(kindOf(issue))?.all ?? 0) + 1;
    countByKind.set(kindOf(issue), { told: 0, all, last: issue.line });
  }
  return issues.flatMap((issue) => {
    const count = countByKind.get(kindOf(issue)) ?? { told: 0, all: 0, last: 0 };
    count.told += 1;
    if (count.told <= mostOfKind) return [formatIssue(issue)];
    const lines = issue.line === count.last ? issue.line : `${issue.line}—${count.last}`;
    const rest = count.all - mostOfKind;
    return count.told > mostOfKind + 1 ? [] : [tidy(`${issue.file}：这样的问题还有 ${rest} 处，在第 ${lines} 行`)];
  });
}

const byPlace = (a: ContentIssue, b: ContentIssue) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** Everything that is wrong in the content, sorted by place. The only error that editors are meant to see. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly issues: ContentIssue[];
  /** What could be read of the content all the same; null where nothing was. */
  readonly content: Content | null;

  constructor(issues: ContentIssue[], content: Content | null = null) {
    const sorted = issues.toSorted(byPlace);
    super(`内容有 ${sorted.length} 处问题：\n${formatIssues(sorted).join('\n')}`);
    this.issues = sorted;
    this.content = content;
  }
}
