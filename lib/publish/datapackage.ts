import { countVolumes, volumeNames, volumeOf } from '#lib/pages/volumes.ts';
import type { Content } from '#lib/schema/content.ts';
import { parkTable, practiceTable, sourceTable } from './case-tables.ts';
import { indicatorTable } from './indicator-table.ts';
import { type Absolute, observationTable } from './observation-table.ts';
import { referenceTable } from './reference-table.ts';
import type { Field, Table } from './table.ts';

/** The observations: one table, or several volumes of many parks. */
function observationTables(parks: Content['parks'], absolute: Absolute): Table[] {
  const names = volumeNames(countVolumes(parks.length));
  return names.map((name, index) => ({
    ...observationTable(volumeOf(parks, index + 1), absolute),
    name,
    ...(names.length > 1 && { title: `数据，第${index + 1}卷，共${names.length}卷` }),
  }));
}

/** All tables that are published as CSV, in the order of the data page. */
export function publishedTables(content: Content, absolute: Absolute): Table[] {
  const { parks, indicators, references } = content;
  return [
    ...observationTables(parks, absolute),
    parkTable(parks, absolute),
    indicatorTable(indicators, absolute),
    practiceTable(content, absolute),
    sourceTable(parks),
    referenceTable(references, absolute),
  ];
}

function describeField({ name, label, meaning, type, format, required }: Field) {
  return {
    name,
    type,
    ...(format === null ? {} : { format }),
    title: label,
    description: meaning,
    ...(required ? { constraints: { required: true } } : {}),
  };
}

function describeResource({ name, title, description, fields, primaryKey, foreignKeys }: Table) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(describeField),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/**
 * The descriptor of the data files after Data Package 2.0 (datapackage.org), to stand beside them. No licence is named,
 * because the site declares none. Values are `number` in the sense of Table Schema, a decimal without limit: `70.0`
 * stands in the CSV as it was printed, and what a reader's tool makes of it is the tool's affair. The files begin with a
 * byte order mark, for Excel and WPS; pandas, readr and DuckDB skip it, the old JavaScript library `datapackage` does not.
 */
export function describePackage(tables: readonly Table[], site: { name: string; summary: string; url: string }) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'yuanqu-dangjian-casebook',
    title: site.name,
    description: site.summary,
    homepage: site.url,
    keywords: ['产业园区', '党建', '两新组织', '非公企业', '党组织覆盖率'],
    resources: tables.map(describeResource),
  };
}
