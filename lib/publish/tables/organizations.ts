import type { Content, Park } from '#lib/schema/content.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type OrganizationRow = { park: Park; organization: Park['organizations'][number] };

export const organizationRows = ({ parks }: Pick<Content, 'parks'>): OrganizationRow[] =>
  parks.flatMap((park) => park.organizations.map((organization) => ({ park, organization })));

export const organizationTable: Table<OrganizationRow> = {
  name: 'organizations',
  title: '企业与机构',
  description: '每一行是一个案例里写到的一家企业或一个机构。两个案例里的同名单位是不是同一家，这张表不判断。',
  columns: defineColumns<OrganizationRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    name: { label: '名称', meaning: '来源的称呼', cell: ({ organization }) => organization.name },
    kind: {
      label: '性质',
      meaning: '企业还是机构',
      codes: { company: '企业', body: '机构' },
      cell: ({ organization }) => organization.kind,
    },
    did: { label: '做了什么', meaning: '一句话', cell: ({ organization }) => organization.did },
    figures: {
      label: '数据',
      meaning: '这家企业自己的各项数据的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ park, organization }) =>
        park.observations
          .filter(({ territory }) => territory.kind === 'company' && territory.name === organization.name)
          .map(({ id }) => id),
    },
    source: { label: '来源编号', meaning: '来源在案例里的编号', cell: ({ organization }) => organization.source },
    paragraphs: {
      label: '段落',
      meaning: '来源里的段落号；只读到节选、段落不详的为空',
      type: 'list',
      itemType: 'integer',
      optional: true,
      cell: ({ organization }) => organization.paragraphs,
    },
    also: {
      label: '另见',
      meaning: '也写到它的其他来源的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ organization }) => organization.also.map(({ source }) => source),
    },
  }),
  primaryKey: ['park', 'name'],
  foreignKeys: [pointsTo(['park'], 'parks'), pointsTo(['park', 'source'], 'sources', ['park', 'id'])],
};
