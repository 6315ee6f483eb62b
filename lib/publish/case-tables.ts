import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { formatSite } from '#lib/words/zh/copy.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import type { Absolute } from './observation-table.ts';
import { describeFields, type Table, toRows } from './table.ts';

const park = { label: '案例', meaning: '案例的编号，也是地址的一部分' };
const ofPark = { fields: ['park'], reference: { resource: 'parks', fields: ['park'] } };

const parkFields = describeFields({
  park,
  name: { label: '园区', meaning: '来源对园区的称呼' },
  nameNote: { label: '名称说明', meaning: '称呼需要交代时写明，否则为空', optional: true },
  designation: { label: '园区类别', meaning: '来源怎样称呼这类园区' },
  province: { label: '省份', meaning: '所在的省、自治区或直辖市' },
  city: { label: '城市', meaning: '所在的市、州或县市' },
  deck: { label: '导语', meaning: '一句话说这个案例' },
  summary: { label: '摘要', meaning: '两三句话说这个案例' },
  period: { label: '参考期', meaning: '多数数据说的是什么时候；来源没有交代的写“未说明”' },
  periodInferredFrom: { label: '推断依据', meaning: '参考期由本站推断时写明依据，否则为空', optional: true },
  figures: { label: '数据项数', meaning: '这个案例登记了多少项数据', type: 'integer' },
  practices: { label: '做法数', meaning: '这个案例登记了多少种做法', type: 'integer' },
  url: { label: '地址', meaning: '案例页的地址', format: 'uri' },
});

/** The parks, one a row. */
export function parkTable(parks: readonly Park[], absolute: Absolute): Table {
  const records = parks.map((one) => ({
    park: one.slug,
    name: one.name,
    nameNote: one.nameNote ?? '',
    designation: one.designation,
    province: one.province,
    city: one.city,
    deck: one.deck,
    summary: one.summary,
    period: one.period?.text ?? '未说明',
    periodInferredFrom: one.inferredFrom ?? '',
    figures: String(one.observations.length),
    practices: String(one.practices.length),
    url: absolute(`/parks/${one.slug}`),
  }));
  return {
    name: 'parks',
    title: '园区',
    description: '每一行是一个园区的案例。',
    fields: parkFields,
    primaryKey: ['park'],
    foreignKeys: [],
    rows: toRows(parkFields, records),
  };
}

/** `park 园区、company 企业`: what the codes of a column mean. */
const legend = (labels: Record<string, string>) =>
  Object.entries(labels)
    .map(([code, label]) => `${code} ${label}`)
    .join('、');

const practiceFields = describeFields({
  park,
  id: { label: '编号', meaning: '做法在案例里的编号，永久不变' },
  type: { label: '类型编号', meaning: '所属做法类型的编号' },
  typeName: { label: '类型', meaning: '所属做法类型的名称' },
  name: { label: '名称', meaning: '来源对做法的称呼' },
  summary: { label: '概要', meaning: '这个做法是什么' },
  actor: { label: '谁来做', meaning: '谁在做，照来源的说法' },
  by: { label: '主体', meaning: `做的人属于哪一类，用空格隔开：${legend(actorLabel)}` },
  stage: { label: '阶段', meaning: `${legend(stageLabel)}；打算的不算已有的做法` },
  target: { label: '面向谁', meaning: '对谁做；原文没写的为空', optional: true },
  means: { label: '怎么做', meaning: '用什么办法做；原文没写的为空', optional: true },
  figures: { label: '数据', meaning: '有关数据的编号，用空格隔开；没有则为空', optional: true },
  source: { label: '来源编号', meaning: '来源在案例里的编号' },
  paragraphs: { label: '段落', meaning: '来源里的段落号，用空格隔开；只读到节选、段落不详的为空', optional: true },
  url: { label: '类型地址', meaning: '做法类型页的地址', format: 'uri' },
});

/** The practices of the parks, one a row. */
export function practiceTable(
  { parks, practiceTypes }: Pick<Content, 'parks' | 'practiceTypes'>,
  absolute: Absolute,
): Table {
  const typeNameById = new Map(practiceTypes.map(({ id, name }) => [id, name]));
  const records = parks.flatMap(({ slug, practices }) =>
    practices.map((practice) => ({
      park: slug,
      id: practice.id,
      type: practice.type,
      typeName: typeNameById.get(practice.type) ?? '',
      name: practice.name,
      summary: practice.summary,
      actor: practice.actor,
      by: practice.by.join(' '),
      stage: practice.stage,
      target: practice.target ?? '',
      means: practice.means ?? '',
      figures: practice.figures.join(' '),
      source: practice.source,
      paragraphs: practice.paragraphs.join(' '),
      url: absolute(`/practices/${practice.type}`),
    })),
  );
  return {
    name: 'practices',
    title: '做法',
    description: '每一行是一个园区的一种做法。',
    fields: practiceFields,
    primaryKey: ['park', 'id'],
    foreignKeys: [ofPark, { fields: ['park', 'source'], reference: { resource: 'sources', fields: ['park', 'id'] } }],
    rows: toRows(practiceFields, records),
  };
}

const sourceFields = describeFields({
  park,
  id: { label: '编号', meaning: '来源在案例里的编号' },
  words: { label: '简称', meaning: '刊载处和日期，与数据表的“来源”一列相同' },
  title: { label: '题名', meaning: '文章的题名；所据副本没有印出的为空，下同', optional: true },
  outlet: { label: '刊载', meaning: '刊载的媒体或机构', optional: true },
  author: { label: '作者', meaning: '署名', optional: true },
  publishedOn: { label: '日期', meaning: '发布的日期', type: 'date', optional: true },
  url: { label: '网址', meaning: '文章的网址', format: 'uri', optional: true },
  copy: {
    label: '副本',
    meaning: '网址上是 original 原载、reprint 转载还是 archive 存档；不清楚的为空',
    optional: true,
  },
  site: { label: '网站', meaning: '网址所在的网站：页面印出的名称或域名，括号里是本站推断', optional: true },
  postedOn: { label: '上网日期', meaning: '这一份副本上网的日期，不是文章刊出的日期', type: 'date', optional: true },
  openedOn: {
    label: '打开网址的日期',
    meaning: '有人打开网址核对的日期；还没有人打开过的为空',
    type: 'date',
    optional: true,
  },
  extent: { label: '读到多少', meaning: 'full 全文、excerpt 节选；没有写明的为空', optional: true },
  paragraphs: {
    label: '段落数',
    meaning: '正文有多少段；每个非空行算一段，小标题也算；只读到节选的为空',
    type: 'integer',
    optional: true,
  },
  note: { label: '说明', meaning: '关于所据副本的说明', optional: true },
});

/** The articles that the facts come from, one a row. */
export function sourceTable(parks: readonly Park[]): Table {
  const records = parks.flatMap(({ slug, sources }) =>
    sources.map((source) => ({
      park: slug,
      id: source.id,
      words: formatSource(source),
      title: source.title ?? '',
      outlet: source.outlet ?? '',
      author: source.author ?? '',
      publishedOn: source.publishedOn ?? '',
      url: source.url ?? '',
      copy: source.copy ?? '',
      site: formatSite(source) ?? '',
      postedOn: source.postedOn ?? '',
      openedOn: source.openedOn ?? '',
      extent: source.extent ?? '',
      paragraphs: source.paragraphs === null ? '' : String(source.paragraphs),
      note: source.note ?? '',
    })),
  );
  return {
    name: 'sources',
    title: '来源',
    description: '每一行是一篇文章，案例里的事实出自它。',
    fields: sourceFields,
    primaryKey: ['park', 'id'],
    foreignKeys: [ofPark],
    rows: toRows(sourceFields, records),
  };
}
