/** The longest `mailto:` that mail programs and browsers on office machines open, in characters. */
export const longestMailto = 2000;

/**
 * A link that opens a letter. Of the texts the first is taken with which the link stays within its limit, since a longer
 * one opens nothing at all; in percent-encoding a Chinese sign takes nine characters.
 *
 * @param bodies the fullest first, the last always short enough
 * @returns null where none is
 */
export function formatMailto(to: string, subject: string, bodies: readonly string[]): string | null {
  const links = bodies.map(
    (body) =>
      `mailto:${encodeURI(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  );
  return links.find(({ length }) => length <= longestMailto) ?? null;
}
