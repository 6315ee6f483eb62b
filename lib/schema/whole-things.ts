/** Amounts, of which a share is no number of whole things. */
const amounts = /产值|收入|营收|税|资金|投资|金额|利润|贷款|面积|产量|耗材|能耗|成本|效率|价格|经费|出口额|规模的/;

/**
 * Whether words tell of whole things, such as enterprises or persons, and not of an amount. A list of words misses some:
 * a new case with a share of something uncountable needs a look. A share of things wrongly taken for an amount only
 * loses its remark.
 *
 * @example tellsOfWholeThings('全市储能材料产值') // false
 */
export const tellsOfWholeThings = (words: string): boolean => !amounts.test(words);

/** What a denominator says of itself, and not of what it is of: （人数原文没写）, （按上下文）. What else stands so says which. */
const remarks = /（[^（）]*(?:没有?[写印说]|未说明|不详|按上下文)[^（）]*）/g;

/** How many there are: 560家, 共5,286名; 约500家, 500余家, 1.2万家 and 500~600家 are no numbers to divide by, 前10名 is none at all. */
const classifier = '[个家名人户支项件条]';
const about = `(?:大?约|近|超过?|逾|不足|不到|不少于|至少)[有为]?|\\d[\\d,.]*[千万]?${classifier}?[~～—–至到-]+`;
const many = `(?:共有?|[合总共]计)?(?<about>${about})?(?<![前第\\d.,]|\\d\\s)(?<number>\\d[\\d,]*)(?<vague>\\.\\d+|[万余多])?[万余多]*${classifier}`;
const inBrackets = new RegExp(`（(${many})）$`);
const atEnd = new RegExp(`的?(?:总[数量]为?)?(?:${many})?$`);

const half = (denominator: string) =>
  denominator.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
const withoutRemarks = (denominator: string) => half(denominator).replace(remarks, '').replace(inBrackets, '$1');

/**
 * How many a denominator says that there are; null where it does not, or not exactly.
 *
 * @example countOfDenominator('全部非公企业560家') // 560n
 * @example countOfDenominator('非公企业500余家') // null
 */
export function countOfDenominator(denominator: string): bigint | null {
  const { number, about, vague } = atEnd.exec(withoutRemarks(denominator))?.groups ?? {};
  const total = number === undefined || about || vague ? 0n : BigInt(number.replaceAll(',', ''));
  return total > 0n ? total : null;
}

/**
 * What a denominator is the whole of, whether or not it says how many there are. The words cut off are those in use so far.
 *
 * @example wholeOfDenominator('全部非公企业560家') // '非公企业'
 * @example wholeOfDenominator('全区非公企业（符合组建条件）') // '非公企业（符合组建条件）'
 */
export const wholeOfDenominator = (denominator: string): string =>
  withoutRemarks(denominator)
    .replace(/^(全区(?!域)|园区(?!办)内?|全部|所有(?![制权者]))的?/, '')
    .replace(atEnd, '');

/**
 * The noun of a denominator, whichever of them it is of: to find what is counted of the same things.
 *
 * @example nounOfDenominator('公司党员（在册）') // '党员'
 */
export const nounOfDenominator = (denominator: string): string =>
  wholeOfDenominator(denominator.replace(/（.*?）/g, '').replace(/^公司/, ''));

/** What joins two populations to one, which need not be a part of either. */
const joint = /[、和与及或]/;

/**
 * Whether a population is the denominator or some of it, for which its text must end in the denominator's noun. 企业和社会组织
 * are more than 企业.
 *
 * @example isSomeOfDenominator('非公企业', '园区企业') // true
 * @example isSomeOfDenominator('非公企业党组织', '非公企业') // false
 */
export function isSomeOfDenominator(population: string, denominator: string): boolean {
  const named = population.replace(/（[^（）]*）$/, '');
  return named.endsWith(nounOfDenominator(denominator)) && !joint.test(named);
}

/**
 * What is counted, without which of them.
 *
 * @example headOfPopulation('联系职工的党员') // '党员'
 */
export const headOfPopulation = (population: string): string => population.replace(/^.*的/, '');
