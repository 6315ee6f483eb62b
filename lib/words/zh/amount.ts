import { parseGrowth } from '#lib/schema/growth.ts';
import { splitMultiple } from '#lib/schema/multiple.ts';
import type { Statistic, Status } from '#lib/schema/observation.ts';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import { type FigureParts, figureParts, formatFigure } from './figure.ts';
import { withoutSign } from './growth.ts';
import { markStatus } from './small-print.ts';

/** What links a subject to its value; a qualifier in front of the number takes the verb's place or follows it. */
const linkOf: Record<Qualifier, { link: string; keepsWord: boolean }> = {
  约: { link: '约为', keepsWord: false },
  近: { link: '近', keepsWord: false },
  不足: { link: '不足', keepsWord: false },
  超: { link: '超过', keepsWord: false },
  达: { link: '达', keepsWord: false },
  至少: { link: '至少为', keepsWord: false },
  至多: { link: '至多为', keepsWord: false },
  前: { link: '居前', keepsWord: false },
  左右: { link: '为', keepsWord: true },
  以下: { link: '为', keepsWord: true },
  以内: { link: '为', keepsWord: true },
  余: { link: '为', keepsWord: true },
  多: { link: '为', keepsWord: true },
  以上: { link: '为', keepsWord: true },
  数: { link: '为', keepsWord: true },
};

/** A value ready to follow its subject: `{ link: '超过', amount: '400亿元' }`. */
export type Amount = { link: string; amount: string };

const statusWord: Record<Status, string> = { reported: '', planned: '计划', expected: '预计', unstated: '' };

/** Subjects that say themselves that something is planned or expected: 当年计划举办的培训, 要培育的典型. */
const saysStatus: Record<Status, RegExp> = {
  reported: /^/,
  planned: /计划|打算|目标|规划|力争|争取|(?<![模比虚草])拟(?!合)|(?<![主重需必])要(?![素求闻点件紧])/,
  expected: /预计|预期|有望/,
  unstated: /^/,
};

const ordinary = { link: '为', keepsWord: true };

/**
 * The value with the word that leads to it: 翻两番, 为2020年的2.5倍, 为97.7%, 达70%, 不足100家, 预计超过400亿元, 计划为10场, 增长13.98%, 下降3.2%,
 * 居第1位. The qualifier is always there.
 */
export function sayAmount(observation: Statistic): Amount {
  const { qualifier, status, subject, unit, value } = observation;
  const { link, keepsWord } = qualifier === null ? ordinary : linkOf[qualifier];
  const growth = parseGrowth(observation);
  const multiple = splitMultiple(observation);
  // 职工为党员的1:18 is no Chinese: of a base it is so many times.
  const isRatio = multiple !== null && /[:∶比]/.test(observation.numeral?.number ?? '');
  const bare = {
    ...observation,
    ...(keepsWord ? {} : { qualifier: null }),
    ...(isRatio ? { numeral: null } : {}),
  };
  const amount = formatFigure(growth ? withoutSign(bare) : bare).replace(qualifier === '前' ? /^第/ : '', '');
  const said = statusWord[status] !== '' && !saysStatus[status].test(subject) ? statusWord[status] : '';
  if (growth) return { link: `${said}${growth.against}${growth.verb}${link.replace(/为$/, '')}`, amount };
  // A doubling is a verb itself.
  if (amount.startsWith('翻')) {
    const qualifying = observation.numeral?.holdsQualifier ? '' : link.replace(/为$/, '');
    return { link: `${said}${multiple ? `比${multiple.base}` : ''}${qualifying}`, amount };
  }
  // 近2020年的3倍 would be the year before; the other words stand where they stand before any number.
  if (multiple && link === '近') return { link: `${said}为${multiple.base}的近`, amount };
  if (multiple) return { link: `${said}${link}${multiple.base}的`, amount };
  const ranked = unit === '位' && value !== null && link === '为' ? '居' : link;
  return { link: `${said}${ranked}`, amount };
}

/** The same in one piece: 达70%. */
export const writeAmount = (observation: Statistic): string => Object.values(sayAmount(observation)).join('');

/**
 * The pieces of a figure that stands beside its name, or is set large: which way a rank moved its subject mostly leaves open
 * (位次的变化), no sign tells, and 12位 alone would be a place in it.
 */
export function partsBeside(figure: Statistic): FigureParts {
  const move = figure.kind === 'places' ? parseGrowth(figure) : null;
  if (move === null) return figureParts(figure);
  const { lead, ...others } = figureParts(withoutSign(figure));
  return { lead: `${move.verb}${lead}`, ...others };
}

/** The same in one piece: 136个, 上升12位. */
export function formatBeside(figure: Statistic): string {
  const { lead, number, unit, tail } = partsBeside(figure);
  return `${lead}${number}${unit}${tail}`;
}

/** A figure as the cell of a table: a change with its direction in words (同比增长13.98%, 下降3.2%), the others as printed. */
export const formatValue = (figure: Statistic): string =>
  parseGrowth(figure) === null ? formatFigure(figure) : writeAmount({ ...figure, status: 'reported' });

/** The same where neither a sentence nor small print stands beside it: 500家（计划）. */
export const formatAlone = (figure: Statistic): string => `${formatValue(figure)}${markStatus(figure)}`;
