import { namesGrowth, standardOf } from '#lib/schema/growth.ts';
import { isSigned } from '#lib/schema/unit.ts';
import type { Rule } from './rule.ts';

/** The subject of a rise or a fall says that it is one: titles, tables and files print it beside the bare number. */
export const checkGrowth: Rule = ({ observations }) =>
  observations.flatMap((figure, index) => {
    if (!isSigned(figure.kind) || namesGrowth(figure)) return [];
    const standard = standardOf(figure);
    const change = figure.kind !== 'growth' ? '的变化' : figure.value?.startsWith('-') ? '的降幅' : '的增幅';
    const example = `${figure.subject}${standard === null ? change : `与${standard}之差`}`;
    return [
      { path: ['figures', index, 'subject'], message: `数说的是增减，对象也要写明是什么的增减，例如“${example}”` },
    ];
  });
