import type { Territory } from '#lib/schema/territory.ts';
import type { Expression } from './find-expressions.ts';

/** What ends a company's name in full. */
const legalForm = '(?:股份有限公司|有限责任公司|有限公司|股份公司|公司|集团(?!军)|股份)';
/** 远洋重装（海州）股份有限公司: the place within a name. */
const branch = '(?:[（(]\\p{Script=Han}{2,6}[）)])?';
/** What a company's name ends with; 科技 alone is also said of things (省级科技品牌), 食品 of a park (食品工业园). */
const companyName = new RegExp(
  `(?<!级|等|个|家)(?<name>(?:[A-Za-z]+ (?=[A-Za-z]))*[\\p{Script=Han}A-Za-z]{2,12}?${branch}(?:${legalForm}|智能(?!家电|硬件|制造|化|车间|生产)|新能源(?!材料|产业|汽车)|精工|重工|制药|食品(?!产业|及|加工|安全)|电子(?!信息|产业)|科技(?=[，。“”]|党|支部|股份|有限|集团|公司)|(?<!废旧|动力|储能|锂)电池(?!材料|产能|产业))(?:${branch}[\\p{Script=Han}]{0,2}?${legalForm})*)(?!等)(?:(?<=公司|集团)|(?!\\p{Script=Han}{0,2}(?:工业|产业)?园))`,
  'gu',
);
/** A city or province that a clause begins with, and that is told of then: 临湖市，去年引进博士412名. */
const namedPlace =
  /(?:^|[，。；：]|的|而)(?<name>[\p{Script=Han}]{2,4}?(?<kind>省|市|州|县|自治区))(?=[，、：]|现有|共有|有|去年|今年|全年|累计|已|引进|实现|完成|新增)/gu;
const placeKinds = { 省: 'province', 自治区: 'province', 市: 'city', 州: 'city', 县: 'other' } as const;
/** 我们厂, 我公司: the company of whoever speaks. */
const ownCompany = /(?:我们?|咱们?|本)(?:公司|企业|集团|厂)/g;
/** 博世苏州工厂党支部, 市中心医院党委: a body that has its own Party organization. */
const bodyOfParty =
  /(?<name>[\p{Script=Han}A-Za-z（）()]{2,14}?(?<kind>工厂|(?<!工)厂|银行|酒店|医院|学校|[一二三四五六七八九十]中|学院|研究院|大学))(?:党支部|党委|党总支)/gu;

/** Characters that lead up to a name and are none of it. */
const leading =
  /^.*(?:国企|央企|民企|指导|培育|扶持|在|由|和|与|及|对|向|为|到|是|以|将|让|把|于|如今|该|从|用|的|企业(?!家)|走进|来自|位于)(?=[\p{Script=Han}A-Za-z]{3})/u;
const parkWords = /园区|全区|全市|开发区(?!企业)|高新区(?!沙)|经开区|辖区|我区|党工委|管委会/g;

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1);

/** The names of companies that a text seems to say, each with where it begins. */
export const companiesIn = (text: string): { name: string; at: number }[] =>
  Array.from(text.matchAll(companyName), ({ 0: found, index }) => {
    const name = found.replace(leading, '');
    return { name, at: index + found.length - name.length };
  }).filter(({ name }) => name.length >= 3 && !/等/.test(name) && !new RegExp(`^${legalForm}`).test(name));

const placeOrTrade =
  /^(?:电子|信息|科技|技术|实业|食品|精密|机械|材料|新材料|新能源|能源|智能|装备|制造|生物|医药|工程|工业|环保|产业|发展|集团|国际|股份|控股|[\p{Script=Han}]{1,2}[省市县区])+$/u;

/** 雅光电子 of 贵州雅光电子科技股份有限公司: the longest part of a full name by which the article goes on to call it. */
function shortName(full: string, article: string): string | null {
  const core = full.replace(new RegExp(`${legalForm}+$`), '').replace(/[（(][^）)]*[）)]/g, '');
  const elsewhere = article.replaceAll(full, '　');
  for (let length = Math.min(core.length, 8); length >= 3; length--)
    for (let at = 0; at + length <= core.length; at++) {
      const part = core.slice(at, at + length);
      if (elsewhere.includes(part) && !placeOrTrade.test(part)) return part;
    }
  return null;
}

/** The companies that an article names in full, by the short names that it uses for them. */
export const shortNamesIn = (article: string): Map<string, string> =>
  new Map(
    companiesIn(article)
      .filter(({ name }) => /有限(?:责任)?公司$/.test(name))
      .flatMap(({ name }) => {
        const short = shortName(name, article);
        return short === null ? [] : [[short, name] as const];
      }),
  );

/** 9个园区共有党组织1864个: of several parks, as is what their average is. */
const severalParks =
  /(?<name>(?:\d+|[二两三四五六七八九十]+)(?:个|家)[\p{Script=Han}]{0,4}园区)(?=共|合计|平均|总共|一共)/gu;

type Owner = { value: Territory; because: string; at: number };

const isShareOfWhole = /(?:占|[是为]全[国省市县][^，]{0,6}的)[^，]*$/;
const wholes = { 国: 'nation', 省: 'province', 市: 'city', 县: 'other' } as const;
/** 全省平均为88.6%，南湖为95.1%: of another than was spoken of; a rate is none. */
const isAnother = /^\p{Script=Han}{1,5}(?<![率数量额值重例均计度])(?:则?为|是|则?达)$/u;

/** 全市共有908家, 市里是89.7%, but not 全市264个，园区86个. */
function wholeIn(sentence: string): Omit<Owner, 'at'> | null {
  const words = sentence.slice(-40);
  const found = lastOf(
    words,
    /(?<!占|于|[较比与超出]|超过|领先)(?:全([国省市县])(?!首|第)|([省市县])里(?!程|拔|给|要求|下达|安排|的?领导))/g,
  );
  if (!found) return null;
  const since = words.slice(found.index + found[0].length);
  const clause = since.includes('，') ? since.slice(since.lastIndexOf('，') + 1) : '';
  if (/[，、；].*(?:园区|全区|我区|开发区|高新区|经开区)/.test(since) || isAnother.test(clause)) return null;
  const letter = (found[1] ?? found[2]) as keyof typeof wholes;
  return { value: { kind: wholes[letter], name: `全${letter}` }, because: `“${found[0]}”` };
}

const said = (name: string) => `前面说到“${name}”`;

function placeIn(sentence: string, kind: Expression['kind']): Owner | null {
  const place = kind === 'rank' || kind === 'places' ? undefined : lastOf(sentence, namedPlace);
  if (!place) return null;
  const { name = '', kind: letter = '市' } = place.groups ?? {};
  const value = { kind: placeKinds[letter as keyof typeof placeKinds], name };
  return { value, because: said(name), at: place.index };
}

/** Who speaks is named behind what is said: “我们厂120名党员……”某某公司党支部书记说. */
function speakerIn(sentence: string, rest: string): Owner | null {
  const own = lastOf(sentence, ownCompany);
  if (!own) return null;
  const name = companiesIn(rest).at(0)?.name ?? '待定';
  return { value: { kind: 'company', name }, because: `“${own[0]}”`, at: own.index };
}

function bodyIn(sentence: string): Owner | null {
  const body = lastOf(sentence, bodyOfParty);
  if (!body) return null;
  const { name = '', kind = '' } = body.groups ?? {};
  return {
    value: { kind: /厂|银行|酒店/.test(kind) ? 'company' : 'other', name },
    because: said(name),
    at: body.index,
  };
}

function companyIn(before: string, sentence: string, shortNames: ReadonlyMap<string, string>): Owner[] {
  const company = companiesIn(before).at(-1);
  if (!company) return [];
  const { name, at } = company;
  // 公司建成…: the company that was named before.
  const isNear = before.length - at < 45 || sentence.includes(name) || /^(?:该|这家)?(?:公司|企业|集团)/.test(sentence);
  return isNear ? [{ value: { kind: 'company', name: shortNames.get(name) ?? name }, because: said(name), at }] : [];
}

const shortIn = (before: string, shortNames: ReadonlyMap<string, string>): Owner[] =>
  [...shortNames].flatMap(([short, full]) => {
    const at = before.lastIndexOf(short);
    return at < 0 ? [] : [{ value: { kind: 'company', name: full } as const, because: said(short), at }];
  });

/**
 * Whose a number is, by the words before it: a whole city, province or nation that is named, or the company that was
 * named last and no park since. Null where nothing but the park speaks.
 *
 * @param text the paragraph
 * @param shortNames companies by what the article calls them for short; see {@link shortNamesIn}
 */
export function guessTerritory(
  text: string,
  { start, kind }: Pick<Expression, 'start' | 'kind'>,
  shortNames: ReadonlyMap<string, string> = new Map(),
): { value: Territory; because: string } | null {
  const before = text.slice(Math.max(0, start - 110), start);
  const sentence = before.slice(Math.max(0, before.search(/[^。；]*$/)));
  // 全市第一 is a place among others, and the park's own, and so is 在全市上升3位.
  // 占全市的三分之一, 是全省平均水平的3.2倍, 高于全市3.9个百分点 are the park's own as well.
  const several = lastOf(sentence, severalParks)?.groups?.['name'];
  if (several !== undefined) return { value: { kind: 'parks', name: several }, because: said(several) };
  const whole = kind === 'rank' || kind === 'places' || isShareOfWhole.test(sentence) ? undefined : wholeIn(sentence);
  if (whole) return whole;
  // Whoever was named last, and no park since.
  const park = lastOf(before, parkWords)?.index ?? -1;
  const sentenceAt = before.length - sentence.length;
  const [last] = [placeIn(sentence, kind), speakerIn(sentence, text.slice(start)), bodyIn(sentence)]
    .flatMap((one) => (one ? [{ ...one, at: one.at + sentenceAt }] : []))
    .concat(companyIn(before, sentence, shortNames), shortIn(before, shortNames))
    .filter(({ at }) => at >= park)
    .sort((a, b) => b.at - a.at);
  return last ? { value: last.value, because: last.because } : null;
}
