import type { Territory } from '#lib/schema/territory.ts';
import type { Expression } from './find-expressions.ts';

/** What a company's name ends with; 科技 alone is also said of things (省级科技品牌). */
const companyName =
  /(?<!级|等|个|家)([\p{Script=Han}A-Za-z]{2,12}?(?:有限公司|公司|集团(?!军)|股份|智能(?!家电|硬件|制造|化|车间|生产)|新能源(?!材料|产业|汽车)|精工|重工|制药|食品(?!产业|及|加工|安全)|电子(?!信息|产业)|科技(?=[，。“”]|党|支部|股份)|电池(?!产业|产能|材料)))(?!等)/gu;
/** Characters that lead up to a name and are none of it. */
const leading = /^.*(?:在|由|和|与|及|对|向|为|到|是|以|将|让|把|于|如今|该|从|用|的)/u;
const parkWords = /园区|全区|全市|开发区(?!企业)|高新区(?!沙)|经开区|辖区|我区|党工委|管委会/g;

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1);

/**
 * Whose a number is, by the words before it: a whole city, province or nation that is named, or the company that was
 * named last and no park since. Null where nothing but the park speaks.
 *
 * @param text the paragraph
 */
export function guessTerritory(
  text: string,
  { start, kind }: Pick<Expression, 'start' | 'kind'>,
): { value: Territory; because: string } | null {
  const before = text.slice(Math.max(0, start - 110), start);
  const sentence = before.slice(Math.max(0, before.search(/[^。；]*$/)));
  // 全市第一 is a place among others, and the park's own.
  const whole = kind === 'rank' ? null : /全([国省市])(?!首|第)/.exec(sentence.slice(-40));
  const named = { 国: 'nation', 省: 'province', 市: 'city' } as const;
  if (whole) {
    const letter = whole[1] as keyof typeof named;
    return { value: { kind: named[letter], name: `全${letter}` }, because: `“全${letter}”` };
  }
  const company = lastOf(before, companyName);
  const name = company?.[1]?.replace(leading, '');
  if (!company || name === undefined || name.length < 3 || /等/.test(name)) return null;
  const park = lastOf(before, parkWords);
  if (park && park.index > company.index) return null;
  const isNear = start - Math.max(0, start - 110) - company.index < 45 || sentence.includes(company[0]);
  return isNear ? { value: { kind: 'company', name }, because: `前面说到“${name}”` } : null;
}
