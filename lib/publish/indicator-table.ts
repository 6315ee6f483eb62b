import type { Content } from '#lib/schema/content.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import type { Absolute } from './observation-table.ts';
import { describeFields, type Table, toRows } from './table.ts';

const indicatorFields = describeFields({
  indicator: { label: '指标', meaning: '指标的编号，也是地址的一部分' },
  name: { label: '名称', meaning: '指标名' },
  unit: { label: '单位', meaning: '数值的单位' },
  timing: { label: '时点或时期', meaning: 'stock 某一时点的数、flow 一段时期累计的数' },
  theme: { label: '主题', meaning: '在园区数据表里归入哪一组' },
  definition: { label: '定义', meaning: '数的是什么' },
  dependsOn: { label: '数值取决于', meaning: '口径上的几件事，用分号隔开；不一样就不能直接相比' },
  populations: { label: '统计对象', meaning: '可能数的是哪几批，用分号隔开；不是同一批的不能相比' },
  url: { label: '地址', meaning: '指标页的地址', format: 'uri' },
});

/** The indicators, one a row, in the order of the pages. */
export function indicatorTable(indicators: Content['indicators'], absolute: Absolute): Table {
  const records = indicators.map((one) => ({
    indicator: one.id,
    name: one.name,
    unit: one.unit,
    timing: one.timing,
    theme: themeLabel[one.theme],
    definition: one.definition,
    dependsOn: one.dependsOn.join('；'),
    populations: one.populations.join('；'),
    url: absolute(`/indicators/${one.id}`),
  }));
  return {
    name: 'indicators',
    title: '指标',
    description: '每一行是几个园区都可能有的一种数，连同定义和决定能不能比的口径。',
    fields: indicatorFields,
    primaryKey: ['indicator'],
    foreignKeys: [],
    rows: toRows(indicatorFields, records),
  };
}
