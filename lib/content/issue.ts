import type { Content } from '#lib/schema/content.ts';

/** One thing that is wrong in one place of a content file. `message` is Chinese and says what to write instead. */
export type ContentIssue = { file: string; line: number; column: number; field: string; message: string };

/** `content/parks/quanzhou.md:23:11 figures[1].value：应为…` */
export function formatIssue({ file, line, column, field, message }: ContentIssue): string {
  return `${file}:${line}:${column}${field ? ` ${field}` : ''}：${message}`;
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
    super(`内容有 ${sorted.length} 处问题：\n${sorted.map(formatIssue).join('\n')}`);
    this.issues = sorted;
    this.content = content;
  }
}
