import type { Period } from '#lib/schema/period.ts';
import type { Rule } from './rule.ts';

/** 定为2022年12月, 定到2022年10月, 推定为2006年: what a reason says that a period is taken for. */
const takenFor = /定[为到]?(\d{4})年(?:(\d{1,2})月)?/g;

/**
 * The first time that a reason says, where none that it says is of the period: 今年按2022年定，去年定为2021年 says two. Null
 * where nothing speaks against it.
 */
function contradiction(reason: string, { start, end }: Period): string | null {
  const said = [...reason.matchAll(takenFor)].map(([words, year = '', month]) => {
    const at = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
    return { words, isOf: at <= end.slice(0, at.length) && (start === null || at >= start.slice(0, at.length)) };
  });
  return said.some(({ isOf }) => isOf) ? null : (said[0]?.words ?? null);
}

/** A reason for a period that was inferred gives the year and the month that the period has. */
export const checkInferred: Rule = ({ observations, sources, period, inferredFrom }) => {
  const told = new Set<string>();
  return observations.flatMap(({ period: own, inferredFrom: reason, source }, index) => {
    const words = own && reason && !told.has(`${own.text} ${reason}`) ? contradiction(reason, own) : null;
    if (words === null || !own || !reason) return [];
    told.add(`${own.text} ${reason}`);
    // Most figures have it from the head of the file or from their source.
    const of = sources.findIndex((one) => one.id === source);
    const ofSource = sources[of]?.inferredFrom === reason && sources[of]?.period?.text === own.text;
    const ofPark = inferredFrom === reason && period?.text === own.text;
    const place = ofSource ? ['sources', of] : ofPark ? [] : ['figures', index];
    const message = `这里说“${words}”，参考期却是“${own.text}”；请改其中一处`;
    return [{ path: [...place, 'inferredFrom'], message }];
  });
};
