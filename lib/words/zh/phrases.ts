/**
 * A heading in the phrases that a line should not cut: after punctuation, before a remark in brackets (no break in 中国（上海）自由贸易试验区), and where `｜`
 * marks a break.
 *
 * @example splitPhrases('园区党建，｜一个数一个数地看') // ['园区党建，', '一个数一个数地看']
 */
export const splitPhrases = (text: string): string[] =>
  text.split(/｜|(?<=[，：；、])(?!｜)|(?=（(?:[^（）]|（[^（）]*）)*）(?!\p{Script=Han}))/u).filter(Boolean);
