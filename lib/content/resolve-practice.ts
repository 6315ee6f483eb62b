import type { ResolvedPractice } from '#lib/schema/content.ts';
import { type InlinePart, plainText } from '#lib/schema/inline.ts';
import type { Practice } from '#lib/schema/practice.ts';
import { UNSTATED } from '#lib/schema/text.ts';

const stated = (text: string) => (text === UNSTATED ? null : text);

/**
 * A practice with what its lines leave out.
 *
 * @param link the parts of a text whose numbers are links
 */
export function resolvePractice(
  practice: Practice & Pick<ResolvedPractice, 'source' | 'also'>,
  link: (text: string) => InlinePart[],
): ResolvedPractice {
  const means = stated(practice.means);
  const { figures = [], parts = [], changes = [], per = [], by = ['unstated'], stage = 'doing' } = practice;
  return {
    ...practice,
    ...{ figures, parts, changes, per, by, stage },
    summary: plainText(practice.summary),
    target: stated(practice.target),
    means: means === null ? null : plainText(means),
    linked: { summary: link(practice.summary), means: means === null ? [] : link(means) },
  };
}
