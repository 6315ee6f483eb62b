import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type Indicator, indicatorSchema } from '#lib/schema/indicator.ts';
import { pageSchema } from '#lib/schema/page.ts';
import { parkSchema } from '#lib/schema/park.ts';
import { practiceTypeSchema } from '#lib/schema/practice.ts';
import { figureAddress, pageAddresses } from './addresses.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkPark } from './check-park.ts';
import { checkProse, type Targets } from './check-prose.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import type { Body, Content, Park } from './model.ts';
import { resolvePark } from './resolve.ts';
import { validate } from './validate.ts';

type Entry<Value> = { id: string; file: string; value: Value; body: Body; locate: FrontMatter['locate'] };

const folders = ['indicators', 'practices', 'pages', 'parks'] as const;
type Folder = (typeof folders)[number];

/** The address of the page that a content file becomes. */
const addressOf = (folder: Folder, id: string) => (folder === 'pages' ? `/${id}` : `/${folder}/${id}`);

function idsOf(root: string, folder: Folder): string[] {
  const names = readdirSync(path.join(/* turbopackIgnore: true */ root, folder));
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Reads one folder of the content; a file that cannot be read reports its issues and is left out. */
function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: Folder,
  schema: Schema,
  issues: ContentIssue[],
): Entry<z.output<Schema>>[] {
  return idsOf(root, folder).flatMap((id) => {
    const file = `content/${folder}/${id}.md`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      issues.push({
        file,
        line: 1,
        column: 1,
        field: '',
        message: '文件名应为小写字母、数字和连字符，例如 quanzhou.md',
      });
      return [];
    }
    const text = readFileSync(path.join(/* turbopackIgnore: true */ root, folder, `${id}.md`), 'utf8');
    const read = readFrontMatter(file, text);
    if ('issues' in read) {
      issues.push(...read.issues);
      return [];
    }
    const { parts } = read;
    const valid = validate(schema, file, parts);
    if ('issues' in valid) {
      issues.push(...valid.issues);
      return [];
    }
    return [{ id, file, value: valid.value, body: { text: parts.body, line: parts.bodyLine }, locate: parts.locate }];
  });
}

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

function targetsOf(content: Content, unread: Targets['unread']): Targets {
  const figures = content.parks.flatMap(({ observations }) =>
    observations.map((one) => [figureAddress(one), one] as const),
  );
  return {
    addresses: new Set([...pageAddresses(content), ...content.terms.map(({ id }) => `/glossary#${id}`)]),
    figureByAddress: new Map(figures),
    unread,
  };
}

/** Names that may hold numerals in prose: parks, companies, practices. */
const namesOf = ({ name, organizations, practices }: Park) =>
  [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)].sort(
    (a, b) => b.length - a.length,
  );

/**
 * Reads and checks all content below `root`.
 *
 * @param root the folder that holds `parks/`, `indicators/`, `practices/` and `pages/`
 * @throws {ContentError} with every problem of every file at once
 */
export function readContent(root: string): Content {
  const issues: ContentIssue[] = [];
  const indicatorFiles = readFolder(root, 'indicators', indicatorSchema, issues);
  const practiceFiles = readFolder(root, 'practices', practiceTypeSchema, issues);
  const pageFiles = readFolder(root, 'pages', pageSchema, issues);
  const parkFiles = readFolder(root, 'parks', parkSchema, issues);

  const indicatorById = new Map<string, Indicator>(indicatorFiles.map(({ id, value }) => [id, { id, ...value }]));
  const parks = parkFiles.map(({ id, value, body }) => resolvePark(id, value, body, indicatorById));
  const content: Content = {
    parks,
    indicators: indicatorFiles.map(({ id, value, body }) => ({ id, ...value, body })).sort(byOrder),
    practiceTypes: practiceFiles.map(({ id, value, body }) => ({ id, ...value, body })).sort(byOrder),
    pages: pageFiles.map(({ id, value, body }) => ({ id, ...value, body })),
    terms: pageFiles.flatMap(({ value }) => value.terms ?? []),
    corrections: pageFiles.flatMap(({ value }) => value.corrections ?? []),
    retired: pageFiles.flatMap(({ value }) => value.retired ?? []),
  };

  const files = { indicators: indicatorFiles, practices: practiceFiles, pages: pageFiles, parks: parkFiles };
  const unread = folders.flatMap((folder) => {
    const read = new Set(files[folder].map(({ id }) => id));
    return idsOf(root, folder).flatMap((id) => (read.has(id) ? [] : [addressOf(folder, id)]));
  });
  const targets = targetsOf(content, new Set(unread));
  const codes = {
    indicatorById,
    indicatorIds: new Set(idsOf(root, 'indicators')),
    practiceTypeIds: new Set(idsOf(root, 'practices')),
  };
  parks.forEach((park, index) => {
    const entry = parkFiles[index];
    if (!entry) return;
    const { file, locate } = entry;
    issues.push(...checkPark(park, file, locate, codes));
    issues.push(
      ...checkProse(
        park.body,
        { file, home: `/parks/${park.slug}`, names: namesOf(park), numbersNeedFigures: true },
        targets,
      ),
    );
  });
  for (const { file, value, locate } of pageFiles) issues.push(...checkCorrections(value, file, locate, targets));
  const parkNames = parks.flatMap(namesOf);
  for (const folder of ['indicators', 'practices', 'pages'] as const)
    for (const { id, file, body } of files[folder]) {
      const home = addressOf(folder, id);
      issues.push(
        ...checkProse(body, { file, home, names: parkNames, numbersNeedFigures: folder !== 'pages' }, targets),
      );
    }

  if (issues.length > 0) throw new ContentError(issues);
  return content;
}
