import type { TimingOption } from '#lib/compare/rule.ts';
import { groupQuotables, type Quotable } from './quotable.ts';
import { writeRightSentence } from './right-sentence.ts';
import { type WrongSentence, writeWrongSentence } from './wrong-sentence.ts';

/** `right`: one sentence a group, the largest group first. */
export type Sentences = { right: string[]; wrong: WrongSentence | null };

/**
 * What a journalist could print of one indicator's figures, one of each park, and what would be wrong.
 *
 * @example deriveSentences([quanzhou, guiyang, loudi, ningxiang])
 * // right: ['据泉州晚报 2023年7月10日和…的报道，泉州开发区和…的非公企业党组织覆盖率分别为97.7%和93%，两处报道都没有说明分母。', …]
 * // wrong: { sentence: '宁乡的党组织覆盖率为85.16%，高于娄星产业开发区，低于贵阳高新区。', because: ['统计对象不同：…', …] }
 */
export function deriveSentences(quotables: readonly Quotable[], options: TimingOption = {}): Sentences {
  const groups = groupQuotables(quotables, options);
  return { right: groups.map(writeRightSentence), wrong: writeWrongSentence(groups, options) };
}
