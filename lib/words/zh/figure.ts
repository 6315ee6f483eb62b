import type { Observation } from '#lib/schema/observation.ts';
import type { Qualifier } from '#lib/schema/qualifier.ts';
import type { Unit } from '#lib/schema/unit.ts';

/** `"13470"` → `13,470`, `"0.5"` → `0.5`: thousands are grouped, printed decimals stay as they are. */
export function formatDecimal(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const before: ReadonlySet<Qualifier> = new Set(['约', '近', '不足', '超', '前']);
const between: ReadonlySet<Qualifier> = new Set(['余', '多']);
const after: ReadonlySet<Qualifier> = new Set(['以上', '以内']);

/** 工作日 needs a measure word after a number: 33.5 个工作日. */
export const unitWord = (unit: Unit) => (unit === '工作日' ? '个工作日' : unit);

/** A figure in the pieces that a page sets apart: `{ lead: '约', number: '42', unit: '%', tail: '' }`. */
export type FigureParts = { lead: string; number: string; unit: string; tail: string };

/** 余 and 多 stand before the unit: 300余个, 1,700多万元; but 8个多月. */
function unitWithQualifier(unit: Unit, qualifier: Qualifier | null): string {
  if (qualifier === null || !between.has(qualifier)) return unitWord(unit);
  return unit === '个月' ? `个${qualifier}月` : `${qualifier}${unitWord(unit)}`;
}

/** Where the source prints no definite number (数十家) its wording stands in the place of the number. */
export function figureParts({
  value,
  unit,
  qualifier,
  printed,
}: Pick<Observation, 'value' | 'unit' | 'qualifier' | 'printed'>): FigureParts {
  if (value === null) return { lead: '', number: printed, unit: '', tail: '' };
  const rank = unit === '位';
  return {
    lead: qualifier && before.has(qualifier) ? qualifier : rank ? '第' : '',
    number: formatDecimal(value),
    unit: unitWithQualifier(unit, qualifier),
    tail: qualifier && after.has(qualifier) ? qualifier : '',
  };
}

/** @example formatFigure({ value: '300', unit: '个', qualifier: '余', … }) // '300余个' */
export function formatFigure(observation: Pick<Observation, 'value' | 'unit' | 'qualifier' | 'printed'>): string {
  const { lead, number, unit, tail } = figureParts(observation);
  return `${lead}${number}${unit}${tail}`;
}
