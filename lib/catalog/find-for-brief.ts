import { type BriefItem, figureKey, practiceKey } from '#lib/pages/brief.ts';
import { hitsInBrief } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"']/g, '');

/** Every word of a query stands in the text. */
const holds = (text: string, words: readonly string[]) => words.every((word) => fold(text).includes(word));

/**
 * Figures and practices that may be gathered: whose park, name, subject or printed wording has every word of a query, the
 * figures that head a case first.
 */
export function findForBrief({ parks }: Pick<Content, 'parks'>, query: string): { items: BriefItem[]; more: number } {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return { items: [], more: 0 };
  const found = parks.flatMap((park): BriefItem[] => [
    ...park.observations
      .filter((figure) => holds([park.name, figure.name, figure.subject, figure.printed].join('\n'), words))
      .map((figure) => ({ kind: 'figure' as const, key: figureKey(figure), park, figure })),
    ...park.practices
      .filter((practice) => holds([park.name, practice.name].join('\n'), words))
      .map((practice) => ({ kind: 'practice' as const, key: practiceKey(park.slug, practice.id), park, practice })),
  ]);
  const isHead = (item: BriefItem) => item.kind === 'figure' && item.park.headline.includes(item.figure.id);
  const items = [...found.filter(isHead), ...found.filter((item) => !isHead(item))];
  return { items: items.slice(0, hitsInBrief), more: Math.max(0, items.length - hitsInBrief) };
}
