/** A piece of a text of one line: plain words, or the words of a link with the address it leads to. */
export type InlinePart = { text: string; address: string | null };

/** `[97.7%](#org-coverage)`: words without brackets, an address without spaces. */
const link = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

/**
 * Splits a deck, a summary or another text of one line at its links. Such a text takes links and nothing else of Markdown.
 *
 * @param home the address that `#id` belongs to
 * @example splitInline('覆盖率[97.7%](#org-coverage)', '/parks/quanzhou')
 *   // [{ text: '覆盖率', address: null }, { text: '97.7%', address: '/parks/quanzhou#org-coverage' }]
 */
export function splitInline(text: string, home = ''): InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  for (const { 0: whole, 1: words = '', 2: address = '', index } of text.matchAll(link)) {
    if (index > from) parts.push({ text: text.slice(from, index), address: null });
    parts.push({ text: words, address: address.startsWith('#') ? `${home}${address}` : address });
    from = index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), address: null });
  return parts;
}

/** A text with links as its words alone, for cards, feeds, metas and tables: `覆盖率[97.7%](#x)` → `覆盖率97.7%`. */
export const plainText = (text: string): string => (text.includes('[') ? text.replace(link, '$1') : text);
