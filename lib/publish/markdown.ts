/**
 * Text that CommonMark and GFM print as it stands, on one line. Addresses in it are escaped too: inside what GFM takes
 * for a link, a backslash would no longer escape.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^([+=-])(?=[\s=-]|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|www)([:.])/gi, '$1\\$2')
    .replace(/@/g, '\\@');
}

/** A GFM table; cells are plain text unless made by `markdownLink`. */
export function markdownTable(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link whose text is plain; the address is put so that no sign in it can end the link. */
export const markdownLink = (text: string, url: string) =>
  `[${escapeMarkdown(text)}](<${url.replace(/[<>\s\\|]/g, encodeURIComponent)}>)`;

/** The links of a page's Markdown with full addresses: `#id` of the page, `/path` of the site. */
export function absoluteLinks(markdown: string, page: string, absolute: (path: string) => string): string {
  return markdown.replace(/\]\(([#/][^)\s]*)\)/g, (_, target: string) =>
    target.startsWith('#') ? `](${page}${target})` : `](${absolute(target)})`,
  );
}
