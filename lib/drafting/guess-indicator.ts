import type { Indicator } from '#lib/schema/indicator.ts';
import { measureOf, type Unit } from '#lib/schema/unit.ts';
import type { WordsAround } from './counted-noun.ts';
import type { Expression } from './find-expressions.ts';

/**
 * What the names of indicators are made of, each with the words by which articles say it. An indicator asks for every
 * concept of its name: 发展党员数 is no 党员数. The last column: the
 * units that tell what is counted, wherever its word stands.
 */
const concepts: readonly [inName: RegExp, inArticle: RegExp, byUnit?: readonly Unit[]][] = [
  [/工作覆盖率/, /工作覆盖[率面]/, ['%']],
  [/覆盖率/, /(?<!工作)覆盖[率面]/, ['%']],
  [/覆盖的/, /覆盖(?![率面])|组建(?!.{0,3}联盟)|建立(?:了)?党组织/],
  [/发展党员/, /发展(?:了|新)?[^，。]{0,4}党员|吸[收纳][^，。]{0,6}党员/],
  [/党员示范岗和责任区/, /示范岗|责任区/],
  [/党员/, /党员/],
  [/示范、先进/, /示范(?!岗|区)|先进(?!储能|制造|技术)/],
  [/指导员/, /指导员/],
  [/联系服务|联系/, /联系|派驻|下沉|走访|帮扶|挂钩|包联|结对|对接|服务/],
  [/单位/, /企业|两新组织|社会组织|单位/],
  [/规模以上工业企业/, /(?:规上|规模以上)[^，、]{0,4}企业/],
  [/助企服务队/, /服务队|服务组|工作组|服务团|工作队|服务专班|服务小分队/],
  [/企业/, /企业/],
  [/联盟/, /联盟/],
  [/下派/, /选派|下派|下沉|派出|派驻|抽调/],
  [/干部/, /干部|驻企代表|驻企服务代表|特派员|联络员/],
  [/党组织/, /党组织|党支部|党委(?!书记|、纪委)|党总支|组织(?=覆盖率)/],
  [
    /解决问题/,
    /(?:解决|破解|协调|化解|处理|办结|解答).*(?:问题|困难|难题|诉求|难事|堵点)|(?:问题|困难|难题|诉求|难事|堵点)$/,
  ],
  [/就业/, /就业/, ['人', '名']],
  [/引进/, /引进|引育|引来|招引|招聘|引才/],
  [/人才/, /人才|博士|硕士|高校毕业生/],
  [/审批/, /审批/, ['工作日', '日', '小时']],
  [/投资/, /投资|到位资金/, ['亿元', '万元', '元']],
  [/产值/, /产值/, ['亿元', '万元', '元']],
  [/培训/, /培训|轮训|听课/, ['人次']],
  [/活动/, /活动|讲堂|讲座|宣讲|沙龙|招聘会|举办|开展/, ['场', '场次']],
];

/** The concepts of an indicator's name in its order; a word that one has taken is no other's. */
function conceptsOf(name: string) {
  let rest = name;
  return concepts
    .flatMap((concept) => {
      const at = rest.search(concept[0]);
      if (at < 0) return [];
      rest = rest.replace(concept[0], (found) => '　'.repeat(found.length));
      return [{ at, concept }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ concept }) => concept);
}

/** Things are counted in 个 or 家 alike, but persons and runs of an event are neither those nor each other. */
const sorts: readonly (readonly Unit[])[] = [
  ['人', '名', '位'],
  ['场', '场次', '次'],
  ['人次', '件次'],
];
const sortOf = (unit: Unit) => sorts.findIndex((one) => one.includes(unit));

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The share of a name's pairs of characters that some words hold. */
export function likeness(name: string, words: string): number {
  const wanted = pairsOf(name.replace(/[数率额]$/, ''));
  return wanted.length === 0 ? 0 : wanted.filter((pair) => words.includes(pair)).length / wanted.length;
}

/** Whether some words say what a population is beside what the indicator's name says already: 两新 of 两新党组织. */
export const isTold = (population: string, indicator: string, words: string): boolean => {
  const own = pairsOf(population).filter((pair) => !indicator.includes(pair));
  return own.length === 0 || own.some((pair) => words.includes(pair));
};

/** 其中博士16名: a part of what was counted before. */
const isPartOfAnother = /其中(?![，,])/;

/** 每人联系3—5家, 户均增收: how many to each, and no count of the park. */
const isPerHead = /每|人均|户均|平均|[日月]均/;
/** 未建立党组织, 党员数不含流动党员, 收集问题: what is not there, left out, or only come in. */
const isOpposite = /^[^，。；]{0,6}(?:[尚还]?未|没有|尚无)/;
const isLeftOut = /不含|除[^，。；]{1,8}外|收集|征集|梳理|排查|发现|受理|反映|提出/;
/** 新建党支部7个 adds to those that are there. */
const isAdded = /新(?:近|一批)?(?:建|成立|增|设|组建|发展|批|吸纳|吸收)|净增|撤并|转[入出]|调[入出]|流[入出]/;

/** 抽调32名党员, 吸纳企业党组织67家, 3个党支部被评为先进: some of those that are there. */
const isChosen = /(?:抽调|选派|招募|发动|选树|培[育养]|表彰|评选|命名|吸纳|联合(?!党)|邀请)[^，。；]*$/;
const isHonoured = /^[^，。；]{0,10}(?:被评|获评|荣获|[被获]授|受到|获得)/;
/** A share of something else: 党组织占比 beside 党组织覆盖率. */
const otherShare = /率$|占|比[重例]/;

/** Sums of something else than the words around speak of: 税收有望突破20亿元 beside 产值. */
const otherSum = /生产总值|增加值|税收|收入|营收|利润|补贴|资金|经费|融资|贷款|效益|成本|损失/;

/** How well an indicator fits: 0 where a concept of its name is missing, more the more concepts stand beside the number. */
function fitOf(indicator: Indicator, unit: Unit, { before, after, noun, clause, nearby }: WordsAround): number {
  const asked = conceptsOf(indicator.name);
  // 含联合党组织11个 are some of them.
  if (/^(?:含|包含|包括)/.test(noun)) return 0;
  if (isPerHead.test(before) || /每/.test(noun) || isOpposite.test(after) || isLeftOut.test(noun)) return 0;
  if (indicator.timing === 'stock' && isAdded.test(noun)) return 0;
  // “两个覆盖”100% are two rates.
  if (unit === '%' && /(?:两个|双)(?:全)?覆盖/.test(noun)) return 0;
  const isSome = isChosen.test(before) || isChosen.test(noun) || isHonoured.test(after);
  if (/^党(?:员|组织)数$/.test(indicator.name) && isSome) return 0;
  // 已建党组织198家 are the companies that have one.
  if (unit === '家' && indicator.unit !== '家' && /建(?:立了?)?党(?:组织|支部)的?$/.test(noun)) return 0;
  if (isPartOfAnother.test(before) && !indicator.populations.some((one) => noun.replace(/^其中/, '') === one)) return 0;
  const alike = Math.max(...indicator.populations.map((one) => likeness(one, noun)));
  if (asked.length === 0) return likeness(indicator.name, clause) >= 0.8 ? 2 + alike : 0;
  let fit = alike;
  for (const [inName, inArticle] of asked) {
    if (inArticle.test(noun)) fit += 2;
    else if (inArticle.test(clause)) fit += 1.5;
    else if (inArticle.test(nearby) && !inName.test('覆盖的')) fit += 1;
    else return 0;
  }
  const [, last, byUnit] = asked.at(-1) ?? [];
  if (byUnit !== undefined) {
    const isAnother = (unit === '%' ? otherShare : otherSum).test(noun) && !last?.test(noun);
    return byUnit.includes(unit) && !isAnother ? fit : 0;
  }
  // What is counted is the last word of the name: 企业党组织书记 are secretaries.
  const found = last && [...noun.matchAll(new RegExp(last, 'g'))].at(-1);
  const isCounted = found !== undefined && found.index + found[0].length >= noun.length - 1;
  return (isCounted && alike > 0) || indicator.populations.some((one) => noun.endsWith(one)) ? fit : 0;
}

/**
 * The indicator whose name's words all stand about a number, the last of them as what is counted; the one with most such
 * words where several fit.
 */
export function guessIndicator(
  { unit, kind }: Pick<Expression, 'unit' | 'kind'>,
  words: WordsAround,
  indicators: readonly Indicator[],
): { value: Indicator; because: string } | null {
  if (unit === null || kind === 'growth') return null;
  const [best, second] = indicators
    .filter((one) => sortOf(one.unit) === sortOf(unit))
    .filter((one) => measureOf(one.unit) === measureOf(unit) || sortOf(unit) >= 0)
    .map((one) => ({ one, fit: fitOf(one, unit, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.one.name.length - a.one.name.length);
  if (!best || (best.fit === second?.fit && best.one.name.length === second.one.name.length)) return null;
  return { value: best.one, because: `单位和“${best.one.name}”相合，前后的词也说它` };
}
