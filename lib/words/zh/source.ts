import type { Place } from '#lib/schema/also.ts';
import type { Source } from '#lib/schema/content.ts';
import type { ReferenceSource } from '#lib/schema/reference.ts';
import { notKnown } from './missing.ts';
import { formatDate } from './period.ts';

type Printed = Pick<Source, 'outlet' | 'publishedOn'>;

/** Whether nothing at all is known of where something was printed: no outlet, no date, and no page of its own. */
export const isUnknownSource = ({
  outlet,
  publishedOn,
  url,
  copy,
}: Printed & Partial<Pick<ReferenceSource, 'url' | 'copy'>>) =>
  outlet === null && publishedOn === null && (!url || copy === 'reprint');

/** A source in a few words, for beside a figure: 泉州晚报 2023年7月10日; what is not known of it is said to be
 * 不详, and of a page of which nothing else is known the domain stands: qzkfqnews.com 2018年10月17日. */
export function formatSource(
  source: Printed & Partial<Pick<ReferenceSource, 'postedOn' | 'issue' | 'url' | 'copy'>>,
): string {
  const { outlet, publishedOn, postedOn, issue, url, copy } = source;
  const posted = postedOn ? `，${formatDate(postedOn)}上网` : '';
  if (issue !== undefined) return `${outlet ?? `媒体${notKnown}`} ${issue}`;
  if (outlet === null && publishedOn === null && url && !isUnknownSource(source))
    return `${new URL(url).hostname.replace(/^www\./, '')}${postedOn ? ` ${formatDate(postedOn)}` : `（日期${notKnown}）`}`;
  if (outlet === null && publishedOn === null)
    return `${copy === 'reprint' ? '转载稿' : '报道'}（媒体、日期${notKnown}${posted}）`;
  return `${outlet ?? `媒体${notKnown}`}${publishedOn === null ? `（日期${notKnown}${posted}）` : ` ${formatDate(publishedOn)}`}`;
}

/** `[3, 4]` → 第3、4段; none, where only an excerpt was read → 段落不详 */
export const formatParagraphs = (paragraphs: readonly number[]) =>
  paragraphs.length === 0 ? `段落${notKnown}` : `第${paragraphs.join('、')}段`;

/** 泉州晚报 2023年7月10日，共36段 */
export const sayParagraphCount = (source: Parameters<typeof formatSource>[0] & { paragraphs: number }) =>
  `${formatSource(source)}，共${source.paragraphs}段`;

/** How many paragraphs an article has, and how they are counted; of an excerpt that nobody can tell. */
export const sayParagraphs = (paragraphs: number | null) =>
  paragraphs === null ? '只读到节选，段落不详' : `共${paragraphs}段；正文每个非空行算一段，小标题也算`;

/** `3` → 第3段; null → 段落不详 */
export const formatParagraph = (paragraph: number | null) => formatParagraphs(paragraph === null ? [] : [paragraph]);

/** Where something is printed, from its source in words: 泉州晚报 2023年7月10日，第2段 */
const formatPlace = (source: string, paragraphs: readonly number[]) => `${source}，${formatParagraphs(paragraphs)}`;

/** Where a figure is printed: 泉州晚报 2023年7月10日，第2段 */
export const formatPrintedAt = (placed: {
  source: Pick<Source, 'outlet' | 'publishedOn'>;
  figure: { paragraph: number | null };
}) => `${formatSource(placed.source)}，${formatParagraph(placed.figure.paragraph)}`;

type Told = { source: string; paragraphs: readonly number[]; also: readonly Place[] };

/** What tells of a thing, each source by its name, with the paragraphs: for a page that names no source above. */
export const formatPlacesInFull = (
  { sourceById }: { sourceById: ReadonlyMap<string, Source> },
  { source, paragraphs, also }: Told,
): string =>
  [{ source, paragraphs }, ...also]
    .flatMap((place) => {
      const known = sourceById.get(place.source);
      return known ? [formatPlace(formatSource(known), place.paragraphs)] : [];
    })
    .join('；');

/** The same on a page of the park: of one source, which is named above, the paragraphs alone. */
export const formatPlaces = (
  park: { sources: readonly unknown[]; sourceById: ReadonlyMap<string, Source> },
  told: Told,
): string => (park.sources.length === 1 ? formatParagraphs(told.paragraphs) : formatPlacesInFull(park, told));

type ToldOnce = { source: string; paragraph: number | null; also?: readonly Place[] };

const inParagraphs = ({ source, paragraph, also = [] }: ToldOnce): Told => ({
  source,
  paragraphs: paragraph === null ? [] : [paragraph],
  also,
});

/** The same of what stands in one paragraph: a figure, a statement. */
export const formatPlaceIn = (park: Parameters<typeof formatPlaces>[0], told: ToldOnce) =>
  formatPlaces(park, inParagraphs(told));

/** The same for a page that names no source above. */
export const formatPlaceInFull = (park: Parameters<typeof formatPlacesInFull>[0], told: ToldOnce) =>
  formatPlacesInFull(park, inParagraphs(told));

/** When articles were printed, each day once: 2022年7月4日、不详（2023年7月10日上网） */
export function formatPrintedOn(sources: readonly Pick<Source, 'publishedOn' | 'postedOn' | 'issue'>[]): string {
  const days = sources.map(({ publishedOn, postedOn, issue }) => {
    if (publishedOn !== null) return formatDate(publishedOn);
    if (issue !== undefined) return issue;
    return postedOn === null ? notKnown : `${notKnown}（${formatDate(postedOn)}上网）`;
  });
  return [...new Set(days)].join('、');
}
