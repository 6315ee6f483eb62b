import type { Source } from '#lib/schema/content.ts';
import { copyLabel, extentLabel } from '#lib/schema/copy.ts';
import { formatDate } from './period.ts';

/**
 * Where the copy stands: the site's printed name, else the domain, with our inference in brackets.
 *
 * @example formatSite(source) // 'swt.fujian.gov.cn（福建省商务厅网站，本站推断）'
 */
export function formatSite({ url, site, siteInferred }: Pick<Source, 'url' | 'site' | 'siteInferred'>): string | null {
  if (url === null) return null;
  const name = site ?? new URL(url).hostname.replace(/^www\./, '');
  return siteInferred ? `${name}（${siteInferred}，本站推断）` : name;
}

/** What kind of copy it is: 转载; null where the file does not tell. */
export function formatCopyKind({ copy }: Pick<Source, 'copy'>): string | null {
  if (copy === undefined) return null;
  return copy === null ? '原载还是转载不清楚' : copyLabel[copy];
}

/** 2026年11月25日，网上存档的这一页，开头700字与手头副本逐字相同 */
const formatCompared = ({ compared }: Source) =>
  compared && `${compared.on ? `${formatDate(compared.on)}，` : ''}${compared.what}`;

/**
 * What a reader is told of the number of a journal and of the copy at an address: where it stands and of what kind it is,
 * since when, how it was held against the copy at hand, how much of the article was read, and whether anybody has opened
 * the address. A day of posting stands under a name of its own, never as the paper's.
 */
export function describeCopy(source: Source): [label: string, text: string][] {
  const { issue, pages, postedOn, openedOn, urlNote, extent, url } = source;
  const rows: [string, string | null | undefined][] = [
    ['刊期', issue],
    ['页码', pages],
    ['副本', [formatSite(source), formatCopyKind(source)].filter(Boolean).join('，') || null],
    ['上网', postedOn && formatDate(postedOn)],
    ['网址说明', urlNote],
    [
      '访问',
      openedOn ? formatDate(openedOn) : url !== null && source.copy !== undefined ? '还没有人打开过这个网址' : null,
    ],
    ['比对', formatCompared(source)],
    ['读到', extent && extentLabel[extent]],
  ];
  return rows.flatMap(([label, text]) => (text ? [[label, text]] : []));
}
