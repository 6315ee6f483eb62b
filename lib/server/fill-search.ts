const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The last search field of a page, which is the one in its text and not the one in its head. */
const field = /<input(?=[^>]*\sname="q")[^>]*>(?![\s\S]*<input)/;

/** A finished page with words in the search field of its text; null where it has none. */
export function fillSearch(page: Buffer, words: string): Buffer | null {
  const html = page.toString('utf8');
  if (!field.test(html)) return null;
  const value = ` value="${escapeAttribute(words)}"`;
  const fill = (input: string) => input.replace(/\svalue(="[^"]*")?/, '').replace(/^<input/, () => `<input${value}`);
  return Buffer.from(html.replace(field, fill));
}
