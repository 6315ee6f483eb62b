import { englishQualifiers } from '#lib/schema/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf } from '#lib/schema/unit.ts';

/** Units whose word an English reader needs; what is simply counted is told by the label. */
const unitWords: Record<string, string> = {
  percent: '%',
  'percentage-point': ' percentage points',
  'percentage point': ' percentage points',
  'working day': ' working days',
  'working-day': ' working days',
  day: ' days',
  item: '',
};

const grouped = (value: string) => value.replace(/^-/, '−').replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/**
 * A figure in English: `97.7%`, `more than 300`, `33.5 working days`. Null where English has no exact words for its unit,
 * and the page prints it as the source does.
 */
export function formatEnglishFigure({
  value,
  upper,
  unit,
  qualifier,
}: Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier'>): string | null {
  const words = unitWords[measureOf(unit)];
  if (value === null || upper !== null || words === undefined || unit === '‰') return null;
  const amount = `${grouped(value)}${words}`;
  if (qualifier === null) return amount;
  const [word] = englishQualifiers[qualifier];
  return ['以上', '以下'].includes(qualifier) ? `${amount} ${word}` : `${word} ${amount}`;
}
