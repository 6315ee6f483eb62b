/**
 * A heading in the phrases that a line should not cut: after punctuation, before a remark in brackets, and where `｜`
 * marks a break.
 *
 * @example splitPhrases('园区党建，｜一个数一个数地看') // ['园区党建，', '一个数一个数地看']
 */
export const splitPhrases = (text: string): string[] => text.split(/｜|(?<=[，：；、])(?!｜)|(?=（)/).filter(Boolean);
