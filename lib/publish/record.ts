import type { Observation } from '#lib/schema/observation.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';

/** The columns of the data files, in order, with what a reader finds in them. */
export const recordLabel = {
  park: { label: '案例', meaning: '案例的编号，也是地址的一部分' },
  parkName: { label: '园区', meaning: '来源对园区的称呼' },
  id: { label: '编号', meaning: '数据在案例里的编号，永久不变' },
  indicator: { label: '指标', meaning: '所属指标的编号；只有一个园区才有的数据为空' },
  name: { label: '名称', meaning: '指标名，或这项数据自己的名称' },
  subject: { label: '对象', meaning: '准确说出数的是什么' },
  value: { label: '数值', meaning: '十进制数字，保留印出的精度；原文没有确数（如“数十家”）时为空' },
  unit: { label: '单位', meaning: '数值的单位；金额一律换成亿元或万元，印作“1.5万”的换成整数' },
  kind: { label: '类别', meaning: 'share 比率、growth 增减幅、count 数量、money 金额、duration 时长、rank 位次' },
  printed: { label: '原文写法', meaning: '来源怎样印这个数，连同限定词' },
  qualifier: { label: '限定词', meaning: '约、近、余、多、以上、不足等；没有则为空' },
  period: { label: '参考期', meaning: '数据说的是什么时候，按 ISO 8601 书写；“../2023-07”表示起点未说明的累计' },
  periodInferredFrom: { label: '推断依据', meaning: '参考期由本站推断时写明依据；原文印出的为空' },
  population: { label: '统计对象', meaning: '数的是哪一批' },
  denominator: { label: '分母', meaning: '只有比率才有；原文没有交代的写“未说明”' },
  territoryKind: {
    label: '范围类别',
    meaning: 'park 园区、parks 几个园区、city 全市、province 全省、nation 全国、company 一家企业、other 其他',
  },
  territory: { label: '统计范围', meaning: '范围的名称' },
  status: { label: '状态', meaning: 'reported 已报道的结果、planned 计划、expected 预计' },
  source: { label: '来源', meaning: '报道的刊载处和日期' },
  sourceId: { label: '来源编号', meaning: '来源在案例里的编号，见来源表' },
  paragraph: { label: '段落', meaning: '印着这个数的段落号；只读到节选、段落不详的为空' },
  note: { label: '说明', meaning: '编辑要提醒读者的事' },
  url: { label: '地址', meaning: '这项数据的永久地址' },
} as const;

type Field = keyof typeof recordLabel;
export const recordFields = Object.keys(recordLabel) as Field[];

/** A figure as a row of the data files: every field as text, an empty cell where there is nothing to say. */
export type FigureRecord = Record<Field, string>;

/**
 * @param parkName the park's name, which `territory` also shows where the figure is the park's own
 * @param source the source in words, e.g. 泉州晚报 2023年7月10日
 * @param url the figure's permanent address
 */
export function toRecord(observation: Observation, parkName: string, source: string, url: string): FigureRecord {
  const { period, territory, kind } = observation;
  return {
    park: observation.park,
    parkName,
    id: observation.id,
    indicator: observation.indicator ?? '',
    name: observation.name,
    subject: observation.subject,
    value: observation.value ?? '',
    unit: observation.unit,
    kind,
    printed: observation.printed,
    qualifier: observation.qualifier ?? '',
    period: period?.text ?? '未说明',
    periodInferredFrom: observation.inferredFrom ?? '',
    population: observation.population,
    denominator: kind === 'share' ? (observation.denominator ?? '未说明') : '',
    territoryKind: territory.kind,
    territory: territory.kind === 'park' && territory.name === null ? parkName : formatTerritory(territory),
    status: observation.status,
    source,
    sourceId: observation.source,
    paragraph: observation.paragraph === null ? '' : String(observation.paragraph),
    note: observation.note ?? '',
    url,
  };
}
