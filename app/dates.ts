import { getContent } from '#lib/content/content.ts';
import { changedOn } from '#lib/content/history.ts';
import { contentRoot } from '#lib/content/root.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatDate } from '#lib/words/zh/period.ts';

/** When a park's facts were printed, last checked against the source, and changed here, with its corrections. */
export function datesOf(park: Park) {
  const changed = changedOn(contentRoot(), `parks/${park.slug}.md`);
  const home = `/parks/${park.slug}`;
  const isHere = (address: string) =>
    address === home || address.startsWith(`${home}#`) || address.startsWith(`${home}/`);
  const printed = park.sources.map(({ publishedOn }) => (publishedOn === null ? '未印出' : formatDate(publishedOn)));
  return {
    printed: [...new Set(printed)].join('、'),
    checkedOn: park.checkedOn ?? changed,
    changedOn: changed,
    corrections: getContent().corrections.filter(({ address }) => isHere(address)),
  };
}

/** When the first of a park's sources was printed, as an ISO date; null where none prints it. */
export const printedOn = ({ sources }: Park) =>
  sources.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0] ?? null;
