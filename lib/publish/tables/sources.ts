import type { Content, Park, Source } from '#lib/schema/content.ts';
import { copyLabel, extentLabel } from '#lib/schema/copy.ts';
import { formatSite } from '#lib/words/zh/copy.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type SourceRow = { park: Park; source: Source };

/** The articles of all cases, park by park in the order of its file. */
export const sourceRows = ({ parks }: Pick<Content, 'parks'>): SourceRow[] =>
  parks.flatMap((park) => park.sources.map((source) => ({ park, source })));

/** What a reader of an article would ask for, and the file may not know. */
const asked = ['title', 'outlet', 'author', 'publishedOn', 'url', 'paragraphs'] as const;

export const sourceTable: Table<SourceRow> = {
  name: 'sources',
  title: '来源',
  description: '每一行是一篇文章，案例里的事实出自它。',
  columns: defineColumns<SourceRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    id: { label: '编号', meaning: '来源在案例里的编号', cell: ({ source }) => source.id },
    words: {
      label: '简称',
      meaning: '刊载处和日期，与数据表的“来源”一列相同',
      cell: ({ source }) => formatSource(source),
    },
    title: { label: '题名', meaning: '文章的题名', optional: true, cell: ({ source }) => source.title },
    outlet: { label: '刊载', meaning: '刊载的媒体或机构', optional: true, cell: ({ source }) => source.outlet },
    author: { label: '作者', meaning: '署名', optional: true, cell: ({ source }) => source.author },
    publishedOn: {
      label: '日期',
      meaning: '文章印出的日期',
      type: 'date',
      optional: true,
      cell: ({ source }) => source.publishedOn,
    },
    yearInferredFrom: {
      label: '年份的推断依据',
      meaning: '只印了月日时，年份从哪里推出；年份印出的为空',
      optional: true,
      cell: ({ source }) => source.yearInferredFrom ?? null,
    },
    issue: {
      label: '刊期',
      meaning: '期刊印出的年份和期号；不是期刊的为空',
      optional: true,
      cell: ({ source }) => source.issue ?? null,
    },
    pages: {
      label: '页码',
      meaning: '在期刊的第几页；没有记下的为空',
      optional: true,
      cell: ({ source }) => source.pages ?? null,
    },
    url: { label: '网址', meaning: '文章的网址', format: 'uri', optional: true, cell: ({ source }) => source.url },
    copy: {
      label: '副本',
      meaning: '网址上是原载、转载还是存档；不清楚的为空',
      codes: copyLabel,
      optional: true,
      cell: ({ source }) => source.copy ?? null,
    },
    site: {
      label: '网站',
      meaning: '网址所在的网站：页面印出的名称或域名，括号里是本站推断',
      optional: true,
      cell: ({ source }) => formatSite(source),
    },
    postedOn: {
      label: '上网日期',
      meaning: '这一份副本上网的日期，不是文章印出的日期',
      type: 'date',
      optional: true,
      cell: ({ source }) => source.postedOn,
    },
    openedOn: {
      label: '打开网址的日期',
      meaning: '有人打开网址核对的日期；还没有人打开过的为空',
      type: 'date',
      optional: true,
      cell: ({ source }) => source.openedOn ?? null,
    },
    extent: {
      label: '读到多少',
      meaning: '读了全文还是只读到节选；没有写明的为空',
      codes: extentLabel,
      optional: true,
      cell: ({ source }) => source.extent ?? null,
    },
    paragraphs: {
      label: '段落数',
      meaning: '正文有多少段；每个非空行算一段，小标题也算；只读到节选的为空',
      type: 'integer',
      optional: true,
      cell: ({ source }) => source.paragraphs,
    },
    missing: {
      label: '不详的各列',
      meaning: '题名、刊载、作者、日期、网址、段落数里，所据副本没有的那几列的列名',
      type: 'list',
      optional: true,
      cell: ({ source }) => asked.filter((column) => source[column] === null),
    },
    note: {
      label: '说明',
      meaning: '关于所据副本的说明；没有则为空',
      optional: true,
      cell: ({ source }) => source.note ?? null,
    },
  }),
  primaryKey: ['park', 'id'],
  foreignKeys: [pointsTo(['park'], 'parks')],
};
