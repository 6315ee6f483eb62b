import type { Territory } from '#lib/schema/territory.ts';
import type { Expression } from './find-expressions.ts';

/** What ends a company's name in full. */
const legalForm = '(?:股份有限公司|有限责任公司|有限公司|股份公司|公司|集团(?!军)|股份)';
/** What a company's name ends with; 科技 alone is also said of things (省级科技品牌), 食品 of a park (食品工业园). */
const companyName = new RegExp(
  `(?<!级|等|个|家)(?<name>[\\p{Script=Han}A-Za-z]{2,12}?(?:${legalForm}|智能(?!家电|硬件|制造|化|车间|生产)|新能源(?!材料|产业|汽车)|精工|重工|制药|食品(?!产业|及|加工|安全)|电子(?!信息|产业)|科技(?=[，。“”]|党|支部|股份|有限|集团|公司)|电池(?!材料|产能|产业))(?:[\\p{Script=Han}]{0,2}?${legalForm})*)(?!等|\\p{Script=Han}{0,2}(?:工业|产业)?园)`,
  'gu',
);
/** Characters that lead up to a name and are none of it. */
const leading =
  /^.*(?:在|由|和|与|及|对|向|为|到|是|以|将|让|把|于|如今|该|从|用|的|企业(?!家)|走进|来自|位于)(?=[\p{Script=Han}A-Za-z]{3})/u;
const parkWords = /园区|全区|全市|开发区(?!企业)|高新区(?!沙)|经开区|辖区|我区|党工委|管委会/g;

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1);

/** The names of companies that a text seems to say, each with where it begins. */
export const companiesIn = (text: string): { name: string; at: number }[] =>
  Array.from(text.matchAll(companyName), ({ 0: found, index }) => {
    const name = found.replace(leading, '');
    return { name, at: index + found.length - name.length };
  }).filter(({ name }) => name.length >= 3 && !/等/.test(name) && !new RegExp(`^${legalForm}`).test(name));

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
  // 全市第一 is a place among others, and the park's own, and so is 在全市上升3位.
  // 占全市的三分之一, 高于全市3.9个百分点 are the park's own as well.
  const whole =
    kind === 'rank' || kind === 'places' || /占[^，]*$/.test(sentence)
      ? null
      : /(?<!占|于|[较比与超]|超过|领先)全([国省市县])(?!首|第)/.exec(sentence.slice(-40));
  const named = { 国: 'nation', 省: 'province', 市: 'city', 县: 'other' } as const;
  if (whole) {
    const letter = whole[1] as keyof typeof named;
    return { value: { kind: named[letter], name: `全${letter}` }, because: `“全${letter}”` };
  }
  const company = companiesIn(before).at(-1);
  if (!company) return null;
  const { name, at } = company;
  const park = lastOf(before, parkWords);
  if (park && park.index > at) return null;
  // 公司建成…: the company that was named before.
  const isNear = before.length - at < 45 || sentence.includes(name) || /^(?:该|这家)?(?:公司|企业|集团)/.test(sentence);
  return isNear ? { value: { kind: 'company', name }, because: `前面说到“${name}”` } : null;
}
