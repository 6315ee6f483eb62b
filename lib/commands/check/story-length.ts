import type { ContentIssue } from '#lib/content/issue.ts';
import type { Park } from '#lib/schema/content.ts';

/** The fewest characters of a story, as `content/README.md` asks for them. */
const least = 900;

/** What a reader reads of a body: no headings, no addresses of links, no marks and no blanks. */
const countCharacters = (markdown: string): number =>
  markdown
    .replace(/^#.*$/gm, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[\s[*|]/g, '').length;

/**
 * The cases whose story is shorter than their guide asks: one that was finished in haste. A reminder and no mistake, as
 * there may be no more to say.
 *
 * @example checkStoryLength([{ slug: 'loudi', body: { text: '只有一句话。', line: 30 } }])[0]?.message
 * // '提醒：正文只有6字，约定900至1800字'
 */
export const checkStoryLength = (parks: readonly Pick<Park, 'slug' | 'body'>[]): ContentIssue[] =>
  parks.flatMap(({ slug, body: { text, line } }) => {
    const count = countCharacters(text);
    const message = `提醒：正文只有${count}字，约定${least}至1800字`;
    return count < least ? [{ file: `content/parks/${slug}.md`, line, column: 1, field: '', message }] : [];
  });
