import type { Aftermath, Build, FrozenField, FrozenFigure, State } from '#lib/schema/edition.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { type Unit, units } from '#lib/schema/unit.ts';
import { closeSentence } from './close-sentence.ts';
import { kindOfCorrection } from './correction.ts';
import { formatFigure } from './figure.ts';
import { joinList } from './list.ts';
import { formatDate } from './period.ts';
import { quoteWords } from './quotation.ts';
import { undecided as open } from './trust.ts';

/** 2026年11月25日版: what an edition is called. */
export const nameEdition = (date: string) => `${formatDate(date)}版`;

/** What an edition holds, and that it stays as it is. */
export const sayEdition = ({ parks, figures }: Pick<Build, 'parks' | 'figures'>) =>
  `当天${parks}个园区的${figures}项数据，连同字段手册和引用文件。发布以后不再改动，引用不会落空。`;

/**
 * The state of the data by which something is quoted, and what it is called.
 *
 * @example nameState({ edition: '2026-11-26', day: '2026-11-25' }) // { label: '数据', name: '2026年11月26日版' }
 * @example nameState({ edition: null, day: '2026-11-25' }) // { label: '数据日期', name: '2026年11月25日' }
 * @returns null where no edition holds it and content states no day
 */
export function nameState({ edition, day }: State): { label: string; name: string } | null {
  if (edition !== null) return { label: '数据', name: nameEdition(edition) };
  return day === null ? null : { label: '数据日期', name: formatDate(day) };
}

/** The words of the rows that say what the site states of itself. */
const factLabel: Record<Build['undecided'][number], string> = {
  operator: '主办',
  contact: '联系方式',
  'licence.texts': '文字的许可',
  'licence.data': '数据的许可',
};

/** What the site had not decided about itself when an edition was made; null where nothing was open. */
export function sayUndecided(undecided: Build['undecided']): string | null {
  const labels = undecided.map((one) => factLabel[one]);
  return labels.length === 0 ? null : `制作这一版时，${joinList(labels, '和')}${open}。`;
}

/** 已更正, 已更新 or 已撤下: what became of a figure since an edition. */
export const sayState = ({ now, movedTo, correction }: Aftermath): string =>
  now === null && movedTo === null ? '已撤下' : `已${kindOfCorrection(correction ?? {})}`;

const isUnit = (text: string): text is Unit => Object.hasOwn(units, text);
const isQualifier = (text: string): text is Qualifier => Object.hasOwn(qualifiers, text);

/** A figure as an edition has it; a unit that the site no longer has stands as it was written. Null without a number. */
function formatFrozen({ value, qualifier, unit }: FrozenFigure): string | null {
  if (value === '') return null;
  const [low = '', high = null] = value.split('/');
  if (!isUnit(unit)) return `${value.replace('/', '—')}${unit}`;
  return formatFigure({
    value: low,
    upper: high,
    unit,
    qualifier: isQualifier(qualifier) ? qualifier : null,
    printed: '',
    numeral: null,
  });
}

/** What of a figure its value says, and what is told of it beside. */
const ofValue: readonly FrozenField[] = ['value', 'qualifier', 'unit'];
const besideLabel: Partial<Record<FrozenField, string>> = { period: '时间', territory: '统计范围' };

/**
 * What an edition says of a figure, and what is said today.
 *
 * @example sayAftermath(aftermath) // '版里是“97.7%”，现在是“98%”，时间也改了。抄错了。'
 */
export function sayAftermath({ before, fields, now, correction }: Aftermath): string {
  const frozen = formatFrozen(before);
  const held = frozen === null ? '没有确数' : `是${quoteWords(frozen)}`;
  const why = correction === null ? '' : closeSentence(correction.why);
  if (now === null) return `版里${held}。${why}`;
  const beside = joinList(
    fields.flatMap((field) => besideLabel[field] ?? []),
    '和',
  );
  if (!fields.some((field) => ofValue.includes(field))) return `版里${held}；${beside}后来改了。${why}`;
  return `版里${held}，现在是${quoteWords(formatFigure(now))}${beside === '' ? '' : `，${beside}也改了`}。${why}`;
}

/** How much of an edition is no longer what it says. */
export const countAftermath = (changed: number): string =>
  changed === 0 ? '这一版的数，现在都没有改过。' : `这一版里有${changed}个数后来改了，引用时请看现在的数。`;

/** `126080` → 126 KB. */
export const formatBytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`;
