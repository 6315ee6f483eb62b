import { namesGrowth, splitGrowth, standardOf } from '#lib/schema/growth.ts';
import { splitMultiple } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { printedNumberOf } from '../printed/check-printed-wording.ts';
import type { Rule } from './rule.ts';

/** 2020年的2.5倍 whose subject does not say what it is so many times of: the number alone would be one without a base. */
const lacksBase = (figure: Observation) =>
  figure.kind === 'multiple' && !splitMultiple(figure) && printedNumberOf(figure)?.isLevel === true;

/**
 * The subject of a rise or a fall says that it is one, and that of a multiple what it is one of: titles, tables and files
 * print it beside the bare number.
 */
export const checkGrowth: Rule = ({ observations }) =>
  observations.flatMap((figure, index) => {
    const path = ['figures', index, 'subject'];
    if (lacksBase(figure)) {
      const base = /([^，。；、]{1,12})的[^的]*倍/.exec(figure.printed)?.[1]?.replace(/^.*[是为至到]/, '') ?? '上年';
      const message = `数说的是几倍，对象也要写明是什么的几倍，例如“${figure.subject}为${base}的倍数”`;
      return [{ path, message }];
    }
    const { noun } = splitGrowth(figure);
    if (figure.kind === 'share' && noun !== null && /[幅率速]$/.test(noun)) {
      const message = `对象说的是“${noun}”，是增减幅，不是比率；请写 kind: growth（下降的 value 写负数），说的是到了多少就改写对象`;
      return [{ path: ['figures', index, 'kind'], message }];
    }
    if (!isSigned(figure.kind) || namesGrowth(figure)) return [];
    const standard = standardOf(figure);
    const change = figure.kind !== 'growth' ? '的变化' : figure.value?.startsWith('-') ? '的降幅' : '的增幅';
    const example = `${figure.subject}${standard === null ? change : `与${standard}之差`}`;
    return [{ path, message: `数说的是增减，对象也要写明是什么的增减，例如“${example}”` }];
  });
