import { isOfPark } from '#lib/compare/owner.ts';
import type { Rule } from './rule.ts';

/**
 * A statement tells what a source says instead of a value, and holds for that source: where the same source prints a value
 * of the park, it is none. A figure of another source ends it on the pages and leaves it in the file.
 */
export const checkStatements: Rule = ({ statements, observations }) =>
  statements.flatMap(({ indicator, source }, index) => {
    const printed = observations.find((one) => one.indicator === indicator && one.source === source && isOfPark(one));
    if (!printed) return [];
    const message = `同一篇来源印了这个指标的数：“${printed.id}”（${printed.printed}）；请删去这条说法，或改正那项数据的指标`;
    return [{ path: ['statements', index, 'indicator'], message }];
  });
