import type { Organization } from '#lib/schema/organization.ts';

export const organizationLabel: Record<Organization['kind'], string> = { company: '企业', body: '机构' };

/** What is said wherever organizations of one brand stand together. */
export const sameBrand = '名称相同或同一品牌；是不是同一家公司，原文没有写';

/**
 * What there is of an organization, without a full stop; what is not there is left out, and nothing at all is said to be so.
 *
 * @example sayHoldings({ figures: 2, practices: 1 }) // '2项数据，1项做法'
 */
export function sayHoldings({ figures, practices }: { figures: number; practices: number }): string {
  const parts = [...(figures > 0 ? [`${figures}项数据`] : []), ...(practices > 0 ? [`${practices}项做法`] : [])];
  return parts.length > 0 ? parts.join('，') : '没有单独的数据和做法';
}
