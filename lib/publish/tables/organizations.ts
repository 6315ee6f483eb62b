import { organizationAddress } from '#lib/pages/addresses.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { organizationLabel } from '#lib/words/zh/organization.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type OrganizationRow = { park: Park; organization: Park['organizations'][number] };

/** The organizations of all cases, park by park: one that two cases name has two rows. */
export const organizationRows = ({ parks }: Pick<Content, 'parks'>): OrganizationRow[] =>
  parks.flatMap((park) => park.organizations.map((organization) => ({ park, organization })));

export const organizationTable: Table<OrganizationRow> = {
  name: 'organizations',
  title: '企业与机构',
  description: '每一行是一个案例里写到的一家企业或一个机构。两个案例里的同名单位是不是同一家，这张表不判断。',
  columns: defineColumns<OrganizationRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    id: {
      label: '编号',
      meaning: '全站不重复的编号，也是地址的一部分；没有自己的页的为空',
      optional: true,
      cell: ({ organization }) => organization.id ?? null,
    },
    name: { label: '名称', meaning: '来源的称呼', cell: ({ organization }) => organization.name },
    brand: {
      label: '品牌',
      meaning: '编辑写的品牌；相同的可以放在一起看，是不是同一家公司原文没有写',
      optional: true,
      cell: ({ organization }) => organization.brand ?? null,
    },
    kind: {
      label: '性质',
      meaning: '企业还是机构',
      codes: organizationLabel,
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
    practices: {
      label: '做法',
      meaning: '它做的各种做法的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ organization }) => organization.practices ?? [],
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
    url: {
      label: '地址',
      meaning: '它自己的页的地址；没有自己的页的为空',
      format: 'address',
      optional: true,
      cell: ({ organization }) => (organization.id === undefined ? null : organizationAddress(organization.id)),
    },
  }),
  primaryKey: ['park', 'name'],
  foreignKeys: [pointsTo(['park'], 'parks'), pointsTo(['park', 'source'], 'sources', ['park', 'id'])],
};
