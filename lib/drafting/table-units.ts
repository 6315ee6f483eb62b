import { halfWidth } from '#lib/content/printed/normalize.ts';
import { isDoubtful, unitsByWord } from '#lib/content/printed/unit-words.ts';
import { namesNothing } from './name-column.ts';

const unitWords = [...unitsByWord.keys()].filter((word) => !isDoubtful(word) || word === '位');

/** Some words as a unit, where they are one: 亿元, 单位：万人, ％. */
export function readUnit(words: string): string | null {
  const word = halfWidth(words)
    .replace(/\s/g, '')
    .replace(/^(?:计量)?单位[：:]/, '');
  return [word, word.replace(/^[十百千]?[万亿]/, '')].some((one) => unitWords.includes(one)) ? word : null;
}

/**
 * A name of a row or a column and the unit that it ends with: 产值（亿元）, 产值/亿元, 覆盖率%. What is of each (万元/亩) has none
 * that the site knows.
 */
export function splitName(written: string): { name: string; unit: string | null } {
  const name = written.replace(/[①-⑳*※]+$/, '').trim();
  const [, inside = '', words = ''] = /^(.+?)[（(]([^（()）]*)[）)]$/.exec(name) ?? [];
  const [, before = '', behind = ''] = /^(.+?)(?:[/／,，:：]|(?=[%％‰]$))([^/／,，:：]+)$/.exec(name) ?? [];
  const isOfEach = /(?:[元吨米里顷]|千瓦时|[万亿]\p{Script=Han})$/u.test(before);
  const found = inside === '' && !isOfEach ? [before, behind] : [inside, words];
  const unit = found[0] === '' ? null : readUnit(found[1] ?? '');
  return { name: unit === null ? name : (found[0] ?? name), unit };
}

const sums = /[产价]值|增加值|税|收入|投资|额|利润|资金|经费|费用?$|支出|营收|补[贴助]|款|预算|决算|进出口|授信|工资/;
const persons = /人[数员才]?$|[党职员居]工?[员民]?数?$|(?:党员|职工|员工|干部|人才|博士|硕士|指导员|志愿者)/;
const things = /党组织|支部|党委|总支|企业|单位|机构|站|中心|项目|联盟|商会|工会/;
const isMeasure = /率|占比|比重|比例|增[长速幅减]|同比|环比|排名|位次|名次|面积|时长/;

/** Whether what a cell is of is told in such a unit, where the unit stands above the whole table. */
function fits(noun: string, unit: string): boolean {
  // 覆盖率 below 单位：个、% is the one of them that a rate can be in.
  if (unit === '%') return /率|占比|比重/.test(noun) && !/增[长速幅减]|同比|环比/.test(noun);
  if (isMeasure.test(noun)) return false;
  if (/元$/.test(unit)) return sums.test(noun);
  if (sums.test(noun)) return false;
  return /[人名]$/.test(unit) ? persons.test(noun) && !things.test(noun) : /[个家]$/.test(unit) && things.test(noun);
}

/** The unit that a table tells of a cell, as it is printed. */
export type UnitTold = {
  unit: string | null;
  /** Whether it is certainly its own: 同比 of a row in 亿元 has another. */
  isUnitOwn: boolean;
};

/** The unit of a cell: of its column, else of its row or of a column of units, else what stands above its table. */
export function unitOf(row: string, column: string, told: string | null, above: readonly string[]): UnitTold {
  const [ofRow, ofColumn] = [splitName(row), splitName(column)];
  const isRank = /排名|位次|名次|序号|编号/.test(row + column);
  if (ofColumn.unit !== null) {
    // A rate may rise by percent or by points.
    const isOther = isMeasure.test(ofRow.name) && (isMeasure.test(column) || !/[%‰点方里米顷亩]$/.test(ofColumn.unit));
    return { unit: ofColumn.unit, isUnitOwn: !isOther && !isRank };
  }
  const unit = ofRow.unit ?? told;
  if (unit !== null) return { unit, isUnitOwn: namesNothing(column) && !isRank };
  const [own, ...others] = above.filter((one) => fits(row + column, one));
  if (own !== undefined && others.length === 0) return { unit: own, isUnitOwn: true };
  // Of several none is its own.
  return { unit: above.length === 1 ? (above[0] ?? null) : null, isUnitOwn: false };
}
