import type { Statistic } from '#lib/schema/observation.ts';
import { isSigned } from '#lib/schema/unit.ts';
import { type Direction, directionAt, isLevel } from './direction.ts';
import { normalizeFigure } from './normalize.ts';
import { readWording } from './wording.ts';

/** What the words right before a linked number say of it: that it rose, was reached, is of a year, is there already. */
export type SaidBefore = {
  words: string;
  direction?: Direction;
  isChange?: true;
  isLevel?: true;
  year?: string;
  isDone?: true;
};

/** Characters of which each word of change, a year and 已 has one: most clauses have none, and are passed over by them. */
const mayTell = /[增提升涨攀浮调扩前跃进降减压缩滑削简跌落窄缓萎后退省约节掉高低快慢多少年已+＋−－↑↓▲▼-]/;
/** No word that says something of a number stands farther before it. */
const reach = 24;
/** 提高了, 下降约: the number behind is by how much. */
const changes = /(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|缩短|回落|下滑)了?(?:约|近|超过?|逾|达|不足)?$/;
/** 2021年的, 2023年底: of that year, where it is not what another is measured against. */
const yearOf = /(?:^|[^\d比较与同和是自到至—–~-])(\d{4})年(?:年?[底末])?的?$|[从由自](\d{4})年(?:年?[底末])?的$/;
const done = /(?:^|[^不])已经?(?:新?建成?|达到?|有|完成|培育|建立|发展|突破|超过)?了?$/;

/**
 * What the clause right before a link says of the number that the link prints; null where it says nothing.
 *
 * @param text what stands before the link, as it is written
 * @example saidBefore('，覆盖率由2021年的') // { words: '覆盖率由2021年的', year: '2021' }
 */
export function saidBefore(text: string): SaidBefore | null {
  const words = /[^\n。；！？，、）)：（(]*$/.exec(text.slice(-reach))?.[0].replace(/^[\s#>*+|-]+/, '') ?? '';
  if (!mayTell.test(words)) return null;
  const clause = normalizeFigure(words);
  const direction = directionAt(clause, '');
  const [, year, firstYear] = yearOf.exec(` ${clause}`) ?? [];
  const said: SaidBefore = { words };
  if (direction !== null) said.direction = direction;
  if (direction !== null && changes.test(clause)) said.isChange = true;
  if (isLevel(clause, null)) said.isLevel = true;
  if ((year ?? firstYear) !== undefined) said.year = year ?? firstYear ?? '';
  if (done.test(clause)) said.isDone = true;
  return Object.keys(said).length > 1 ? said : null;
}

type Told = Pick<Statistic, 'id' | 'kind' | 'value' | 'printed' | 'period' | 'status'> & { before?: string | null };

/**
 * A share of 95.6 % did not rise by as much, and a rise of 8.7 % did not reach it; nor did 4 days that were 11 before fall
 * by 4.
 */
function wrongKind(said: SaidBefore, { id, kind, value, printed, before }: Told): string | null {
  const change = `${id}（${printed}）`;
  if (kind === 'share' && said.isChange)
    return `“${said.words}”说的是增减了多少，数据 ${change}是比率，是到了多少；请写“到”“为”一类的字，或链接到增减幅`;
  if (!isSigned(kind) && said.isChange && typeof before === 'string')
    return `“${said.words}”说的是增减了多少，数据 ${change}是后来的数，是到了多少；请写“到”“为”一类的字`;
  if (!isSigned(kind) || value === null) return null;
  if (said.isLevel) return `“${said.words}”说的是到了多少，数据 ${change}是增减了多少；请改写，或链接到那个水平的数`;
  const own = value.startsWith('-') ? 'fall' : 'rise';
  // A fall that is not printed as one is told at its line.
  if (own === 'fall' && !readWording(printed).some(({ direction }) => direction === 'fall')) return null;
  return said.direction !== undefined && said.direction !== own && Number(value) !== 0
    ? `“${said.words}”与数据不一致：数据 ${change}是${own === 'fall' ? '下降' : '上升'}`
    : null;
}

/** A number is of no year but its own; a length of time, a change and a multiple have more than one. */
function wrongYear(said: SaidBefore, { id, kind, period }: Told): string | null {
  if (said.year === undefined || period === null || isSigned(kind) || ['multiple', 'duration', 'age'].includes(kind))
    return null;
  const isOf = said.year <= period.end.slice(0, 4) && said.year >= (period.start ?? '').slice(0, 4);
  return isOf ? null : `正文写的是${said.year}年，数据 ${id} 的参考期是“${period.text}”；请核对`;
}

/**
 * Why the words before a link are not true of its figure; null where nothing speaks against them.
 *
 * @param words the words of the link: 下降18.6% tells its direction itself
 */
export function contradicts(said: SaidBefore, words: string, figure: Told): string | null {
  const isTold = directionAt(normalizeFigure(words).replace(/\d.*$/, ''), '') !== null;
  const kind = isTold ? null : wrongKind(said, figure);
  if (kind !== null) return kind;
  if (said.isDone && (figure.status === 'planned' || figure.status === 'expected'))
    return `“${said.words}”说的是已经做到，数据 ${figure.id} 是${figure.status === 'planned' ? '计划' : '预计'}；请写“要”“计划”一类的字`;
  return wrongYear(said, figure);
}
