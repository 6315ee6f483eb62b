import type { Catalogued } from '#lib/catalog/catalog.ts';
import { groupOfFigure, type IndicatorGroup } from '#lib/catalog/indicator-groups.ts';
import { cautionsOf } from '#lib/compare/cautions.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { reasonLabel } from '#lib/words/zh/reason-label.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { columnsOf, defineColumns, legend } from './column.ts';
import { codeOfGroup } from './groups.ts';
import { missingCodes } from './missing-codes.ts';
import { statisticColumns } from './statistic-columns.ts';
import { pointsTo, type Table } from './table.ts';

/** A figure with what its row needs of elsewhere. */
export type ObservationRow = {
  figure: Observation;
  /** The park whose case holds it, and the article that prints it. */
  of: Park;
  article: Source;
  /** The timing of its indicator, which decides what is held against a comparison. */
  timing: 'stock' | 'flow' | undefined;
  /** The group of figures of its indicator that it may be seen with; null of one that stands for no series. */
  group: string | null;
};

const cautionLabels = Object.fromEntries(
  Object.entries(reasonLabel).filter(
    ([kind]) => verdictByReason[kind as keyof typeof verdictByReason] === 'caution' && !kind.endsWith('-apart'),
  ),
);

const { note, territoryKind, status, open, ...statistic } = columnsOf(
  statisticColumns,
  ({ figure }: ObservationRow) => figure,
);
const { subject, population, denominator, denominatorMissing, numerator, ...valueAndPeriod } = statistic;

export const observationColumns = defineColumns<ObservationRow>({
  park: { label: '案例', meaning: '案例的编号，也是地址的一部分', cell: ({ figure }) => figure.park },
  parkName: { label: '园区', meaning: '来源对园区的称呼', cell: ({ of }) => of.name },
  id: { label: '编号', meaning: '数据在案例里的编号，永久不变', cell: ({ figure }) => figure.id },
  theme: { label: '主题', meaning: '数据说的是哪一方面', codes: themeLabel, cell: ({ figure }) => figure.theme },
  indicator: {
    label: '指标',
    meaning: '所属指标的编号；只有一个园区才有的数据为空',
    optional: true,
    cell: ({ figure }) => figure.indicator,
  },
  name: { label: '名称', meaning: '指标名，或这项数据自己的名称', cell: ({ figure }) => figure.name },
  subject,
  population,
  ...valueAndPeriod,
  denominator,
  denominatorMissing,
  numerator,
  parts: {
    label: '分项',
    meaning: '总数的各分项，是哪几项数据的编号；没有则为空',
    type: 'list',
    optional: true,
    cell: ({ figure }) => figure.parts,
  },
  before: {
    label: '此前的数',
    meaning: '同一件事此前的数，是哪一项数据的编号；没有则为空',
    optional: true,
    cell: ({ figure }) => figure.before,
  },
  rivals: {
    label: '不一致的数',
    meaning: '同一园区另一篇来源对同一件事印出的不同的数，是哪几项数据的编号；没有则为空',
    type: 'list',
    optional: true,
    cell: ({ figure: { rivals = [] } }) => rivals.map(({ id }) => id),
  },
  territoryKind,
  territory: {
    label: '统计范围',
    meaning: '范围的名称',
    cell: ({ figure: { territory }, of }) =>
      territory.kind === 'park' && territory.name === null ? of.name : formatTerritory(territory),
  },
  ofPark: {
    label: '是园区自己的数',
    meaning: '园区自己的数为 true；全市、企业等别的范围的数为 false，不能当作园区的数',
    type: 'boolean',
    cell: ({ figure }) => isOfPark(figure),
  },
  status,
  open,
  cautions: {
    label: '谨慎的理由',
    meaning: `这个数自己带来的、比较时要谨慎的理由：${legend(cautionLabels)}`,
    type: 'list',
    optional: true,
    cell: ({ figure, timing }) => cautionsOf(figure, timing === undefined ? {} : { timing }),
  },
  group: {
    label: '可比的组',
    meaning: '同一指标里，组相同的数据才可以放在一起看（见 groups.csv）；不属于指标的、被更新的数代替的为空',
    optional: true,
    cell: ({ group }) => group,
  },
  source: { label: '来源', meaning: '报道的刊载处和日期', cell: ({ article }) => formatSource(article) },
  sourceId: { label: '来源编号', meaning: '来源在案例里的编号，见 sources.csv', cell: ({ figure }) => figure.source },
  sourceUrl: {
    label: '来源网址',
    meaning: '文章的网址；没有可以给读者的网址则为空',
    format: 'uri',
    optional: true,
    cell: ({ article }) => article.url,
  },
  paragraph: {
    label: '段落',
    meaning: '印着这个数的段落号',
    type: 'integer',
    optional: true,
    cell: ({ figure }) => figure.paragraph,
  },
  paragraphMissing: {
    label: '段落为何为空',
    meaning: '只读到节选，段落数不出来',
    codes: missingCodes('not-known'),
    optional: true,
    cell: ({ figure }) => (figure.paragraph === null ? 'not-known' : null),
  },
  anchor: {
    label: '定位',
    meaning: '原文里只出现一次的几个字，用来找到这一句；原文写法自己就够用的为空',
    optional: true,
    cell: ({ figure }) => figure.anchor,
  },
  note,
  url: { label: '地址', meaning: '这项数据的永久地址', format: 'address', cell: ({ figure }) => figureAddress(figure) },
});

export const observationTable: Table<ObservationRow> = {
  name: 'observations',
  title: '数据',
  description: '每一行是一个印出来的数，连同统计对象、统计范围、参考期、分母和出处。',
  columns: observationColumns,
  primaryKey: ['park', 'id'],
  foreignKeys: [
    pointsTo(['park'], 'parks'),
    pointsTo(['indicator'], 'indicators'),
    pointsTo(['unit'], 'units'),
    pointsTo(['group'], 'groups'),
    pointsTo(['park', 'sourceId'], 'sources', ['park', 'id']),
  ],
};

/** The figures of some parks, each with what its row says of elsewhere. */
export function* observationRows(
  content: Catalogued,
  parks: readonly Park[] = content.parks,
  isWanted: (figure: Observation) => boolean = () => true,
): Generator<ObservationRow> {
  const codeByGroup = new Map<IndicatorGroup, string>();
  const codeOf = (group: IndicatorGroup) => {
    const code = codeByGroup.get(group) ?? codeOfGroup(group);
    codeByGroup.set(group, code);
    return code;
  };
  const timingById = new Map(content.indicators.map(({ id, timing }) => [id, timing]));
  for (const park of parks)
    for (const figure of park.observations) {
      if (!isWanted(figure)) continue;
      const article = park.sourceById.get(figure.source);
      if (!article) throw new Error(`unknown source ${figure.source} passed the check`);
      const timing = timingById.get(figure.indicator ?? '');
      const group = groupOfFigure(content, figure);
      yield { figure, of: park, article, timing, group: group ? codeOf(group) : null };
    }
}
