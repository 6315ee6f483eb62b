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

/**
 * What a denominator is of, whether or not it says how many there are. The words cut off are those in use so far.
 *
 * @example nounOfDenominator('全部非公企业560家') // '非公企业'
 * @example nounOfDenominator('全区非公党员总数（人数未说明）') // '非公党员'
 */
export const nounOfDenominator = (denominator: string): string =>
  denominator
    .replace(/（.*?）/g, '')
    .replace(/^(全区|园区|公司|全部|所有)的?/, '')
    .replace(/的?(?:总[数量])?(?:约|近)?(?:[\d,]+余?[个家名人户支项件条])?$/, '');
