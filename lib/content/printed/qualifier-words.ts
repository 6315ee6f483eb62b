import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';

/**
 * The qualifiers that words about a number state: `firm` must be the figure's; `weak` are words that often mean
 * something else (走访过, 近三年, 三年内部), so that a figure may have them.
 */
export type Qualifiers = { firm: readonly Found[]; weak: readonly Found[] };
type Found = { qualifier: Qualifier; word: string };

/** Words of sources beside those of the table, where they stand in another place than the qualifier's own. */
const extra: { word: string; qualifier: Qualifier; place: 'before' | 'between' | 'after' }[] = [
  { word: '有余', qualifier: '余', place: 'between' },
  { word: '还多', qualifier: '多', place: 'between' },
  // 三百来人 are about 300, a few less or more.
  { word: '来', qualifier: '左右', place: 'between' },
  { word: '+', qualifier: '以上', place: 'between' },
  { word: '+', qualifier: '以上', place: 'after' },
  { word: '把', qualifier: '左右', place: 'between' },
  { word: '不到', qualifier: '不足', place: 'after' },
  { word: '出头', qualifier: '多', place: 'after' },
  { word: '开外', qualifier: '以上', place: 'after' },
  { word: '打底', qualifier: '至少', place: 'after' },
  { word: '封顶', qualifier: '至多', place: 'after' },
  { word: '起步', qualifier: '以上', place: 'after' },
  { word: '起', qualifier: '以上', place: 'after' },
  { word: '许', qualifier: '左右', place: 'after' },
  { word: '行列', qualifier: '达', place: 'after' },
  { word: '逼近', qualifier: '近', place: 'before' },
  { word: '几乎', qualifier: '近', place: 'before' },
  { word: '近乎', qualifier: '近', place: 'before' },
  { word: '不下', qualifier: '至少', place: 'before' },
  { word: '不下于', qualifier: '至少', place: 'before' },
  { word: '约莫', qualifier: '约', place: 'before' },
  { word: '差不多', qualifier: '约', place: 'before' },
  { word: '≈', qualifier: '约', place: 'before' },
  { word: '~', qualifier: '约', place: 'before' },
  ...['估计', '预估', '估算', '大致'].map((word) => ({ word, qualifier: '约', place: 'before' }) as const),
  { word: '最高', qualifier: '至多', place: 'before' },
  { word: '最低', qualifier: '至少', place: 'before' },
  { word: '起码', qualifier: '至少', place: 'before' },
  { word: '≥', qualifier: '至少', place: 'before' },
  { word: '≤', qualifier: '至多', place: 'before' },
  { word: '>', qualifier: '超', place: 'before' },
  { word: '<', qualifier: '不足', place: 'before' },
  { word: '破', qualifier: '超', place: 'before' },
  { word: '超出', qualifier: '超', place: 'before' },
];

type Entry = { word: string; qualifier: Qualifier };

const entriesAt = (place: 'before' | 'between' | 'after'): Entry[] =>
  [
    ...(Object.keys(qualifiers) as Qualifier[]).flatMap((qualifier): Entry[] =>
      qualifiers[qualifier].place === place
        ? [qualifier, ...qualifiers[qualifier].equals].map((word) => ({ word, qualifier }))
        : [],
    ),
    ...extra.filter((one) => one.place === place),
  ].sort((a, b) => b.word.length - a.word.length);

const beforeWords = entriesAt('before');
const afterWords = entriesAt('after');
const betweenWords = entriesAt('between');

/** Words that mean a qualifier only beside a round number in Chinese: 过百亿, 上千家; elsewhere 走访过56家, 网上300家. */
const onlyRound: ReadonlySet<string> = new Set(['过', '上', '跨', '进入', '迈入', '破', '达成']);
/** 最高300万元 may be a bound, and 最高98分 the best of some. */
const oftenNoBound: ReadonlySet<string> = new Set(['最高', '最低']);
/** Words that begin other words: 300元起 and 两米许, not 300名起草人 and 300家许可证. */
const onlyAtEnd: ReadonlySet<string> = new Set(['起', '许', '不到']);
/** Words that may stand inside 翻了近一番, as a pattern. */
export const insideDoubling = beforeWords
  .flatMap(({ word }) => (word === '前' || word === '~' || onlyRound.has(word) || oftenNoBound.has(word) ? [] : word))
  .join('|');
const doubling = new RegExp(`^翻了?(${insideDoubling})`);
/** The qualifier that stands inside a doubling: 近 of 翻了近一番. */
export const qualifierInside = (number: string): string | null => doubling.exec(number)?.[1] ?? null;

/** What may stand before a word, so that it is another word: 签约, 最近, 没有. */
const otherWords: Record<string, RegExp> = {
  约: /[签预合违节制条公契履简]$/,
  近: /[最附临靠就远亲]$/,
  超: /[高赶]$/,
  达: /[到送直抵通]$/,
  // 硕士以上超过半数, 线上千人, and 最高达 are 最高 and 达.
  上: /[以之线网路会]$/,
};
/** Words that need not stand beside the number: 约有党员300名, 约占全市的三分之一; 最多的一名联系19家 is no bound. */
const mayStandApart =
  /(?:(约有|大约|将近|接近|至少|最少|最多|至多|不少于|不超过|不低于)(?!的)[\p{Script=Han}]{1,6}|(?<![签预合违节制条公契履简])(约)占(?:\p{Script=Han}|“[^”]{1,6}”){0,12})$/u;
const afterNoun = /^[\p{Script=Han}]{1,8}?(及以上|以上|左右|以下|以内|之内|上下)$/u;

/** 成百上千, 数以百计: the number is told by its scale alone. */
const manifold = /(成(?=\|百上千)|成百上(?=\|千)|数以(?=\|[百千万]计))/;

/** What stands about a number, and what it is of. */
export type Surroundings = {
  before: string;
  number: string;
  between: string;
  after: string;
  unit: string | null;
  isOrdinal: boolean;
};

/** 不得超过15% is a bound on the other side. */
const negation = /(?:不(?:得|能|可|应当?|准|许|允许|会)|严禁|从未|均未|没有?|未)$/;
const opposite: Partial<Record<Qualifier, Qualifier>> = { 超: '至多', 不足: '至少' };
/** 过了300人, but 走访过了56家 tells what was done. */
const ofSize = /(?:^|[,。;、“今去年月已经就又也都早快])过了$/;
/** 小200家 is a little less; 中小, 缩小 and 大小 are other words. */
const aLittleLess = /(?:^|[,。;:、“了达到有用来花近这招聚带共已])小$/;

function readBefore({ before, number, unit, isOrdinal }: Surroundings): Qualifiers {
  const firm: Found[] = [];
  const weak: Found[] = [];
  const isRound = /^[十百千万亿半]/.test(number);
  if (aLittleLess.test(before) && /^(?:\d+0|[一二两三四五六七八九]?[十百千万])/.test(number))
    return { firm: [{ qualifier: '近', word: '小' }], weak };
  let rest = before.replace(/第$/, '');
  for (let step = 0; step < 2; step++) {
    const bare = rest.replace(/[了为有出]$/, '');
    const entry =
      beforeWords.find(({ word }) => rest.endsWith(word) && !(word === '高达' && rest.endsWith('最高达'))) ??
      beforeWords.find(({ word }) => bare.endsWith(word));
    if (!entry) break;
    const { word, qualifier } = entry;
    const isSize = word === '过' && ofSize.test(rest);
    rest = rest.slice(0, rest.lastIndexOf(word));
    if (otherWords[word]?.test(rest)) break;
    const isTime = unit !== null && /年|月|日|天|周|星期|小时|分钟/.test(unit);
    const other = opposite[qualifier];
    const [denied] = (other && negation.exec(rest)) ?? [];
    if (other !== undefined && denied !== undefined) {
      firm.push({ qualifier: other, word: denied + word });
      break;
    }
    if (word === '前') {
      // 10月1日前首批 tells when.
      if (isOrdinal && !/^首/.test(number) && !/[日月年底\u3000]$/.test(rest)) firm.push(entry);
    } else if ((onlyRound.has(word) && !isRound && !isSize) || (word === '近' && isTime) || oftenNoBound.has(word))
      weak.push(entry);
    else firm.push(entry);
  }
  const [, beforeNoun, beforeWhole] = (firm.length === 0 ? mayStandApart.exec(before) : null) ?? [];
  const apart = beforeNoun ?? beforeWhole;
  const entry = apart === undefined ? undefined : beforeWords.find(({ word }) => word === apart);
  return { firm: entry ? [entry] : firm, weak };
}

/** 三分之一强 is a little more, 20%弱 a little less; 占三成强企 is neither. */
const strongOrWeak: Record<string, Qualifier> = { 强: '多', 弱: '近' };

function readAfter({ after, unit }: Surroundings): Found[] {
  const strength = unit === '%' ? /^[强弱](?=[,，。;；、）)]|$)/.exec(after)?.[0] : undefined;
  const slight = strength === undefined ? undefined : strongOrWeak[strength];
  if (strength !== undefined && slight !== undefined) return [{ qualifier: slight, word: strength }];
  const isTime = unit !== null && /年|月|日|天|周|星期|小时|分钟/.test(unit);
  const entry = afterWords.find(({ word }) => after.startsWith(word));
  if (entry) {
    // 30个+20个 is a sum, 一个+N a formula.
    if (entry.word === '+' && /^\+[\d一二两三四五六七八九十NXnx]/.test(after)) return [];
    // 三年内部, 园区内: 内 is a limit of time only, and 前后 and 上下 of what they follow.
    if (onlyAtEnd.has(entry.word) && !/^(?:[,，。;；、）)]|$)/.test(after.slice(entry.word.length))) return [];
    if (entry.word === '内' && (!isTime || /^内[部外容]/.test(after))) return [];
    return [entry];
  }
  const word = afterNoun.exec(after)?.[1] ?? (/行列$/.test(after) ? '行列' : undefined);
  const apart = afterWords.find((one) => one.word === word);
  return apart ? [apart] : [];
}

/** 数十, 几百: the word takes the place of a digit. */
const instead = /(?<![总人个件户次家指参岁分函系])[数几]$/;

/** The qualifiers that stand about a number, each with the word that says so. */
export function qualifiersAround(surroundings: Surroundings): Qualifiers {
  const { before, number, between } = surroundings;
  if (instead.test(before) && /^[十百千万亿]/.test(number))
    return { firm: [{ qualifier: '数', word: before.slice(-1) }], weak: [] };
  const vague = manifold.exec(`${before}|${number}${surroundings.after}`)?.[1];
  if (vague !== undefined) return { firm: [{ qualifier: '数', word: vague }], weak: [] };
  const { firm, weak } = readBefore(surroundings);
  const inner = betweenWords.filter(({ word }) => between.includes(word));
  // 有余 holds 余: the longest word alone.
  const ofBetween = inner.slice(0, 1);
  const ofHalf: Found[] = number === '过半' ? [{ qualifier: '超', word: '过' }] : [];
  const inside = qualifierInside(number);
  const ofDoubling = beforeWords.filter(({ word }) => word === inside);
  return { firm: [...ofHalf, ...ofDoubling, ...firm, ...ofBetween, ...readAfter(surroundings)], weak };
}
