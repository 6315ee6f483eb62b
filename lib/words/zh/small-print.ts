import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import type { Territory } from '#lib/schema/territory.ts';
import { formatPeriod } from './period.ts';
import { formatParagraph } from './source.ts';
import { formatTerritory } from './territory.ts';

/** The time of a figure, with （推断） where the source does not print it. */
export function formatWhen({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>): string {
  return `${formatPeriod(period)}${inferredFrom === null ? '' : '（推断）'}`;
}

/** The same inside brackets, which hold no others: 推断为2023年7月. */
export const formatWhenWithin = ({ period, inferredFrom }: Pick<Observation, 'period' | 'inferredFrom'>): string =>
  `${inferredFrom === null ? '' : '推断为'}${formatPeriod(period)}`;

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

/** Whose page a figure stands on: a company's own need not name it again, nor any where its owner is named beside it. */
export type Among = 'all' | 'its own' | 'named';

const needsNoOwner = ({ kind }: Territory, among: Among) =>
  among === 'named' || (among === 'its own' && kind === 'company');

function partsOf(observation: SmallPrint, among: Among, sayTime = formatWhen): string[] {
  const { population, territory, rivals = [] } = observation;
  const rival = rivals.map(({ printed }) => `来源不一致，另一篇印${printed}`);
  const parts = [
    population,
    ...(needsNoOwner(territory, among) ? [] : [formatTerritory(territory)]),
    sayTime(observation),
    ...formatStatus(observation),
    ...rival,
  ];
  return [...new Set(parts)];
}

/**
 * What stands beside every figure: what it counts, whose it is, when, each once, and that it is no result.
 * 非公企业，园区，2023年7月（推断） · 三大产业链，园区，2024年，预计
 *
 * @param sayTime how the page tells times; without it each that was inferred says so
 */
export const formatSmallPrint = (observation: SmallPrint, among: Among = 'all', sayTime = formatWhen): string =>
  partsOf(observation, among, sayTime).join('，');

/**
 * The same behind the name of a figure, which need not be said again where it ends with what is counted.
 *
 * @example formatSmallPrintBehind({ ...areas, subject: '党建片区', population: '党建片区' }) // '园区，2023年6月20日至7月10日（推断）'
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

/** Whose a figure is where that is more than 园区: 宁乡高新区, 宁乡全市（含园区）, 九牧王（企业）. */
export const formatOther = (territory: Territory): string[] =>
  territory.kind === 'park' && territory.name === null ? [] : [formatTerritory(territory)];

/**
 * What a value says in a cell whose row and column name what it is and the park: whose it is where not the park's, when,
 * that it is no result, that another source says otherwise: 宁乡全市（含园区），2022年12月（推断）
 */
export const formatWhoseWhen = (figure: Omit<SmallPrint, 'population'>, sayTime = formatWhen): string =>
  [
    ...formatOther(figure.territory),
    sayTime(figure),
    ...formatStatus(figure),
    ...((figure.rivals ?? []).length > 0 ? ['来源不一致'] : []),
  ].join('，');
