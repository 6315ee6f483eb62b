const formal = '壹贰叁肆伍陆柒捌玖拾佰仟';
const plain = '一二三四五六七八九十百千';

/** One that stands alone may be part of a word or a name: 收拾, 放肆, 贰心; 陆 and 伍 are surnames, 陆名扬, but before 个. */
const alone =
  '(?<![大登着水内海])陆(?=个)|(?<![队入退行落])伍(?=个)|(?<![收捡])拾(?![取遗起级荒])|(?<![放大酒茶书])肆(?![意虐无])|贰(?![心臣])|[壹叁柒捌玖佰仟]';
/** 贰拾伍, 壹万零伍佰: several are a number, unless the first or the last belongs to a word: 队伍陆续. */
const several = `(?<![大登队入退收放])[${formal}](?:[${formal}]|[零〇万亿](?=[零〇万亿${formal}]))*[${formal}](?![续地军取遗意虐])`;
const numerals = new RegExp(`${several}|${alone}`, 'g');

/** Whether a text holds numerals as contracts have them. */
export const holdsFormalNumerals = (text: string): boolean => text.search(numerals) >= 0;

/**
 * Numerals as contracts and cheques have them in the form that all others know, each in its place.
 *
 * @example plainNumerals('贰拾伍家') // '二十五家'
 */
export const plainNumerals = (text: string): string =>
  text.replace(numerals, (found) => [...found].map((one) => plain[formal.indexOf(one)] ?? one).join(''));
