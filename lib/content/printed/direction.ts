/** Whether a number is told as a rise or a fall. */
export type Direction = 'rise' | 'fall';

/** 目前移交 and 先后退出 are no moves of a rank, and who is promoted (晋升通过率) is in none. */
const rises =
  '增长|增加(?!值)|提高|提速|提升|上升|上涨|增幅|涨幅|增速|攀升|上浮|上调|扩大|升高|(?<![目此日])前移|跃升|(?:晋升|前进)(?=了?(?:约|近|超过?|逾|达)?$)|增至原来的';
const falls =
  '负增长|下降|减少|降低|压减|压缩|缩短|下滑|缩减|削减|精简|降幅|跌幅|减幅|回落|下跌|下调|下浮|缩水|收窄|放缓|趋缓|萎缩|(?<![先前此今])后[移退]|倒退|节省|节约|减免';
/** 降至, 提高到, 增加为: what follows is a level and not a change. */
const level = /(?:至|到|为)$/;
const fall = new RegExp(`(?:${falls})`);

/**
 * Of a normalized text, in which commas, semicolons and colons are half-width. Of several words the last: 增速回落 is a
 * fall of what grows. A share in between is what the verb is of: 升至92.3%(92.3% is two levels.
 */
const before = new RegExp(`^.*(${falls}|${rises})([^,。;、:占的%]{0,10})$`, 's');
/** 增速由上年的5.1%提高到: what is told of is a rise itself, at both ends. */
const named = /(增[幅速]|涨幅|[降跌减]幅)(?:(?:由|从)[^,。;、:]{0,24}|[^,。;、:占的\d]{0,10})$/;
const beside =
  /(?<!新|递|激)(增|升|涨|降|减|跌|掉(?=了)|省(?=了)|(?<=^|[可能共就又再约,;。:])省|节|[高低快慢多少](?=了))(?:了|约|近|超过?|逾|达|不足)?$/;
/** 比预期高, 较全省平均低: no 比例高, no 比较高. */
const apart =
  /(?<![同环占对])[比较](?![例重值率较])[^,。;、:\d]{1,12}(高|低|快|慢|多|少)出?了?(?:约|近|超过?|逾|达|不足)?$/;
/** 高于全市, 低于全省平均水平: what is said of it is what 高于95% says of a number, a bound. */
const above = /(高|低|快|慢|多|少)[于出](?=[^,。;、:\d的]{2})[^,。;、:\d的]{2,12}$/;
/** 由94.1%提高2.6个百分点: the number behind the verb is the change, not the one before it. */
const after = new RegExp(
  `^(?:左右|以上|以下|以内)?的?(${falls}|${rises})(?!了?(?:[至到为]|(?:约|近|超过?|逾|达)?[\\d一二两三四五六七八九十]))`,
);

/** Where the word of {@link before} begins in what it matched. */
const verbBegins = (found: RegExpExecArray | null): number | undefined =>
  found === null ? undefined : found[0].length - `${found[1]}${found[2]}`.length;

/**
 * Where the words begin that stand before a number and let it rise or fall: 下降 of 同比下降2.1个百分点; -1 where none do.
 *
 * @param left what stands before the number in its wording
 */
export const directionBegins = (left: string): number =>
  verbBegins(before.exec(left)) ?? (beside.exec(left) ?? apart.exec(left) ?? above.exec(left))?.index ?? -1;

/**
 * The direction in which the words about a number let it go.
 *
 * @param left what stands before the number in its wording
 * @param right what stands after its unit
 * @example directionAt('同比下降', '') // 'fall'
 * @example directionAt('压减至', '') // null
 */
export function directionAt(left: string, right: string): Direction | null {
  if (/(?:^|[^\d%])[-−]$|[↓▼]$/.test(left)) return 'fall';
  if (/(?:^|[比长减,:(]|[增跌涨升降][幅速]?)\+$|[↑▲]$/.test(left)) return 'rise';
  const [, word, gap = ''] = before.exec(left) ?? [];
  if (word !== undefined) {
    const isNamed = /幅|速/.test(word) || /^(?:率|幅度|幅|速度)/.test(gap);
    if (isNamed || !level.test(gap)) return fall.test(word) ? 'fall' : 'rise';
  }
  const [, rate] = named.exec(left) ?? [];
  if (rate !== undefined) return /[降跌减]/.test(rate) ? 'fall' : 'rise';
  if (word !== undefined) return null;
  const [, one] = beside.exec(left) ?? [];
  if (one !== undefined) return /[降减跌掉省节低慢少]/.test(one) ? 'fall' : 'rise';
  const [, far] = apart.exec(left) ?? above.exec(left) ?? [];
  if (far !== undefined) return /[低慢少]/.test(far) ? 'fall' : 'rise';
  const [, later] = after.exec(right) ?? [];
  return later === undefined ? null : fall.test(later) ? 'fall' : 'rise';
}

/**
 * Whether the words before a number say that it was reached, and not by how much it changed: 提升至91.5%, 2020年的2.5倍.
 *
 * @example isLevel('覆盖率提升至', '%') // true
 * @example isLevel('增速提高到', '%') // false
 */
export function isLevel(left: string, unit: string | null): boolean {
  if (/[增升涨降减缩扩跌][至到]$/.test(left) || (unit === '倍' && left.endsWith('的'))) return true;
  const [, word, gap = ''] = before.exec(left) ?? [];
  return word !== undefined && level.test(gap) && directionAt(left, '') === null;
}
