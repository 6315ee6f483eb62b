import path from 'node:path';
import { type EnglishPark, englishParkSchema } from '#lib/schema/english.ts';
import { decodeText, undecodable } from '../file/decode.ts';
import { readBytes } from '../file/read-bytes.ts';
import { digestOf } from '../file-record.ts';
import { readFolderNames } from '../folder-names.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { ContentIssue } from '../issue.ts';
import { fieldsOf, validate } from '../validate.ts';
import type { EnglishEntry } from './check-english.ts';

const folder = 'en/parks';

const namesIn = (root: string): string[] => readFolderNames(root, folder).ids.map((id) => `${id}.md`);

const bytesOf = (root: string, name: string) => readBytes(path.join(/* turbopackIgnore: true */ root, folder, name));

/** What the check depends on of the English words. */
export const digestEnglish = (root: string): string =>
  namesIn(root)
    .map((name) => `en ${name} ${digestOf(bytesOf(root, name))}`)
    .join('\n');

/** A case in English with the addresses that its links to figures, `#org-coverage`, stand for. */
export const resolveEnglish = ({ value }: EnglishEntry): EnglishPark => ({
  ...value,
  body: { ...value.body, text: value.body.text.replaceAll('](#', `](/parks/${value.slug}/figures/`) },
});

/**
 * Reads the cases in English, of which there may be none. A file that cannot be read reports its issues and is left out.
 *
 * @param issues is told every problem of a file's own shape, in Chinese
 */
export function readEnglish(root: string, issues: ContentIssue[]): EnglishEntry[] {
  issues.push(...readFolderNames(root, folder).issues);
  return namesIn(root).flatMap((name) => {
    const file = `content/${folder}/${name}`;
    const bytes = bytesOf(root, name);
    const text = typeof bytes === 'string' ? null : decodeText(bytes);
    if (text === null) {
      const message = typeof bytes === 'string' ? bytes : undecodable(bytes);
      issues.push({ file, line: 1, column: 1, field: '', message });
      return [];
    }
    const { parts, issues: found } = readFrontMatter(file, text, fieldsOf(englishParkSchema));
    issues.push(...found);
    if (parts === null) return [];
    const { value, issues: wrong } = validate(englishParkSchema, file, parts);
    issues.push(...wrong);
    if (!value) return [];
    const slug = name.slice(0, -'.md'.length);
    const body = { text: parts.body, line: parts.bodyLine };
    return [{ file, value: { ...value, slug, body }, locate: parts.locate }];
  });
}
