import { isOnlyReposted, type ReferenceSource } from '#lib/schema/reference.ts';
import { formatSite } from './copy.ts';
import { notKnown, onlyReposted } from './missing.ts';
import { formatDate } from './period.ts';
import { formatSource } from './source.ts';

/** 新华社 2012年3月23日，段落不详 */
export const formatPlaceOfReference = (source: ReferenceSource): string => `${formatSource(source)}，段落${notKnown}`;

/**
 * What a reader is told of the page that a reference was seen on: that it was a repost only, or where it stands and
 * whether anybody has opened it.
 *
 * @example describePage(people2013) // 'big5.www.gov.cn，还没有人打开过'
 */
export function describePage(source: ReferenceSource): string {
  if (isOnlyReposted(source)) return onlyReposted;
  const opened = source.openedOn ? `${formatDate(source.openedOn)}打开过` : '还没有人打开过';
  return `${formatSite(source)}，${opened}`;
}
