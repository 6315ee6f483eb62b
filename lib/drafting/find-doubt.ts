import { isFigureInQuotes, isStray } from '#lib/content/printed/stray-numbers.ts';
import { isDoubtful } from '#lib/content/printed/unit-words.ts';
import type { PrintedNumber } from '#lib/content/printed/wording.ts';
import { type Unit, units } from '#lib/schema/unit.ts';

/** Why a number is not entered as a figure before a person has looked at it. */
export type Doubt =
  | 'one'
  | 'quoted'
  | 'name'
  | 'ordinal'
  | 'no-unit'
  | 'indefinite'
  | 'time'
  | 'several-units'
  | 'class'
  | 'each'
  | 'pointing'
  | 'sign'
  | 'formula'
  | 'foreign'
  | 'question'
  | 'supposed'
  | 'denied'
  | 'respective'
  | 'person'
  | 'norm'
  | 'required'
  | 'whose'
  | 'uneven'
  | 'figurative';

/** 百亿, 千亿: a sum that its scale alone tells. */
export const isScaleAlone = (numeral: string) => /^[十百千]?[万亿]+$|^[百千]亿$/.test(numeral);
/** What a first place is first of: 全市第一, 全省首个. */
const ranked =
  /(?:全[球国省市区县州]|[东中西]部地区|省级\p{Script=Han}{0,6}|同类\p{Script=Han}{0,4}|系统内?|位?[列居]|排名?|[跃升][至到])$/u;

const classed = '的?(?:企业|楼宇|楼栋|单位|机构|项目|工程|商户|职工|员工|党员|党组织|人才)';
const bounded = new RegExp(`^及?以[上下内]${classed}`);
const counted = new RegExp(`^${classed}[\\d一二两三四五六七八九十]`);

/** 3名以上正式党员的企业, 参建党员不足3人: who has to have a branch, or cannot. */
const ofRule = (number: PrintedNumber, words: string) =>
  /^[3三]$/.test(number.numeral) &&
  /^[名人个]$/.test(number.unit ?? '') &&
  (/^及?以上(?:的)?(?:正式)?党员的?\p{Script=Han}{0,4}(?:企业|单位|组织)/u.test(words.slice(number.end)) ||
    /党员(?:人数)?(?:不足|未满|不满|不到|满)$/.test(words.slice(0, number.start)));

/** 职工近千人的企业: how large those are that are meant. */
const ofSize = /(?:职工|员工|从业人员|用工|党员|人数|规模)(?:总?数|人数)?(?:约|近|超过?|逾|达到?|不足|上)?$/;

/** 50人以上企业, 亿元以上项目, 百亿元项目2个: which things are meant, and not how many; 迈入百亿企业行列 is a size. */
function isClass(number: PrintedNumber, words: string, unit: Unit): boolean {
  const { text, start, numeral } = number;
  // 开展活动4次以上的占六成八.
  if (/^及?以[上下内]的?[^,，。;；\d]{0,6}占/.test(words.slice(start + text.length))) return true;
  // 百亿级项目: how large it is, and no grade.
  if (unit === '级' && isScaleAlone(numeral)) return true;
  if (ofRule(number, words)) return true;
  const after = words.slice(start + text.length);
  if (ofSize.test(words.slice(0, start)) && /^的(?:非公|民营|规上)?(?:企业|单位|公司)/.test(after)) return true;
  if (units[unit].kind === 'count' && unit !== '人') return false;
  // 35岁以下 and 52岁的负责人 say who is meant.
  if (units[unit].kind === 'age') return !/年龄[^，。；]{0,4}$/.test(words.slice(0, start));
  return bounded.test(after) || (isScaleAlone(numeral) && counted.test(after));
}

/** 前11个月, 三年引进博士86人: when; 提前三年投产 is how long. */
function isWhen({ numeral, unit: word, end }: PrintedNumber, before: string, words: string): boolean {
  // 3年来, 下一个八年, 清晨5点30分.
  const after = words.slice(end);
  if (
    word === '年' &&
    (/^之?内(?![容部])/.test(after) || /^来(?!的?到)/.test(after) || /[上下前后][一两]?个$/.test(before))
  )
    return true;
  if (word === '分' && /\d{1,2}[点时]$/.test(before)) return true;
  // 十年间.
  if (word === '年' && /^间(?![隔距])/.test(after)) return true;
  // 奋战30个昼夜.
  if (/^(?:昼夜|日夜|通宵|春秋|寒暑)/.test(after)) return true;
  // 5年增长6倍.
  if (word === '年' && /^(?:增长|翻|净增|新增|累计|合计)/.test(after)) return true;
  if (/(?<!提)前$/.test(before)) return word !== null && /^(?:年|个月|周|季度|天)$/.test(word);
  if (word !== '年' || /^\d/.test(numeral) || /(?:提前|缩短|延长|减少|压缩|历时|用时|仅用)了?$/.test(before))
    return false;
  return /^(?!以|左右|内|的|多|余|之久|期|限|时间|间)\p{Script=Han}/u.test(after);
}

/**
 * What stands right before a number, so that it is no figure of its own or not told what of: 这三个数分别是 points back,
 * ×100% belongs to a formula, the +3.4% of a cell may be a growth or percentage points, up 7.2% is said in another language.
 */
function apartFrom(before: string): Doubt | null {
  if (/(?:[这那此该]|上述|前述|以下|下列)$/.test(before)) return 'pointing';
  if (/[×÷*]\s*$/.test(before)) return 'formula';
  // US$4.5亿, HK$3000万: its unit is told before it.
  if (/[$€£]$/.test(before)) return 'several-units';
  if (/(?:^|\s|率|重|(?<![同环])比)[+−-]$|[↑↓▲▼]$/.test(before)) return 'sign';
  return /[a-z]{2}$/.test(before) ? 'foreign' : null;
}

/** 法定的45个工作日; 按每名党员每年200元; 对新建党组织给予1万元, 一次性奖励5万元: what each is to have or to wait. */
const laidDown =
  /(?:法定|承诺)的?$|按照?(?:每|人均)[^,，。；;]*$|(?:(?:^|[,，。；;：:])对[^,，。；;\d]{2,24}(?:给予|奖励|补助|补贴|奖补)|一次性(?:给予|奖励|补助|补贴|奖补))(?:一次性|最高|不超过|约)*$/u;

const share = '[一二两三四五六七八九十]+(?:成|分之[一二两三四五六七八九十]+)';
/** 、81.7% and 和八成以上: the next value of a row, and the one before. */
const goesOn = new RegExp(`^(?:以[上下内]|左右|多)?[、和与及](?=\\p{Script=Han}{0,3}\\d|${share})`, 'u');
const wentOn = new RegExp(`(?:\\d[^\\d,，。;；]{0,4}|${share}(?:以[上下内]|左右|多)?)[、和与及]$`, 'u');
const goesOnInWords = new RegExp(`^(?!${share}|以[上下内]|左右)\\p{Script=Han}{2}`, 'u');

/**
 * Words of its sentence that leave a number to others: what is asked, denied, or laid down by law; and the values of
 * several things in one row (分别为92.4%和81.7%), each of which is of another.
 */
function leftOpen({ start, end }: PrintedNumber, words: string): Doubt | null {
  const before = words.slice(0, start);
  const after = words.slice(end);
  // The mark of a lost character is no question.
  if (/^(?:[^。;!?]|(?<=\[)\?)*(?<!\[)\?/.test(after)) return 'question';
  if (/(?:^|[,，。;；“:：])(?:如果|假如|假设|若是?|倘若|要是)[^。;；]*$/.test(before)) return 'supposed';
  if (/(?:(?<!是)不是|并非|而非)(?:约|近|超过?)?$|(?:还|尚)?[没未]能?(?:达到?|到)$/.test(before)) return 'denied';
  if (laidDown.test(before) || /^的?标准(?![化厂煤])/.test(after)) return 'norm';
  const isRow = /分别[^,，。;；]*$/.test(before);
  const inRow = goesOn.test(after) || wentOn.test(before);
  return isRow && inRow && !goesOnInWords.test(after.replace(/^[、和与及]/, '')) ? 'respective' : null;
}

/** 我入党18年, 在厂里工作了5年的张敏, 他的手机显示走了17286步: of one who is told of, and no figure of a park. */
const ofPerson =
  /(?:^|[,，。;；“:：])(?:[我俺您你他她](?!们|[国省市县区园])|[^,，。;；]{0,12}(?:师傅|大姐|大哥|阿姨|书记说))[^,，。;；]{0,12}$|(?:入党|从业|从教|当兵|服役|参军)(?:已经?|了|整整?)*$|(?:工作|打拼|务工|奋斗|扎根|坚守)了(?:近|约|整整?)?$|(?:^|[,，。;；“”])(?:干|跑|当|做|开)了$|一(?:干|做|跑)就是$/u;

/** “我从2019年干到现在，带了13个徒弟: what one who speaks has done. */
const ofSpeaker = /“我(?!们|国|省|市|县|区|园|厂|公司|院|校|所|企)[^”。;；!?]*$/;

/** 林芝，女，先后带出徒弟16名; 孙悦33岁，包联24家企业: whatever the sentence goes on to count. */
const ofCareer = /[,，][女男][,，][^。;；]*$|(?<!年龄[^,，]{0,4})\d{2}岁[,，][^。;；]*$/;

/** 两级三类清单: such a row is a name. */
function isRowOfNumerals({ numeral, start, end, unit }: PrintedNumber, words: string): boolean {
  if (!/^[一二两三四五六七八九十]$/.test(numeral) || unit === null) return false;
  return (
    /^[一二两三四五六七八九十][级类员岗色单库张本条化联定同共评带会查步个](?=\p{Script=Han})/u.test(words.slice(end)) ||
    /[一二两三四五六七八九十][级类员岗色单库张本条化联定同共评带会查步个]$/.test(words.slice(0, start))
  );
}

/**
 * Why a number is not certainly a figure; null where it is.
 *
 * @param words the paragraph, normalized
 * @param unit that the number is read in; null where none was read
 */
export function doubtOf(number: PrintedNumber, words: string, isQuoted: boolean, unit: Unit | null): Doubt | null {
  const { numeral, ordinal, start, unit: word } = number;
  const before = words.slice(Math.max(0, start - 12), start).replace(/第$/, '');
  if (isQuoted && !isFigureInQuotes(number)) return 'quoted';
  // “15分钟服务圈” is a name.
  if (
    /^(?:分钟|小时|公里|米)$/.test(unit ?? '') &&
    words[start - 1] === '“' &&
    /^\p{Script=Han}{1,8}”/u.test(words.slice(number.end))
  )
    return 'quoted';
  const apart = apartFrom(words.slice(0, start));
  if (apart !== null) return apart;
  const open = leftOpen(number, words);
  if (open !== null) return open;
  // 两个100%, 3个“100%”: so many rates, told before, are that high.
  if (
    (word === '个' && /^“?\d[\d.]*%/.test(words.slice(number.end))) ||
    (word === '%' && /[\d一二两三四五六]个“?$/.test(before))
  )
    return 'pointing';
  // 两家的覆盖率, 三项都比去年多: those that were named.
  if (
    /^[两三四五六]$/.test(numeral) &&
    /^(?:的(?!\p{Script=Han}{0,2}[。,，])|[都均](?=[比较在达超有]))/u.test(words.slice(number.end))
  )
    return 'pointing';
  // Only a person's telephone counts steps.
  if (word === '步') return 'person';
  const told = words.slice(0, start);
  if (ofCareer.test(told) || ofSpeaker.test(told) || (ofPerson.test(told) && /^[年岁]$/.test(word ?? '')))
    return 'person';
  if (number.isUnclear) return 'indefinite';
  if (ordinal)
    return ranked.test(before) || (/(?<![日月年底\u3000])前$/.test(before) && !/^首/.test(numeral)) ? null : 'ordinal';
  if (number.qualifiers.firm.some(({ qualifier }) => qualifier === '数')) return null;
  if (word === '位' && words.startsWith('数', number.end)) return 'indefinite';
  if (unit === null) return 'no-unit';
  if (/^的?(?:努力|希望|把握|信心|热情|决心|精力|可能)/.test(words.slice(number.end))) return 'figurative';
  if (numeral === '一') return 'one';
  if (isClass(number, words, unit)) return 'class';
  // 亿元 alone in a cell heads a column or a row.
  if (/\u3000$/.test(words.slice(0, start)) && /^(?:\u3000|$)/.test(words.slice(number.end)) && isScaleAlone(numeral))
    return 'name';
  // 单位：亿元、% heads a table.
  if (isScaleAlone(numeral) && /单位[:：][^,，。;；]{0,12}$/.test(words.slice(0, start))) return 'name';
  if (isScaleAlone(numeral) && unit === '亿元') return null;
  if (!isStray(number, words) || (/^[万千百]$/.test(numeral) && number.qualifiers.firm.length === 0)) return 'name';
  if (isRowOfNumerals(number, words)) return 'name';
  // 2公里外的新厂: where.
  if (/^(?:公里|里|米)$/.test(word ?? '') && /^(?:之?外|以外|开外|处|远)/.test(words.slice(number.end))) return 'name';
  // 创智路88号1—3层: where.
  if (/^[层楼]$/.test(word ?? '') && (number.high !== null || /[号栋幢座楼]$/.test(before))) return 'name';
  // 6万块 are money.
  if (word === '块' && (/[十百千万亿]$/.test(numeral) || words.startsWith('钱', number.end))) return 'several-units';
  // 4轮次 are no rounds.
  if (word === '轮' && words.startsWith('次', number.end)) return 'several-units';
  // 1900家（次） are visits or companies, 35万元/亩 is of each, 5分钱 no mark.
  if (/^(?:[（(]次[）)]|(?:标准?煤)?[/／]\p{Script=Han}|钱)/u.test(words.slice(number.end))) return 'several-units';
  const isDigits = /^\d/.test(numeral);
  if (word !== null && isDoubtful(word) && !isDigits) return 'several-units';
  // 二级网格6个 are those of the second level.
  if (word === '级' && /^\p{Script=Han}{1,6}[\d一二两三四五六七八九十]/u.test(words.slice(number.end)))
    return 'ordinal';
  if (/每(?:[低高多少]|增加|减少|提高|降低|超过?)$/.test(before)) return 'each';
  if (/每\d[\d.]*[个家名人户件亩][^，。；,;\d]{0,12}$/.test(words.slice(0, start))) return 'each';
  if (/每(?:隔)?$/.test(before) && !/年|月|日|天|周|季/.test(word ?? '')) return 'each';
  if (isWhen(number, before, words)) return 'time';
  if (word === '期' && !isDigits) return 'name';
  if (
    word === '日' &&
    /^(?:[1-9]|[12]\d|3[01])$/.test(numeral) &&
    !/^(?:之?内|以内|左右)/.test(words.slice(number.end))
  )
    return 'time';
  // A desk that is open round the clock counts nothing.
  if (unit === '小时' && numeral === '24') return 'time';
  if (word === '年' && /^前/.test(words.slice(number.end)) && !isDigits) return 'time';
  if (/(?:[近每]|连续|今后|未来|过去|最近|此后)$/.test(before) && /年|月|日|天|周|季/.test(word ?? '')) return 'time';
  return null;
}
