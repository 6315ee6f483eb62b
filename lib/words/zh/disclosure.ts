import type { DisclosureKind } from '#lib/schema/disclosure.ts';

/** What the articles seen say of an indicator. */
export const disclosureLabel: Record<DisclosureKind, string> = {
  value: '有数',
  'told-without-number': '说到了，没有数',
  'not-mentioned': '没有提到',
};

/** What stands in a narrow cell instead of a value. */
export const disclosureMark = { 'told-without-number': '没有数', 'not-mentioned': '没提到' } as const;

/** 说到了没有数 in the middle of a sentence, where 说到了没有 would be read as a question. */
export const toldOnly = '只说到、没印数';

/** What is said wherever a source was read only in part: what it does not mention there may stand in the rest. */
export const readInPart = '有来源只读到节选，没读到的部分不知道写了什么';

/**
 * How much of all indicators the articles of one park print, without a full stop.
 *
 * @example sayDisclosed({ value: 9, 'told-without-number': 13, 'not-mentioned': 2 }) // '24项里披露9项，13项只说到、没印数，2项没有提到'
 */
export function sayDisclosed(count: Readonly<Record<DisclosureKind, number>>): string {
  const { value, 'told-without-number': told, 'not-mentioned': silent } = count;
  const total = value + told + silent;
  if (total === 0) return '还没有指标';
  const all = total === 1 ? '1项，' : `${total}项都`;
  if (value === total) return `${all}有数`;
  if (told === total) return `${all}${toldOnly}`;
  if (silent === total) return `${all}没有提到`;
  if (value === 0) return `${total}项都没有数：${told}项说到了，${silent}项没有提到`;
  return [
    `${total}项里披露${value}项`,
    ...(told > 0 ? [`${told}项${toldOnly}`] : []),
    ...(silent > 0 ? [`${silent}项没有提到`] : []),
  ].join('，');
}
