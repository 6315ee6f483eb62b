/**
 * A heading in the phrases that a line should not cut: after punctuation, between two quotations, before a remark in brackets
 * (no break in 中国（上海）自由贸易试验区), and where `｜`
 * marks a break.
 *
 * @example splitPhrases('园区党建，｜一个数一个数地看') // ['园区党建，', '一个数一个数地看']
 */
export const splitPhrases = (text: string): string[] =>
  text
    .split(/｜|(?<=[，：；、])(?!｜)|(?<=”)(?=“)|(?=（(?:[^（）]|（[^（）]*）)*）(?!\p{Script=Han}))/u)
    .filter(Boolean);

/**
 * The name of a kind of practice or of an indicator in phrases: before 与 and 和, after 的 as well.
 *
 * @example splitName('党群服务中心与邻里中心') // ['党群服务中心', '与邻里中心']
 */
export const splitName = (name: string): string[] =>
  splitPhrases(name).flatMap((phrase) =>
    phrase.split(/(?<=..)(?<![参给赋授共饱缓总温调平])(?=[与和]..)|(?<=.(?<!目)的)(?=..)/u),
  );

/**
 * A value in phrases, for a narrow column: a word before the number, a unit in two words.
 *
 * @example splitValue('同比增长53.86%') // ['同比增长', '53.86%']
 */
export const splitValue = (value: string): string[] =>
  value.split(/(?<=\p{Script=Han}{2})(?=\d)|(?<=\d个)(?=工作日|百分点)|(?<=%)(?=\p{Script=Han})/u);

/**
 * Whose and when in phrases, for a narrow cell: a date stays whole.
 *
 * @example splitTimes('宁乡市，截至2022年12月累计') // ['宁乡市，', '截至2022年12月', '累计']
 */
export const splitTimes = (text: string): string[] => text.split(/(?<=，)|(?<=[年月日])(?=至|累计)|(?=（)/u);
