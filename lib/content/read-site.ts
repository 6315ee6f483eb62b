import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type SiteFacts, siteSchema } from '#lib/schema/site.ts';
import { decodeText, undecodable } from './file/decode.ts';
import { readBytes } from './file/read-bytes.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { fieldsOf, validate } from './validate.ts';

/** The one content file that stands in no folder and has no body. */
export const siteFile = 'site.yaml';

const file = `content/${siteFile}`;

const isBlank = (text: string) => text.split(/\r?\n|\r/).every((line) => /^\s*(#.*)?$/.test(line));

/** The file is read as the front matter of one without a body: one line above what the editor wrote. */
const lift = <Place extends { line: number }>(place: Place): Place => ({ ...place, line: Math.max(1, place.line - 1) });

/**
 * Reads what the site says of itself. Without the file, or with comments alone, all is open.
 *
 * @param issues is told every problem, in Chinese
 */
export function readSite(root: string, issues: ContentIssue[]): SiteFacts {
  const place = path.join(/* turbopackIgnore: true */ root, siteFile);
  // A link that leads nowhere is there, and is told.
  if (!lstatSync(place, { throwIfNoEntry: false })) return {};
  const bytes = readBytes(place);
  const text = typeof bytes === 'string' ? undefined : decodeText(bytes)?.replace(/^\uFEFF/, '');
  const tell = (message: string, line = 1) => issues.push({ file, line, column: 1, field: '', message });
  if (text === undefined) {
    tell(typeof bytes === 'string' ? bytes : undecodable(bytes));
    return {};
  }
  if (isBlank(text)) return {};
  const dashes = text.split(/\r?\n|\r/).findIndex((line) => /^---/.test(line));
  if (dashes >= 0) {
    tell('这个文件只有数据，不写 ---', dashes + 1);
    return {};
  }
  const { parts, issues: found } = readFrontMatter(file, `---\n${text}\n---\n`, fieldsOf(siteSchema));
  issues.push(...found.map(lift));
  if (parts === null) return {};
  const locate: FrontMatter['locate'] = (at, key) => lift(parts.locate(at, key));
  const { value, issues: wrong } = validate(siteSchema, file, { ...parts, locate });
  issues.push(...wrong);
  return value ?? {};
}
