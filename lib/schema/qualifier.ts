import { z } from 'zod';

/** On which side of the printed number the true value lies, and whether the number itself can be it. */
export type Bound = 'around' | 'below' | 'atMost' | 'above' | 'atLeast' | 'unknown';

type QualifierFacts = {
  /** The value is not the number printed, so that a comparison needs caution. 达 only says that a level was reached. */
  vague: boolean;
  bound: Bound;
  /**
   * How far it lies from the number: `near`, no further than one unit of the number's last digit that is not a nought
   * (300余 is less than 400), or `far`, without an end (超400亿元).
   */
  reach: 'near' | 'far';
  /** Where the word stands: before the number, between number and unit, after the unit; 数 takes the number's place. */
  place: 'before' | 'between' | 'after' | 'instead';
  /** Other words of sources for the same; the check takes them for this one. */
  equals: readonly string[];
};

/** The words that a source puts beside a number: the one place that knows them. */
export const qualifiers = {
  约: {
    vague: true,
    bound: 'around',
    reach: 'near',
    place: 'before',
    equals: ['大约', '约为', '大概', '约有', '约合'],
  },
  左右: { vague: true, bound: 'around', reach: 'near', place: 'after', equals: ['上下', '前后'] },
  近: { vague: true, bound: 'below', reach: 'near', place: 'before', equals: ['将近', '接近'] },
  不足: {
    vague: true,
    bound: 'below',
    reach: 'far',
    place: 'before',
    equals: ['不到', '未满', '不满', '少于', '低于'],
  },
  以下: { vague: true, bound: 'atMost', reach: 'far', place: 'after', equals: [] },
  以内: { vague: true, bound: 'atMost', reach: 'far', place: 'after', equals: ['之内', '内'] },
  余: { vague: true, bound: 'above', reach: 'near', place: 'between', equals: [] },
  多: { vague: true, bound: 'above', reach: 'near', place: 'between', equals: ['几'] },
  超: {
    vague: true,
    bound: 'above',
    reach: 'far',
    place: 'before',
    equals: ['超过', '超出', '逾', '突破', '不止', '多于', '高于', '跨过', '跨', '过'],
  },
  以上: { vague: true, bound: 'atLeast', reach: 'far', place: 'after', equals: ['及以上', '之上'] },
  至少: {
    vague: true,
    bound: 'atLeast',
    reach: 'far',
    place: 'before',
    equals: ['不少于', '不低于', '不小于', '最少'],
  },
  至多: {
    vague: true,
    bound: 'atMost',
    reach: 'far',
    place: 'before',
    equals: ['最多', '不超过', '不多于', '不高于', '不大于'],
  },
  达: {
    vague: false,
    bound: 'atLeast',
    reach: 'far',
    place: 'before',
    equals: ['达到', '达成', '高达', '多达', '达至', '上', '迈入', '进入'],
  },
  前: { vague: true, bound: 'atMost', reach: 'far', place: 'before', equals: [] },
  数: { vague: true, bound: 'unknown', reach: 'far', place: 'instead', equals: [] },
} as const satisfies Record<string, QualifierFacts>;

export type Qualifier = keyof typeof qualifiers;
export const qualifierSchema = z.enum(Object.keys(qualifiers) as [Qualifier, ...Qualifier[]]);

/** The word that a source has for a qualifier: 逾 of 逾90%, of which 超 is what it means. */
export function wordOf(qualifier: Qualifier, printed: string): string {
  if (printed.includes(qualifier)) return qualifier;
  const others = qualifiers[qualifier].equals.toSorted((a, b) => b.length - a.length);
  return others.find((word) => printed.includes(word)) ?? qualifier;
}
