import type { Rule } from './rule.ts';

/** A review is of a day that has come, and nobody is counted twice for the same figures. */
export const checkReviews: Rule = ({ reviews }, { today }) =>
  reviews.flatMap(({ by, on, of }, index) => {
    const path = ['reviews', index];
    const first = reviews.findIndex((one) => one.by === by && one.of === of);
    return [
      ...(on > today ? [{ path: [...path, 'on'], message: `复核日期“${on}”还没有到` }] : []),
      ...(first < index ? [{ path: [...path, 'by'], message: `“${by}”已经复核过这一批数据，同一个人只记一次` }] : []),
    ];
  });
