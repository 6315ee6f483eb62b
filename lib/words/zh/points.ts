import { figurePageAddress, practiceAddress } from '#lib/pages/addresses.ts';
import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { InlinePart } from '#lib/schema/inline.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatBeside } from './amount.ts';
import { inBrackets } from './brackets.ts';
import { caveatsOf } from './caveat.ts';
import { formatActor } from './practice.ts';
import { formatWhenWithin } from './small-print.ts';
import { sayTimeBeside } from './times.ts';

/** One of the points, with the links of its words. */
export type Point = { label: string; parts: InlinePart[] };

/** What no editor wrote: see catalog/points.ts. */
type Derived = { borrow: readonly ResolvedPractice[]; beware: Observation | undefined };

const labels = { done: '做了什么', borrow: '可以借鉴', beware: '引用当心' } as const;

const words = (text: string): InlinePart => ({ text, address: null });

/** Each by its name; two of one name by who does them too. */
function sayBorrow(slug: string, practices: readonly ResolvedPractice[]): InlinePart[] {
  const isOnly = (name: string) => practices.filter((one) => one.name === name).length === 1;
  return practices.flatMap((practice, index) => {
    const { id, name } = practice;
    return [
      ...(index > 0 ? [words('；')] : []),
      { text: isOnly(name) ? name : `${name}${inBrackets(formatActor(practice))}`, address: practiceAddress(slug, id) },
    ];
  });
}

type Timed = Pick<Observation, 'period' | 'inferredFrom'>;

/**
 * 97.7%（非公企业党组织覆盖率）：原文没写分母。 With its time where the page tells another. Nothing, where nothing has to be said
 * beside the figure.
 */
function sayBeware(figure: Observation, usual: Timed): InlinePart[] {
  const caveats = caveatsOf({ observation: figure });
  if (caveats.length === 0) return [];
  const say = sayTimeBeside(usual);
  const when = figure.period === null || say(figure) === say(usual) ? [] : [formatWhenWithin(figure)];
  return [
    { text: formatBeside(figure), address: figurePageAddress(figure) },
    // One pair of brackets: 党建工作指导员（由党员干部担任） ends in one itself.
    words(
      `${inBrackets([figure.subject.replace(/（([^（）]*)）$/, '，$1'), ...when].join('，'))}：${caveats.map(({ says }) => says).join('；')}。`,
    ),
  ];
}

/** The points of a park: an editor's, else what the data say; a point of which there is nothing to say is left out. */
export function sayPoints(
  { slug, points, linked, ...usual }: Pick<Park, 'slug' | 'points' | 'linked' | 'period' | 'inferredFrom'>,
  { borrow, beware }: Derived,
): Point[] {
  const made = points ?? {
    done: linked.summary,
    borrow: borrow.length === 0 ? [] : [...sayBorrow(slug, borrow), words('。')],
    beware: beware ? sayBeware(beware, usual) : [],
  };
  return (['done', 'borrow', 'beware'] as const)
    .map((key) => ({ label: labels[key], parts: made[key] }))
    .filter(({ parts }) => parts.length > 0);
}

/** 先看这三点, and of fewer points the number of them. */
export const titleOfPoints = (points: readonly Point[]): string =>
  `先看这${points.length === 3 ? '三' : points.length === 2 ? '两' : '一'}点`;
