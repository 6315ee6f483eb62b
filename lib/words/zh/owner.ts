import type { Observation } from '#lib/schema/observation.ts';
import { formatValue } from './amount.ts';

/** Whose row it is in a table of parks: the park, and the place of the figure where that is another. 宁乡：宁乡高新区 */
export function formatOwner({ name }: { name: string }, { territory }: Pick<Observation, 'territory'>): string {
  if (territory.name === null) return name;
  return territory.name.startsWith(name) ? territory.name : `${name}：${territory.name}`;
}

/** The same with the value, so that two rows of one park can be told apart: 贵阳高新区的147家, 贵阳高新区不足100家. */
export function formatOwned(park: { name: string }, figure: Observation): string {
  const value = formatValue(figure);
  return `${formatOwner(park, figure)}${/^\d/.test(value) ? '的' : ''}${value}`;
}
