import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { formatPeriod } from './period.ts';
import { formatParagraph } from './source.ts';
import { formatTerritory } from './territory.ts';

/** The time of a figure, with （推断） where the source does not print it. */
export function formatWhen({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>): string {
  return `${formatPeriod(period)}${inferredFrom === null ? '' : '（推断）'}`;
}

/** That a figure is no result: 计划, 预计; nothing of a result. */
export const formatStatus = ({ status }: Pick<Observation, 'status'>): string[] =>
  status === 'reported' ? [] : [statusLabel[status]];

/** （计划） behind a value that is no result, where nothing else beside it says so. */
export const markStatus = (figure: Pick<Observation, 'status'>): string =>
  formatStatus(figure)
    .map((status) => `（${status}）`)
    .join('');

/** （计划） behind two values of one status; of two statuses which of them is no result: （后一个数：计划）. */
export function markStatuses(before: Pick<Observation, 'status'>, after: Pick<Observation, 'status'>): string {
  if (before.status === after.status) return markStatus(after);
  const said = [before, after].flatMap((figure, index) =>
    formatStatus(figure).map((status) => `${index === 0 ? '前' : '后'}一个数：${status}`),
  );
  return `（${said.join('；')}）`;
}

/**
 * What stands beside every figure: what it counts, whose it is, when, each once, and that it is no result.
 * 非公企业，园区，2023年7月（推断） · 三大产业链，园区，2024年，预计
 *
 * @param among whose page it stands on: a company's own figures need not name it again
 */
export function formatSmallPrint(
  observation: Pick<Observation, 'population' | 'territory' | 'period' | 'inferredFrom' | 'rivals' | 'status'>,
  among: 'all' | 'its own' = 'all',
): string {
  const { population, territory, rivals = [] } = observation;
  const rival = rivals.map(({ printed }) => `来源不一致，另一篇印${printed}`);
  const parts = [
    population,
    ...(among === 'its own' && territory.kind === 'company' ? [] : [formatTerritory(territory)]),
    formatWhen(observation),
    ...formatStatus(observation),
    ...rival,
  ];
  return [...new Set(parts)].join('，');
}

/** The same with the paragraph, where the source is named nearby: 非公企业，园区，2023年7月（推断），第2段 */
export const formatSmallPrintAt = (
  observation: Parameters<typeof formatSmallPrint>[0] & { paragraph: number | null },
) => `${formatSmallPrint(observation)}，${formatParagraph(observation.paragraph)}`;
