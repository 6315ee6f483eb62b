import { figureAddress } from '#lib/pages/addresses.ts';
import { pageAddresses } from '#lib/pages/kinds.ts';
import type { Content } from '#lib/schema/content.ts';
import { type Indicator, indicatorSchema } from '#lib/schema/indicator.ts';
import { pageSchema } from '#lib/schema/page.ts';
import { type ParkFrontMatter, parkSchema } from '#lib/schema/park.ts';
import { practiceTypeSchema } from '#lib/schema/practice.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkLedger } from './check-ledger.ts';
import { checkPark } from './check-park.ts';
import { checkProse, checkScan, type Targets } from './check-prose.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import { type Folder, folders, idsOf, readFolder } from './read-folder.ts';
import { keepRecords, type Records } from './records.ts';
import { resolvePark } from './resolve.ts';

/** The address of the page that a content file becomes. */
const addressOf = (folder: Folder, id: string) => (folder === 'pages' ? `/${id}` : `/${folder}/${id}`);

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
const namesOf = ({
  name,
  organizations = [],
  practices,
}: Pick<ParkFrontMatter, 'name' | 'organizations' | 'practices'>) =>
  [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)].sort(
    (a, b) => b.length - a.length,
  );

/** The files of each folder. */
type Files = ReturnType<typeof readFiles>;

function readFiles(root: string, records: Records, issues: ContentIssue[]) {
  const reading = { records, issues };
  // Their numbers are judged once all names are known.
  const later = () => ({ names: [], numbersNeedFigures: false });
  return {
    indicators: readFolder(root, 'indicators', indicatorSchema, reading, later),
    practices: readFolder(root, 'practices', practiceTypeSchema, reading, later),
    pages: readFolder(root, 'pages', pageSchema, reading, later),
    parks: readFolder(root, 'parks', parkSchema, reading, (park) => ({
      names: namesOf(park),
      numbersNeedFigures: true,
    })),
  };
}

const idOf = ({ id }: { id: string }) => id;

function joinFiles({ indicators, practices, pages, parks }: Files): Content {
  const indicatorById = new Map<string, Indicator>(indicators.map(({ id, value }) => [id, { id, ...value }]));
  return {
    parks: parks.map(({ id, value, body }) => resolvePark(id, value, body, indicatorById)),
    indicators: indicators.map(({ id, value, body }) => ({ id, ...value, body })).sort(byOrder),
    practiceTypes: practices.map(({ id, value, body }) => ({ id, ...value, body })).sort(byOrder),
    pages: pages.map(({ id, value, body }) => ({ id, ...value, body })),
    terms: pages.flatMap(({ value }) => value.terms ?? []),
    corrections: pages.flatMap(({ value }) => value.corrections ?? []),
    retired: pages.flatMap(({ value }) => value.retired ?? []),
  };
}

/** The rules that hold between files. */
function checkFiles(root: string, files: Files, content: Content): ContentIssue[] {
  const { parks, indicators } = content;
  const unread = folders.flatMap((folder) => {
    const read = new Set(files[folder].map(idOf));
    return idsOf(root, folder).flatMap((id) => (read.has(id) ? [] : [addressOf(folder, id)]));
  });
  const targets = targetsOf(content, new Set(unread));
  const codes = {
    indicatorById: new Map<string, Indicator>(indicators.map((one) => [one.id, one])),
    indicatorIds: new Set(idsOf(root, 'indicators')),
    practiceTypeIds: new Set(idsOf(root, 'practices')),
  };
  const ofParks = files.parks.flatMap(({ file, scan, locate }, index) => {
    const park = parks[index];
    if (!park) return [];
    const place = { file, home: `/parks/${park.slug}` };
    return [...checkPark(park, file, locate, codes), ...checkScan(scan, place, targets)];
  });
  const names = new Set(parks.flatMap(namesOf));
  const ofTexts = (['indicators', 'practices', 'pages'] as const).flatMap((folder) =>
    files[folder].flatMap(({ id, file, body }) => {
      const context = { file, home: addressOf(folder, id), names, numbersNeedFigures: folder !== 'pages' };
      return checkProse(body, context, targets);
    }),
  );
  const ofPages = files.pages.flatMap(({ file, value, locate }) => checkCorrections(value, file, locate, targets));
  const corrections = files.pages.find(({ id }) => id === 'corrections');
  const retired = { line: 1, column: 1, ...corrections?.locate(['retired']) };
  const file = corrections?.file ?? 'content/pages/corrections.md';
  const ofLedger = unread.length > 0 ? [] : checkLedger(root, content, { file, ...retired, field: 'retired' });
  return [...ofParks, ...ofPages, ...ofTexts, ...ofLedger];
}

/**
 * Reads and checks all content below `root`.
 *
 * @param root the folder that holds `parks/`, `indicators/`, `practices/` and `pages/`
 * @param records what is known of files from before; where all of them have passed together, nothing is checked again
 * @throws {ContentError} with every problem of every file at once
 */
export function readContent(root: string, records: Records = keepRecords()): Content {
  const issues: ContentIssue[] = [];
  const files = readFiles(root, records, issues);
  const content = joinFiles(files);
  const all = folders.flatMap((folder) => files[folder].map(({ id, digest }) => `${id} ${digest}`)).join('\n');
  if (issues.length === 0 && records.hasPassed(all)) return content;
  issues.push(...checkFiles(root, files, content));
  if (issues.length > 0) throw new ContentError(issues);
  records.save(all);
  return content;
}
