import type { Source } from '#lib/schema/content.ts';
import type { ReferenceSource } from '#lib/schema/reference.ts';
import { notKnown } from './missing.ts';
import { formatDate } from './period.ts';

/** A source in a few words, for beside a figure: 泉州晚报 2023年7月10日; what is not known of it is said to be 不详. */
export function formatSource({
  outlet,
  publishedOn,
  postedOn,
  issue,
}: Pick<Source, 'outlet' | 'publishedOn'> & Partial<Pick<ReferenceSource, 'postedOn' | 'issue'>>): string {
  const posted = postedOn ? `，${formatDate(postedOn)}上网` : '';
  if (issue !== undefined) return `${outlet ?? `媒体${notKnown}`} ${issue}`;
  if (outlet === null && publishedOn === null) return `转载稿（媒体、日期${notKnown}${posted}）`;
  return `${outlet ?? `媒体${notKnown}`}${publishedOn === null ? `（日期${notKnown}${posted}）` : ` ${formatDate(publishedOn)}`}`;
}

/** `[3, 4]` → 第3、4段 */
export const formatParagraphs = (paragraphs: number[]) => `第${paragraphs.join('、')}段`;

/** Where something is printed, from its source in words: 泉州晚报 2023年7月10日，第2段 */
export const formatPlace = (source: string, paragraphs: number[]) => `${source}，${formatParagraphs(paragraphs)}`;

/** Where a figure is printed: 泉州晚报 2023年7月10日，第2段 */
export const formatPrintedAt = (placed: {
  source: Pick<Source, 'outlet' | 'publishedOn'>;
  figure: { paragraph: number };
}) => formatPlace(formatSource(placed.source), [placed.figure.paragraph]);

/** When articles were printed, each day once: 2022年7月4日、不详（2023年7月10日上网） */
export function formatPrintedOn(sources: readonly Pick<Source, 'publishedOn' | 'postedOn'>[]): string {
  const days = sources.map(({ publishedOn, postedOn }) => {
    if (publishedOn !== null) return formatDate(publishedOn);
    return postedOn === null ? notKnown : `${notKnown}（${formatDate(postedOn)}上网）`;
  });
  return [...new Set(days)].join('、');
}
