import { englishQualifiers } from '#lib/schema/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { measureOf, units } from '#lib/schema/unit.ts';

/** Measures whose word an English reader needs, of one and of more; what is simply counted is told by the label. */
const unitWords: Record<string, readonly [one: string, more: string]> = {
  percent: ['%', '%'],
  'percentage point': [' percentage point', ' percentage points'],
  'working day': [' working day', ' working days'],
  day: [' day', ' days'],
  'year of age': [' year', ' years'],
  'point of a score': [' point', ' points'],
  TEU: [' TEU', ' TEU'],
  item: ['', ''],
};

const grouped = (value: string) => value.replace(/^-/, '−').replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/**
 * A figure in English: `97.7%`, `more than 300`, `33.5 working days`, `1 working day`. Null where English has no exact words
 * for its unit, a multiple or a part of its measure (周, ‰) among them, and the page prints it as the source does.
 */
export function formatEnglishFigure({
  value,
  upper,
  unit,
  qualifier,
}: Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier'>): string | null {
  const words = unitWords[measureOf(unit)];
  if (value === null || upper !== null || words === undefined || 'factor' in units[unit]) return null;
  const amount = `${grouped(value)}${words[/^-?1$/.test(value) ? 0 : 1]}`;
  if (qualifier === null) return amount;
  const [word] = englishQualifiers[qualifier];
  return ['以上', '以下'].includes(qualifier) ? `${amount} ${word}` : `${word} ${amount}`;
}
