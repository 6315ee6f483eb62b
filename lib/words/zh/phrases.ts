/**
 * A heading in the phrases that a line should not cut: after punctuation, before a remark in brackets (no break in 中国（上海）自由贸易试验区), and where `｜`
 * marks a break.
 *
 * @example splitPhrases('园区党建，｜一个数一个数地看') // ['园区党建，', '一个数一个数地看']
 */
export const splitPhrases = (text: string): string[] =>
  text.split(/｜|(?<=[，：；、])(?!｜)|(?=（(?:[^（）]|（[^（）]*）)*）(?!\p{Script=Han}))/u).filter(Boolean);

/**
 * The name of a kind of practice or of an indicator in phrases: before 与 and 和, after 的 as well.
 *
 * @example splitName('党群服务中心与邻里中心') // ['党群服务中心', '与邻里中心']
 */
export const splitName = (name: string): string[] =>
  splitPhrases(name).flatMap((phrase) =>
    phrase.split(/(?<=..)(?<![参给赋授共饱缓总温调平])(?=[与和]..)|(?<=.(?<!目)的)(?=..)/u),
  );
