import type { Observation } from '#lib/schema/observation.ts';
import { formatPeriod } from './period.ts';
import { formatParagraph } from './source.ts';
import { formatTerritory } from './territory.ts';

/** The time of a figure, with （推断） where the source does not print it. */
export function formatWhen({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>): string {
  return `${formatPeriod(period)}${inferredFrom === null ? '' : '（推断）'}`;
}

/** What stands beside every figure: what it counts, whose it is, when, each once. 非公企业，园区，2023年7月（推断） */
export function formatSmallPrint(
  observation: Pick<Observation, 'population' | 'territory' | 'period' | 'inferredFrom' | 'rivals'>,
): string {
  const { population, territory, rivals = [] } = observation;
  const rival = rivals.map(({ printed }) => `来源不一致，另一篇印${printed}`);
  const parts = [population, formatTerritory(territory), formatWhen(observation), ...rival];
  return [...new Set(parts)].join('，');
}

/** The same with the paragraph, where the source is named nearby: 非公企业，园区，2023年7月（推断），第2段 */
export const formatSmallPrintAt = (
  observation: Parameters<typeof formatSmallPrint>[0] & { paragraph: number | null },
) => `${formatSmallPrint(observation)}，${formatParagraph(observation.paragraph)}`;
