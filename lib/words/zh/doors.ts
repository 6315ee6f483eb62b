import { sayChoice } from '#lib/pages/choice.ts';
import type { Content } from '#lib/schema/content.ts';

/** A way into the site: what a reader comes for, and what lies behind it. */
export type Door = { href: string; name: string; says: string };

/**
 * The ways into the site for what there is: practices, figures, and from two parks on a comparison.
 *
 * @param isFree whether any parks may be chosen to be compared: a copy without a server has not every comparison of many
 * @example doorsOf(content).map(({ name }) => name) // ['找做法', '查数字', '比园区']
 */
export function doorsOf({ parks, indicators }: Pick<Content, 'parks' | 'indicators'>, isFree = true): Door[] {
  const practices = parks.flatMap((park) => park.practices);
  const types = new Set(practices.map(({ type }) => type)).size;
  const hasFigures = parks.some(({ observations }) => observations.length > 0);
  const choice = parks.length > 2 ? sayChoice(parks.length) : '两个园区，';
  return [
    ...(practices.length > 0
      ? [{ href: '/practices', name: '找做法', says: `${types}类${practices.length}项，谁来做、面向谁、怎么做` }]
      : []),
    ...(hasFigures
      ? [{ href: '/indicators', name: '查数字', says: `${indicators.length}个指标，哪家有、哪家没写、怎么算的` }]
      : []),
    ...(parks.length > 1
      ? [
          {
            href: '/compare',
            name: '比园区',
            says: `${isFree ? choice : ''}先说能不能比，再看数`,
          },
        ]
      : []),
  ];
}
