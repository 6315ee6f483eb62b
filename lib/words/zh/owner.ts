import { parseGrowth } from '#lib/schema/growth.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { formatValue } from './amount.ts';
import { markStatus } from './small-print.ts';

/** Whose row it is in a table of parks: the park, and the place of the figure where that is another. 宁乡：宁乡高新区 */
export function formatOwner({ name }: { name: string }, { territory }: Pick<Observation, 'territory'>): string {
  if (territory.name === null) return name;
  return territory.name.startsWith(name) ? territory.name : `${name}：${territory.name}`;
}

/** Whether a value begins with a word that follows whose it is at once: 不足100家, 同比增长16%; but 百分之百, 数十家. */
const beginsWithWord = (figure: Observation) =>
  parseGrowth(figure) !== null ||
  (figure.value !== null && figure.qualifier !== null && qualifiers[figure.qualifier].place === 'before');

/** The same with the value, before small print that tells the rest: 贵阳高新区的147家, 贵阳高新区不足100家. */
export const formatValueOf = (park: { name: string }, figure: Observation): string =>
  `${formatOwner(park, figure)}${beginsWithWord(figure) ? '' : '的'}${formatValue(figure)}`;

/** The same by itself, so that two rows of one park can be told apart: 贵阳高新区的500家（计划）. */
export const formatOwned = (park: { name: string }, figure: Observation): string =>
  `${formatValueOf(park, figure)}${markStatus(figure)}`;
