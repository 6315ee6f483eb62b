import type { Source } from '#lib/schema/content.ts';
import { readIssue } from '#lib/schema/issue.ts';
import type { Period } from '#lib/schema/period.ts';
import { formatCopyKind, formatSite } from '#lib/words/zh/copy.ts';
import { isNewspaper, isOfJournal } from '#lib/words/zh/lead.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { splitAuthors } from './authors.ts';

/**
 * `newspaper` 报纸 [N] · `journal` 期刊 [J] · `web` 网页 [EB/OL] · `dataset` 数据集 [DS/OL] · `other` 其他 [Z]: a copy that is no newspaper's and
 * has no address.
 */
export type WorkKind = 'newspaper' | 'journal' | 'web' | 'dataset' | 'other';

/** A publication as a list of references needs it. What is not known is null or empty, never guessed. */
export type Work = {
  kind: WorkKind;
  /** ASCII, unique in the list: the key of BibTeX. */
  key: string;
  /** Persons and bodies, in the order printed. */
  authors: string[];
  /** The author is a body, whose name is not to be taken apart. */
  byBody: boolean;
  title: string;
  /** Other title information (其他题名信息): what follows the colon. */
  subtitle: string | null;
  /** The title is not printed but made up from the contents (自拟题名). */
  titleSupplied: boolean;
  outlet: string | null;
  /** The edition of the data that holds what is cited, by its date: 2026-11-25. */
  edition: string | null;
  /** ISO date: 2023-07-10. */
  issuedOn: string | null;
  /** The year, the number and the pages of a journal, as it prints them: 3—4, 22—25. */
  issue: { year: string; number: string | null; pages: string | null } | null;
  /** The year that the contents point to, where the article does not print it; `issuedOn` may have month and day. */
  estimatedYear: string | null;
  url: string | null;
  /** ISO date of the look at `url`. */
  accessedOn: string | null;
  /** What kind of copy stands at `url`, where it is not the first: 转载，福建省商务厅网站2023-07-10发布. */
  copy: string | null;
  /** Where in the work the citation points: 第2段. It belongs to the place that cites, not to the work. */
  locator: string | null;
};

/** The park whose case the source belongs to. */
export type CitedPark = { slug: string; name: string; period: Period | null };

/**
 * This site as a publisher. `checkedOn`, an ISO date, is when its contents were last checked: no citation reads a clock.
 * Null where nobody has checked them: then no day of access is given.
 */
export type Site = { name: string; checkedOn: string | null };

/** A page of this site. `url` is absolute; `updatedOn` an ISO date or null. */
export type CitedPage = {
  key: string;
  title: string;
  subtitle: string | null;
  url: string;
  updatedOn: string | null;
  /** The edition that holds what the page says as it says it, by its date; none where no edition does. */
  edition?: string | null;
};

function kindOf(source: Source): WorkKind {
  const { outlet, url } = source;
  if (isOfJournal(source)) return 'journal';
  if (outlet !== null && isNewspaper(outlet)) return 'newspaper';
  return url === null ? 'other' : 'web';
}

/** 转载：swt.fujian.gov.cn（福建省商务厅网站，本站推断），2023年7月10日上网 */
function describeReprint(source: Source): string | null {
  if (source.url === null || source.copy === undefined || source.copy === 'original') return null;
  const posted = source.postedOn && `${formatDate(source.postedOn)}上网`;
  return `${formatCopyKind(source)}：${[formatSite(source), posted].filter(Boolean).join('，')}`;
}

/** The year that is not printed: of the whole date, or beside a month and a day that are. */
function estimateYear(source: Source, { period }: CitedPark): string | null {
  const { publishedOn, yearInferredFrom, period: own, issue } = source;
  if (issue !== undefined) return null;
  if (publishedOn === null) return (own ?? period)?.end.slice(0, 4) ?? null;
  return yearInferredFrom ? publishedOn.slice(0, 4) : null;
}

/**
 * The article that a park's facts come from.
 *
 * The day of access is that on which a person opened the address, or none. The day on which a copy was put up is not the
 * paper's date: it is told as what it is, with the place where the copy stands.
 *
 * @param paragraph the number of the paragraph cited, or null for the article as a whole
 */
export function workOfSource(source: Source, park: CitedPark, paragraph: number | null): Work {
  return {
    kind: kindOf(source),
    key: `${park.slug}:${source.id}`,
    authors: source.author === null ? [] : splitAuthors(source.author),
    byBody: false,
    title: source.title ?? `关于${park.name}${source.extent === 'excerpt' ? '' : '党建工作'}的报道`,
    subtitle: null,
    titleSupplied: source.title === null,
    outlet: source.outlet,
    edition: null,
    issuedOn: source.publishedOn,
    issue: source.issue === undefined ? null : { ...readIssue(source.issue), pages: source.pages ?? null },
    estimatedYear: estimateYear(source, park),
    url: source.url,
    accessedOn: source.openedOn ?? null,
    copy: describeReprint(source),
    locator: paragraph === null ? null : formatParagraph(paragraph),
  };
}

/**
 * The day by which the page is known to have been looked at: nobody read it before it was last changed, nor cites an
 * edition to come.
 */
const seenOn = (checkedOn: string | null, ...days: (string | null)[]) =>
  checkedOn && days.reduce<string>((last, day) => (day !== null && day > last ? day : last), checkedOn);

/** A page of this site, with the site as the responsible body. */
export function workOfPage({ key, title, subtitle, url, updatedOn, edition = null }: CitedPage, site: Site): Work {
  return {
    kind: 'web',
    key,
    authors: [site.name],
    byBody: true,
    title,
    subtitle,
    titleSupplied: false,
    outlet: site.name,
    edition,
    issuedOn: updatedOn,
    issue: null,
    estimatedYear: null,
    url,
    accessedOn: seenOn(site.checkedOn, updatedOn, edition),
    copy: null,
    locator: null,
  };
}

/** An edition of the data: what it is called, its date, and the address of its page. */
export type CitedEdition = { date: string; url: string };

/** An edition of the data of this site. It never changes, so that no day of access is needed. */
export const workOfEdition = ({ date, url }: CitedEdition, site: Pick<Site, 'name'>): Work => ({
  ...workOfPage(
    { key: `casebook-${date}`, title: `${site.name}的数据`, subtitle: null, url, updatedOn: date, edition: date },
    { name: site.name, checkedOn: null },
  ),
  kind: 'dataset',
});
