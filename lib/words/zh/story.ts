import type { Park } from '#lib/schema/content.ts';
import { notKnown } from './missing.ts';

/**
 * The raised place of a figure in a story: the paragraph of the first source, which goes without saying; any other by its
 * place in the list of sources.
 *
 * @example formatLocator(quanzhou, { source: 'qzwb', paragraph: 2 }) // '2段'
 * @example formatLocator(quanzhou, { source: 'news-2018', paragraph: null }) // '来源3'
 */
export function formatLocator(
  { sources }: Pick<Park, 'sources'>,
  { source, paragraph }: { source: string; paragraph: number | null },
): string {
  const index = sources.findIndex(({ id }) => id === source);
  if (index < 1) return paragraph === null ? `段落${notKnown}` : `${paragraph}段`;
  return `来源${index + 1}${paragraph === null ? '' : `第${paragraph}段`}`;
}

/** What the fold of a chapter's notes is called. */
export const nameNotes = (count: number) => `这一节的${count}条说明`;
