import { rivalsOf } from '#lib/compare/disagreement.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Offence, Rule } from './rule.ts';

/**
 * Two values of one thing at one time: from one source a mistake; from two a disagreement that a note has to explain. Both
 * are told at the later line, so that a source that is added is what has to be mended.
 */
export const checkDisagreements: Rule = ({ observations }) => {
  const rivals = rivalsOf(observations);
  if (rivals.size === 0) return [];
  const places = new Map<Observation, number>(observations.map((one, index) => [one, index]));
  return observations.flatMap((figure, index): Offence[] =>
    (rivals.get(figure) ?? []).flatMap((other): Offence[] => {
      if ((places.get(other) ?? 0) > index) return [];
      const pair = `“${figure.id}”（${figure.printed}）与“${other.id}”（${other.printed}）`;
      if (figure.source === other.source) {
        const message = `${pair}出自同一篇来源，数的是同一件事、同一时间，数却不同；请核对，或写清统计对象、统计范围、参考期；修订前的数、另一个人说的数，删去 indicator 另写 name`;
        return [{ path: ['figures', index, 'value'], message }];
      }
      if (figure.note !== null || other.note !== null) return [];
      const message = `来源不一致：${pair}数的是同一件事、同一时间；两个数都会并排印出，请在 note 里向读者说明`;
      return [{ path: ['figures', index, 'note'], message }];
    }),
  );
};
