import { type Unit, units } from '#lib/schema/unit.ts';
import type { FigureLine } from './figures.ts';

/** Levels of a synthetic ladder that have a number. */
const counted = 3;

const isCount = ({ unit = '', value = '', upper }: FigureLine) =>
  unit in units && units[unit as Unit].kind === 'count' && /^\d+$/.test(value) && upper === undefined;

/**
 * The picture of a synthetic park: a ladder of its first counts, so that load tests have one as real parks do. None where
 * it has too few, and of every fourth park, which is left to the rule.
 */
export function drawPicture(number: number, figures: readonly FigureLine[]) {
  const levels = figures.filter(isCount).slice(0, counted);
  if (levels.length < counted || number % 4 === 0) return {};
  const tiers = levels.map(({ id }, index) => ({ name: `示例第${index + 1}层`, figure: id }));
  return { picture: { form: 'tiers', tiers: [{ name: '示例党工委' }, ...tiers] } };
}
