import { createHash } from 'node:crypto';
import { dayOfData } from '#lib/catalog/edition.ts';
import { sourcesInPackage } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import type { DataFile, Digest } from './data-files.ts';
import { digestsOf } from './digests.ts';
import type { ColumnFacts } from './tables/column.ts';
import type { FilledTable } from './tables/table.ts';
import { verdictRule } from './tables/verdicts.ts';

/**
 * The version of the columns: the first number is raised when a column goes or changes its meaning, the second when
 * columns or tables come, the third when words about them are mended and an edition was made with the old ones.
 */
export const structure = '2.4.1';

/**
 * The licence of the data, where the operator has set one. Data Package 2.0 takes an identifier (CC-BY-4.0) or an address;
 * a name that is neither stands in no such field, and the site's own pages print it.
 */
function describeLicences({ site: { licence } }: Content) {
  const data = licence?.data;
  if (!data) return [];
  const isIdentifier = /^[-a-zA-Z0-9._]+$/.test(data.name);
  if (!isIdentifier && data.url === undefined) return [];
  return [{ ...(isIdentifier && { name: data.name }), ...(data.url && { path: data.url }), title: data.name }];
}

/** The site as its package describes it; without an address where it has none that will last. */
type Described = { name: string; summary: string; url: string | null };

/** Who put the files together: the operator, where one is named, and the site. */
const describeContributors = ({ site: { operator } }: Content, { name, url }: Described) => [
  ...(operator === undefined ? [] : [{ title: operator, roles: ['publisher'] }]),
  { title: name, ...(url !== null && { path: url }), roles: ['compiler'] },
];

/** The structure, the last day of the content, and a digest of all files, as build metadata (SemVer 2.0.0, 10). */
function versionOf(day: string | null, digests: readonly Digest[]): string {
  const digest = createHash('sha256')
    .update(digests.map(({ hash }) => hash).join())
    .digest('hex')
    .slice(0, 8);
  return `${structure}+${[...(day === null ? [] : [day.replaceAll('-', '')]), digest].join('.')}`;
}

function describeColumn({ name, label, meaning, type, format, delimiter, itemType, required, codes }: ColumnFacts) {
  const constraints = {
    ...(required && { required: true }),
    ...(codes && { enum: Object.keys(codes) }),
  };
  return {
    name,
    type,
    ...(format !== null && { format: 'uri' }),
    ...(type === 'list' && { delimiter, itemType }),
    title: label,
    description: meaning,
    ...(codes && { categories: Object.entries(codes).map(([value, words]) => ({ value, label: words })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** @param published the resources, of which a foreign key may name one */
function describeSchema({ columns, primaryKey, foreignKeys }: FilledTable, published: ReadonlySet<string>) {
  const known = foreignKeys.filter(({ reference }) => published.has(reference.resource));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(describeColumn),
    missingValues: [''],
    primaryKey,
    ...(known.length > 0 && { foreignKeys: known }),
  };
}

const describeResource = (
  { table, name, path, title, description, format, mediatype }: DataFile,
  { bytes, hash }: Digest,
  published: ReadonlySet<string>,
) => ({
  name,
  ...(table && { type: 'table' }),
  path,
  title,
  description,
  format,
  mediatype,
  ...(format !== 'xlsx' && { encoding: 'utf-8' }),
  bytes,
  hash,
  ...(table && { schema: describeSchema(table, published) }),
});

/** The articles that the facts come from, or where they are listed if they are too many to name. */
function describeSources({ parks }: Content): { title: string; path?: string }[] {
  const articles = parks.flatMap(({ sources }) => sources);
  if (articles.length > sourcesInPackage)
    return [{ title: `${articles.length}篇文章，逐篇见 sources.csv`, path: 'sources.csv' }];
  return articles.map((source) => ({
    title: source.title === null ? formatSource(source) : `${source.title}，${formatSource(source)}`,
    ...(source.url !== null && { path: source.url }),
  }));
}

const howToRead = [
  '空的格子就是没有；为什么没有，看名称以 Missing 结尾的列。',
  'CSV 里以等号、加号、减号、@ 或换行开头的文字前面加了一个单引号，电子表格才不会当成公式；JSON 里没有加。',
  '几项写在一格里的，用空格或“；”隔开，JSON 里是数组。',
  verdictRule,
].join('');

/**
 * The descriptor of the data files after Data Package 2.0 (datapackage.org), to stand beside them. Values are `number` in
 * the sense of Table Schema, a decimal without limit: `70.0` stands in the CSV as it was printed, and what a reader's tool
 * makes of it is the tool's affair. The files begin with a byte order mark, for Excel and WPS; pandas, readr and DuckDB
 * skip it, the old JavaScript library `datapackage` does not.
 * No licence and no operator is invented: both are named only where the content states them.
 */
export const describePackage = async (
  content: Content,
  files: readonly DataFile[],
  site: Described & { url: string },
) => describeFiles(content, files, site, await digestsOf(content, site.url, files));

/** @param digests of the files, in their order */
export function describeFiles(
  content: Content,
  files: readonly DataFile[],
  site: Described,
  digests: readonly Digest[],
) {
  const day = dayOfData(content);
  const sources = describeSources(content);
  const licenses = describeLicences(content);
  const published = new Set(files.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'yuanqu-dangjian-casebook',
    version: versionOf(day, digests),
    ...(day !== null && { created: `${day}T00:00:00+08:00` }),
    title: site.name,
    description: `${site.summary}${howToRead}`,
    ...(site.url !== null && { homepage: site.url }),
    keywords: ['产业园区', '党建', '两新组织', '非公企业', '党组织覆盖率'],
    contributors: describeContributors(content, site),
    ...(sources.length > 0 && { sources }),
    ...(licenses.length > 0 && { licenses }),
    resources: files.flatMap((file, index) => {
      const digest = digests[index];
      return digest ? [describeResource(file, digest, published)] : [];
    }),
  };
}
