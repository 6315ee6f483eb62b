import type { Park } from '#lib/schema/content.ts';
import { sayArticle } from './lead.ts';
import { notWritten } from './missing.ts';
import { formatPeriod } from './period.ts';

type Basis = Pick<Park, 'sources' | 'observations' | 'period' | 'inferredFrom'>;

/** 据《泉州晚报》报道（日期不详）等4篇来源: when a copy was put up, the list of sources tells. */
function saySources({ sources: [first, ...others] }: Basis): string {
  if (!first) return '';
  return `据${sayArticle({ ...first, postedOn: null })}${others.length > 0 ? `等${others.length + 1}篇来源` : ''}`;
}

/** 74个数，61个是园区自己的: how many of the figures are a city's or a company's, before any of them is read. */
function sayOwners({ observations }: Basis): string {
  const own = observations.filter(({ territory }) => territory.kind === 'park').length;
  const all = observations.length;
  if (own === all) return `${all}个数，${all === 1 ? '是' : '都是'}园区自己的`;
  return `${all}个数，${own === 0 ? `${all === 1 ? '不' : '都不'}是` : `${own}个是`}园区自己的`;
}

/** The rule of dates, once for the page: what differs is said at the figure. */
const sayTime = ({ period, inferredFrom }: Pick<Basis, 'period' | 'inferredFrom'>) =>
  period === null
    ? `时间${notWritten}`
    : `时间按${formatPeriod(period)}算${inferredFrom === null ? '' : '（本站推断）'}`;

/** Whose and when the figures of a list are that says at each what differs. */
export const sayUsual = (park: Pick<Basis, 'period' | 'inferredFrom'>): string =>
  `除另注外，数都是园区自己的，${sayTime(park)}。`;

/**
 * What all figures of a park's page rest on: the articles, whose the figures are, and their time.
 *
 * @example sayBasis(korla)
 *   // '据2023年11月2日的一篇报道（媒体不详）。32个数，都是园区自己的；除另注外，时间按2023年11月算（本站推断）。'
 */
export const sayBasis = (park: Basis): string =>
  `${saySources(park)}。${sayOwners(park)}；除另注外，${sayTime(park)}。`;
