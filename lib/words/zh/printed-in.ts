import type { Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatParagraphs, formatSource } from './source.ts';

/** Where figures of one park were printed, each source once: 泉州晚报 2023年7月10日，第2、5段 */
export function printedIn(park: { sourceById: ReadonlyMap<string, Source> }, figures: readonly Observation[]): string {
  const sources = [...new Set(figures.map(({ source }) => source))];
  return sources
    .flatMap((id) => {
      const source = park.sourceById.get(id);
      const paragraphs = figures.filter((figure) => figure.source === id).flatMap(({ paragraph }) => paragraph ?? []);
      const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
      return source ? [`${formatSource(source)}，${formatParagraphs(sorted)}`] : [];
    })
    .join('；');
}
