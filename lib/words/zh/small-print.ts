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

type SmallPrint = Pick<Observation, 'population' | 'territory' | 'period' | 'inferredFrom' | 'rivals' | 'status'>;

/** Whose page a figure stands on: a company's own need not name it again. */
export type Among = 'all' | 'its own';

function partsOf(observation: SmallPrint, among: Among): string[] {
  const { population, territory, rivals = [] } = observation;
  const rival = rivals.map(({ printed }) => `来源不一致，另一篇印${printed}`);
  const parts = [
    population,
    ...(among === 'its own' && territory.kind === 'company' ? [] : [formatTerritory(territory)]),
    formatWhen(observation),
    ...formatStatus(observation),
    ...rival,
  ];
  return [...new Set(parts)];
}

/**
 * What stands beside every figure: what it counts, whose it is, when, each once, and that it is no result.
 * 非公企业，园区，2023年7月（推断） · 三大产业链，园区，2024年，预计
 */
export const formatSmallPrint = (observation: SmallPrint, among: Among = 'all'): string =>
  partsOf(observation, among).join('，');

/**
 * The same behind the name of a figure, which need not be said again where it ends with what is counted.
 *
 * @example formatSmallPrintBehind({ ...areas, subject: '党建片区', population: '党建片区' }) // '园区，2023年7月'
 */
export const formatSmallPrintBehind = (
  observation: SmallPrint & Pick<Observation, 'subject'>,
  among: Among = 'all',
): string =>
  partsOf(observation, among)
    .slice(observation.subject.endsWith(observation.population) ? 1 : 0)
    .join('，');

/** The same with the paragraph, where the source is named nearby: 非公企业，园区，2023年7月（推断），第2段 */
export const formatSmallPrintAt = (observation: SmallPrint & { paragraph: number | null }) =>
  `${formatSmallPrint(observation)}，${formatParagraph(observation.paragraph)}`;
