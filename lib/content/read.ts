import { organizationAddress, practiceAddress, termAddress } from '#lib/pages/addresses.ts';
import { hasPlace, pageAddresses } from '#lib/pages/kinds.ts';
import type { Body, Content } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { type Indicator, indicatorSchema } from '#lib/schema/indicator.ts';
import { pageSchema } from '#lib/schema/page.ts';
import { practiceTypeSchema } from '#lib/schema/practice.ts';
import { referenceSchema } from '#lib/schema/reference.ts';
import type { SiteFacts } from '#lib/schema/site.ts';
import { caseFile, namesOf } from './case-file.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkEditionsOfPark, checkEditionsOfReference } from './check-editions.ts';
import { checkLedger } from './check-ledger.ts';
import { checkPark } from './check-park.ts';
import { checkProse, checkScan, isUnread, type Targets } from './check-prose.ts';
import { checkReference } from './check-reference.ts';
import { checkTerms } from './check-terms.ts';
import { checkEnglish, type EnglishEntry } from './english/check-english.ts';
import { digestEnglish, readEnglish, resolveEnglish } from './english/read-english.ts';
import { figuresByAddress } from './figures-by-address.ts';
import { type Folder, folders, readFolderNames, strayInRoot, wholeFolder } from './folder-names.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import { digestEditions, readEditions } from './read-editions.ts';
import { type Reading, readFolder } from './read-folder.ts';
import { readSite } from './read-site.ts';
import { keepRecords, type Records } from './records.ts';
import { reportOffences } from './reporting.ts';
import { resolvePark } from './resolve.ts';
import { resolveReference } from './resolve-reference.ts';
import { todayInChina } from './rules/check-dates.ts';
import { checkOrganizations, homesOfOrganizations } from './rules/check-organizations.ts';
import { checkParkNames, firstOfName } from './rules/check-park-names.ts';
import { type Salvage, unreadOf } from './salvage.ts';

/** The address of the page that a content file becomes. */
const addressOf = (folder: Folder, id: string) => {
  if (folder === 'references') return '/references';
  return folder === 'pages' ? `/${id}` : `/${folder}/${id}`;
};

const organizationsHome = '/organizations/';

/** The ids of a folder that is not there may be any. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

function targetsOf(content: Content, unread: Targets['unread']): Targets {
  return {
    addresses: new Set([
      ...pageAddresses(content),
      ...content.terms.map(({ id }) => termAddress(id)),
      ...content.parks.flatMap(({ slug, practices }) => practices.map(({ id }) => practiceAddress(slug, id))),
      ...content.parks.flatMap(({ organizations }) =>
        organizations.flatMap(({ id }) => (id === undefined ? [] : organizationAddress(id))),
      ),
    ]),
    figureByAddress: figuresByAddress(content),
    unread,
    hasPlace: (address) => hasPlace(content, address),
  };
}

/** The files of each folder. */
type Files = ReturnType<typeof readFiles>;

const withId = <Value extends object>(id: string, value: Value, body: Body) => ({ id, ...value, body });

function readFiles(root: string, reading: Reading) {
  // Their numbers are judged once all names are known.
  const later = () => ({ names: [], numbersNeedFigures: false, fields: [] });
  const indicators = readFolder(root, 'indicators', { schema: indicatorSchema, optionsOf: later }, reading, withId);
  const indicatorById = new Map(indicators.map(({ value }): [string, Indicator] => [value.id, value]));
  return {
    indicators,
    practices: readFolder(root, 'practices', { schema: practiceTypeSchema, optionsOf: later }, reading, withId),
    pages: readFolder(root, 'pages', { schema: pageSchema, optionsOf: later }, reading, withId),
    parks: readFolder(root, 'parks', caseFile, reading, (id, facts, body) =>
      resolvePark(id, facts, body, indicatorById),
    ),
    references: readFolder(
      root,
      'references',
      {
        schema: referenceSchema,
        optionsOf: ({ name, lead, territory }) => ({
          names: [name, territory?.name ?? ''].filter((one) => one !== ''),
          numbersNeedFigures: true,
          fields: [{ path: ['lead'], text: lead }],
        }),
      },
      reading,
      (_, facts) => facts,
    ),
  };
}

const idOf = ({ id }: { id: string }) => id;

function joinFiles(
  { indicators, practices, pages, parks, references }: Files,
  { site, editions, english }: { site: SiteFacts; editions: Edition[]; english: EnglishEntry[] },
): Content {
  return {
    parks: parks.map(({ value }) => value),
    indicators: indicators.map(({ value }) => value).sort(byOrder),
    practiceTypes: practices.map(({ value }) => value).sort(byOrder),
    pages: pages.map(({ value }) => value),
    references: references.map(({ id, value, body }) => resolveReference(id, value, body)).sort(byOrder),
    terms: pages.flatMap(({ value }) => value.terms ?? []),
    corrections: pages.flatMap(({ value }) => value.corrections ?? []),
    retired: pages.flatMap(({ value }) => value.retired ?? []),
    site,
    editions,
    english: parks.flatMap(({ id }) => english.filter(({ value }) => value.slug === id).map(resolveEnglish)),
  };
}

/** The places of a page whose lines could not be read; of a list that was none, the beginning of all its addresses. */
function unreadPlaces(folder: Folder, id: string, salvage: Pick<Salvage, 'unread' | 'lost'> | null): string[] {
  const home = folder === 'pages' ? '/glossary' : addressOf(folder, id);
  const beginningOf: Record<string, string> = {
    figures: `${home}#`,
    terms: `${home}#`,
    practices: `${home}#p-`,
    organizations: organizationsHome,
  };
  const lines = (salvage?.unread ?? []).flatMap((line) => [
    `${home}#${line}`,
    `${home}#p-${line}`,
    `/organizations/${line}`,
  ]);
  return [...lines, ...(salvage?.lost ?? []).flatMap((list) => beginningOf[list] ?? [])];
}

/** The pages whose files, or lines of files, have problems of their own; what leads to them is not judged. */
function unreadAddresses(root: string, files: Files, drafts: readonly string[]): string[] {
  const ofOrganizations = readFolderNames(root, 'parks').unread.includes(wholeFolder) ? [organizationsHome] : [];
  return folders.flatMap((folder) => {
    const entries: { id: string; salvage: Pick<Salvage, 'unread' | 'lost'> | null }[] = files[folder];
    const read = new Set([...entries.map(idOf), ...(folder === 'parks' ? drafts : [])]);
    const { ids, unread } = readFolderNames(root, folder);
    const missing = [...ids, ...unread].filter((id) => !read.has(id)).map((id) => addressOf(folder, id));
    return [...missing, ...entries.flatMap(({ id, salvage }) => unreadPlaces(folder, id, salvage)), ...ofOrganizations];
  });
}

/** The rules that hold between files. */
function checkFiles(
  root: string,
  files: Files & { english: EnglishEntry[] },
  content: Content,
  drafts: readonly string[],
  standsFor: string,
): ContentIssue[] {
  const { parks, indicators } = content;
  const unread = new Set(unreadAddresses(root, files, drafts));
  const targets = { ...targetsOf(content, unread), drafts: new Set(drafts.map((id) => addressOf('parks', id))) };
  const whole = new Set(files.indicators.filter(({ salvage }) => salvage === null).map(idOf));
  const idsIn = (folder: Folder) => {
    const { ids, unread: others } = readFolderNames(root, folder);
    return others.includes(wholeFolder) ? anyId : new Set([...ids, ...others]);
  };
  const codes = {
    indicatorById: new Map(
      indicators.filter(({ id }) => whole.has(id)).map((one): [string, Indicator] => [one.id, one]),
    ),
    indicatorIds: idsIn('indicators'),
    practiceTypeIds: idsIn('practices'),
    practiceTypeIdByName: new Map(content.practiceTypes.map(({ id, name }) => [name, id])),
    today: todayInChina(),
  };
  const homes = homesOfOrganizations(parks);
  const firstPark = firstOfName(parks);
  const ofParks = files.parks.flatMap((entry, index) => {
    const park = parks[index];
    if (!park) return [];
    const place = { file: entry.file, home: `/parks/${park.slug}` };
    const offences = checkPark(park, { ...codes, unread: unreadOf(entry.salvage) }, entry.holds);
    const twice = checkParkNames(park, firstPark);
    const between = [
      ...twice,
      // Of a park that is written twice all is.
      ...(twice.length > 0 ? [] : checkOrganizations(park, homes)),
      ...checkEditionsOfPark(content, park),
    ];
    // Paths of breaches are those of the file, where observations are figures.
    const named = { ...entry, value: { ...park, figures: park.observations } };
    return [...reportOffences(named, [...offences, ...between]), ...checkScan(entry.scan, place, targets, entry.place)];
  });
  const ofReferences = files.references.flatMap((entry) => {
    const reference = content.references.find(({ id }) => id === entry.id);
    if (!reference) return [];
    const offences = [
      ...checkReference(reference, content.references, { ...codes, unread: unreadOf(entry.salvage) }),
      ...checkEditionsOfReference(content, reference),
    ];
    return [
      ...reportOffences(entry, offences),
      ...checkScan(entry.scan, { file: entry.file, home: '/references' }, targets, entry.place),
    ];
  });
  const names = new Set(parks.flatMap(namesOf));
  const ofTexts = (['indicators', 'practices', 'pages'] as const).flatMap((folder) =>
    files[folder].flatMap(({ id, file, body }) => {
      const context = { file, home: addressOf(folder, id), names, numbersNeedFigures: folder !== 'pages' };
      return checkProse(body, context, targets);
    }),
  );
  const ofPages = files.pages.flatMap(({ file, value, locate }) => [
    ...checkCorrections(value, file, locate, targets, codes.today),
    ...checkTerms(value, file, locate, codes.today),
  ]);
  // What is not read is not lost.
  const ofLedger = unread.size > 0 ? [] : checkLedger(standsFor, content, files.pages);
  // A case that could not be read is none that is missing.
  const ofEnglish = checkEnglish(
    files.english.filter(({ value }) => !isUnread(unread, `/parks/${value.slug}`) && !drafts.includes(value.slug)),
    content,
    targets,
  );
  return [...ofParks, ...ofReferences, ...ofPages, ...ofTexts, ...ofEnglish, ...ofLedger];
}

/**
 * Reads and checks all content below `root`.
 *
 * @param root the folder that holds `parks/`, `indicators/`, `practices/`, `pages/` and `references/`
 * @param records what is known of files from before; where all of them have passed together, nothing is checked again
 * @param options whether drafts are read as if they were finished; of a trial copy, the folder that it stands for, whose
 *   published addresses and editions it must not break
 * @throws {ContentError} with every problem of every file at once
 */
export function readContent(
  root: string,
  records: Records = keepRecords(),
  { drafts = false, standsFor = root }: { drafts?: boolean; standsFor?: string } = {},
): Content {
  const issues: ContentIssue[] = strayInRoot(root);
  const left: string[] = [];
  const files = readFiles(root, { records, issues, drafts: drafts ? 'read' : left });
  const english = readEnglish(root, issues);
  const content = joinFiles(files, { site: readSite(root, issues), editions: readEditions(standsFor), english });
  const digests = folders.flatMap((folder) => files[folder].map(({ id, digest }) => `${id} ${digest}`));
  const all = [...digests, digestEditions(standsFor), digestEnglish(root)].join('\n');
  if (issues.length === 0 && records.hasPassed(all)) return content;
  issues.push(...checkFiles(root, { ...files, english }, content, left, standsFor));
  records.save(issues.length > 0 ? null : all);
  if (issues.length > 0) throw new ContentError(issues, content);
  return content;
}
