import { organizationAddress, practiceAddress, termAddress } from '#lib/pages/addresses.ts';
import { hasPlace, pageAddresses } from '#lib/pages/kinds.ts';
import type { Content } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import type { SiteFacts } from '#lib/schema/site.ts';
import { namesOf } from './case-file.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkEditionsOfPark, checkEditionsOfReference } from './check-editions.ts';
import { checkLedger } from './check-ledger.ts';
import { checkProse, checkScan, isUnread, type Targets } from './check-prose.ts';
import { checkReference } from './check-reference.ts';
import { checkTerms } from './check-terms.ts';
import { checkEnglish, type EnglishEntry } from './english/check-english.ts';
import { digestEnglish, readEnglish, resolveEnglish } from './english/read-english.ts';
import { figuresByAddress } from './figures-by-address.ts';
import { type Folder, folders, readFolderNames, strayInRoot, wholeFolder } from './folder-names.ts';
import { ContentError, type ContentIssue } from './issue.ts';
import { digestEditions, readEditions } from './read-editions.ts';
import { type Files, readFiles } from './read-files.ts';
import { readSite } from './read-site.ts';
import { keepRecords, type Records } from './records.ts';
import { reportOffences } from './reporting.ts';
import { resolveReference } from './resolve-reference.ts';
import { checkOrganizations, homesOfOrganizations } from './rules/check-organizations.ts';
import { checkParkNames, firstOfName } from './rules/check-park-names.ts';
import { type Salvage, unreadOf } from './salvage.ts';

/** The address of the page that a content file becomes. */
const addressOf = (folder: Folder, id: string) => {
  if (folder === 'references') return '/references';
  return folder === 'pages' ? `/${id}` : `/${folder}/${id}`;
};

const organizationsHome = '/organizations/';

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
  const { parks } = content;
  const { codes } = files;
  const unread = new Set(unreadAddresses(root, files, drafts));
  const targets = { ...targetsOf(content, unread), drafts: new Set(drafts.map((id) => addressOf('parks', id))) };
  const homes = homesOfOrganizations(parks);
  const firstPark = firstOfName(parks);
  const ofParks = files.parks.flatMap((entry, index) => {
    const park = parks[index];
    if (!park) return [];
    const place = { file: entry.file, home: `/parks/${park.slug}` };
    const offences = files.offencesOf(entry);
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
