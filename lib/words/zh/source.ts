import type { Source } from '#lib/schema/content.ts';
import { formatDate } from './period.ts';

/** A source in a few words, for beside a figure: 泉州晚报 2023年7月10日; what it does not print is said to be missing. */
export function formatSource({ outlet, publishedOn }: Pick<Source, 'outlet' | 'publishedOn'>): string {
  if (outlet === null && publishedOn === null) return '转载稿（刊载处与日期未印出）';
  return `${outlet ?? '刊载处未印出'}${publishedOn === null ? '（日期未印出）' : ` ${formatDate(publishedOn)}`}`;
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
