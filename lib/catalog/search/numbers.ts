import { chineseDigit, numeral, readNumeral, scaleWord } from '#lib/schema/numerals.ts';
import { exactDecimal } from '#lib/schema/ratio.ts';
import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';
import { marks } from './marks.ts';

/** A number of a folded text: where it stands, what it is worth as decimal text, and what follows it. */
export type FoundNumber = { start: number; end: number; value: string; ofWhat: string };

/** What may stand between a number and what it counts, and is no part of either. */
const between = /^[余多几来+]/;

/** What stands between the ends of a range, and the other end: —5, 至三千. */
const otherEnd = new RegExp(`^(?:[—–\\-~]{1,2}|至|到)(${numeral})`);

/** 余 and 多 are one, and so are 平米 and 平方米, 百分点 and 个百分点, and the signs between the ends of a range: 3—5名, 3至5名, 三至五名. */
const levelled = (ofWhat: string): string =>
  ofWhat
    .replace(/^[余多几]/, '余')
    .replace(/^(?:平米|m2)/, '平方米')
    .replace(/^个(?=[百千]分点|基点)/, '')
    .replace(otherEnd, (_, end: string) => `—${decimalOf(end) ?? end}`);

/** As much of what follows a number as a query may name with it. */
const longest = 8;

/** The first characters of what is counted; Chinese numerals are numbers only before one: 五级, not 三有. */
const counted: ReadonlySet<string> = new Set(
  (Object.keys(units) as Unit[]).flatMap((unit) => wordsOf(unit).map(([first = '']) => first)),
);

/** 九成三 and 9成3 are 93 %; 一成不变 and 三成立 are words. */
const tenths =
  '(?<tens>[二三四五六七八九2-9]|[一1](?=成[一二三四五六七八九1-9半]))成(?<ones>[一二三四五六七八九1-9半])?(?![员立为果本功长型不])';

/** A half, a whole and twice as much, as they are said without a number. */
const said: Record<string, [value: string, sign: string]> = {
  过半数: ['50', '%'],
  过半: ['50', '%'],
  半数: ['50', '%'],
  一半: ['50', '%'],
  百分百: ['100', '%'],
  翻一番: ['2', '倍'],
  翻番: ['2', '倍'],
  翻倍: ['2', '倍'],
  双倍: ['2', '倍'],
  翻两番: ['4', '倍'],
};
/** 三分之二, 2/3, and ⅔, which is folded to 2⁄3; 2024/2/3 is a day, and 百分之三 a percentage. */
const fraction =
  '(?<![\\d/⁄])(?<fraction>(?:[二三四五六七八九十]|\\d{1,2})分之(?:[一二三四五六七八九]|\\d{1,2})|\\d[/⁄](?:10|\\d))(?![\\d/⁄])';
const sayings = `(?<said>${Object.keys(said).join('|')})(?!半)`;
const words = `${sayings}|${fraction}|${tenths}`;

/** 百分之 makes a percentage of a numeral, 千分之 a share in thousandths: 百分之七十, 千分之3.1. */
const number = new RegExp(
  `${words}|(?<share>[百千]分之)?(?:(?<grouped>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?:${scaleWord})*)(?![\\d,])|(?<plain>${numeral}))`,
  'g',
);
const signOf = (share: string) => (share === '千分之' ? '‰' : '%');
const startsChinese = new RegExp(`^(?:${chineseDigit}|${scaleWord})`);

/** `97.70` → `97.7`, `1.5万` → `15000`, `15,000` → `15000`; null where the numeral is none. */
function decimalOf(text: string): string | null {
  const plain = text.replaceAll(',', '');
  if (/^\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '');
  if (/^\d+\.\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
  const read = readNumeral(plain);
  return read && exactDecimal(read.worth);
}

/** 九 → 9 */
const worthOf = (text = '') => Number(decimalOf(text) ?? 0);

/** 66.6667 % of 三分之二 and of 2/3; null of what is no part of a whole. */
function partOf(text: string): [string, string] | null {
  const [first = 0, second = 0] = text.split(/分之|[/⁄]/).map(worthOf);
  const [part, whole] = text.includes('分之') ? [second, first] : [first, second];
  return part > 0 && part < whole ? [`${Math.round((part / whole) * 1e6) / 1e4}`, '%'] : null;
}

/** 93 % of 九成三, 95 % of 九成半, 50 % of 半数; null where a number is written as such. */
function readSaid(groups: Record<string, string | undefined>): [string, string] | null {
  const { tens, ones, fraction: share, said: word = '' } = groups;
  if (tens !== undefined) return [`${worthOf(tens) * 10 + (ones === '半' ? 5 : worthOf(ones))}`, '%'];
  return share === undefined ? (said[word] ?? null) : partOf(share);
}

/** 第3位 and 前20强 are places, and no three or twenty of anything: such a number has a term of its own, too. */
const isPlace = /^[第前]/;

const countsThings = (after: string) => {
  const rest = after.replace(between, '');
  return counted.has(rest.slice(0, 1)) || rest !== after || otherEnd.test(after);
};

/**
 * The numbers of a folded text. 九牧王's 九 is none: a numeral in Chinese characters needs something that it counts.
 *
 * @example findNumbers('1.5万多名职工') // [{ start: 0, end: 4, value: '15000', ofWhat: '多名职工' }]
 */
export function findNumbers(folded: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const { 0: whole, groups = {}, index } of folded.matchAll(number)) {
    const { share, grouped, plain } = groups;
    const end = index + whole.length;
    const after = folded.slice(end, end + longest + 1);
    const spoken = readSaid(groups);
    if (spoken !== null) {
      found.push({ start: index, end, value: spoken[0], ofWhat: spoken[1] + after });
      continue;
    }
    const written = grouped ?? plain ?? '';
    if (written === '' || (!share && startsChinese.test(written) && !countsThings(after))) continue;
    const value = decimalOf(written);
    if (value === null) continue;
    found.push({ start: index, end, value, ofWhat: share ? signOf(share) + after : after });
    const place = folded[index - 1] ?? '';
    if (isPlace.test(place)) found.push({ start: index - 1, end, value, ofWhat: place + after });
  }
  return found;
}

const termOf = (value: string, ofWhat: string) => `${marks.number}${value}${marks.ofWhat}${ofWhat}`;

/** A number as an additional term of a text: its value, and what it counts, with and without 余 or 多 between. */
export const numberTerms = ({ value, ofWhat }: Pick<FoundNumber, 'value' | 'ofWhat'>): string[] =>
  [...new Set([levelled(ofWhat), ofWhat.replace(between, '')])].map((rest) => termOf(value, rest.slice(0, longest)));

const leading = new RegExp(`^(?:${number.source})`);

/** 不足一百家 is also printed as 100家; 近百, which names nothing, is asked as it is. */
const qualified =
  /^(?:不足|不到|少于|约|近|将近|超过?|逾|突破|达到?|至少|不少于)(?=[\d〇零一二两三四五六七八九十廿卅百千万亿半])/;

/**
 * The number that a folded query begins with, as the term that a text would have; null where it begins with none, or
 * names more behind it than terms hold.
 *
 * @example numberQuery('15,000') // the term of 15000, whatever it counts
 * @example numberQuery('5级') // the term of 五级
 */
export function numberQuery(query: string): string | null {
  const place = isPlace.exec(query)?.[0] ?? '';
  const folded = query.slice(place.length).replace(qualified, '');
  const match = leading.exec(folded);
  if (!match) return null;
  const [whole] = match;
  const { share, grouped, plain } = match.groups ?? {};
  const written = grouped ?? plain ?? '';
  const rest = folded.slice(whole.length);
  if (rest.length > longest) return null;
  const spoken = readSaid(match.groups ?? {});
  if (spoken !== null) return place === '' ? termOf(spoken[0], spoken[1] + rest) : null;
  const isAlone = rest === '';
  if (place + folded !== query && isAlone) return null;
  const isBareNumeral = isAlone && written.length > 1;
  const isMeant = place !== '' || isBareNumeral || countsThings(rest);
  if (written === '' || (!share && startsChinese.test(written) && !isMeant)) return null;
  const value = decimalOf(written);
  return value === null ? null : termOf(value, share ? signOf(share) + rest : place + levelled(rest));
}

const signsOfTen = [[...'一二三四五六七八九'], [...'123456789']];

/**
 * What is said without digits, for those who read no numerals, such as the script of a copy: a pattern of it, and each
 * wording with the same in digits.
 *
 * @example saidInDigits()[1]['九成三'] // '93%'
 */
export function saidInDigits(): [pattern: string, digits: Record<string, string>] {
  const wordings = signsOfTen.flatMap((signs) =>
    signs.flatMap((tens) => ['', ...signs, '半'].map((ones) => `${tens}成${ones}`)),
  );
  const digits = [...Object.keys(said), ...wordings].flatMap((wording) => {
    const [one] = findNumbers(wording);
    return one?.end === wording.length ? [[wording, `${one.value}${one.ofWhat}`]] : [];
  });
  return [`${sayings}|${tenths}`, Object.fromEntries(digits)];
}
