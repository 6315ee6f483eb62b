import { suggest } from '#lib/pages/nearest.ts';
import type { Body } from '#lib/schema/content.ts';
import type { FiguresByAddress } from './figures-by-address.ts';
import type { ContentIssue } from './issue.ts';
import { linkAgrees } from './printed/link-agrees.ts';
import { contradicts } from './printed/words-before.ts';
import { scanBody } from './scan-body.ts';
import type { ProseLink, ProseProblem, Scan, ScanOptions, Spot } from './scan-prose.ts';

/**
 * What links may lead to: every address of the site, and the figures behind those that are figures. `unread` are pages
 * whose file has problems of its own, and places of lists that could not be read; a link to one of them is not judged.
 */
export type Targets = {
  addresses: ReadonlySet<string>;
  figureByAddress: FiguresByAddress;
  unread: ReadonlySet<string>;
  /** Cases that are drafts, and so no part of the site. */
  drafts?: ReadonlySet<string>;
  /** Whether a page has such a place. */
  hasPlace: (address: string) => boolean;
};

/** Whether an address is, or leads into, what could not be read: `/parks/a`, `/parks/a#`, `/parks/a#p-`, `/organizations/`. */
export function isUnread(unread: ReadonlySet<string>, address: string): boolean {
  const [page = '', place] = address.split('#');
  if (unread.has(address) || unread.has(page) || unread.has(page.replace(/[^/]*$/, ''))) return true;
  return place !== undefined && unread.has(`${page}#${place.startsWith('p-') ? 'p-' : ''}`);
}

/** Beside which text a check runs: `home` is the address that `#id` belongs to. */
export type ProsePlace = { file: string; home: string };

/** Line and column, from 1, of a spot. */
export type PlaceSpot = (at: Spot) => { line: number; column: number };

/**
 * `，是不是想写“#org-coverage”？` for a link to `#org-coverge`: the nearest address on the same page or in the same
 * folder, or where there is none, of the site.
 */
function suggestTarget(url: string, address: string, known: string[]): string {
  const base = address.replace(/[^#/]*$/, '');
  const shared = known.some((name) => name.startsWith(base)) ? base : '/';
  // Of a page without places nothing near a place can be meant.
  if (url.startsWith('#') && shared !== base) return '';
  const written = url.startsWith('#') ? '#' : shared;
  const tails = known.filter((name) => name.startsWith(shared)).map((name) => name.slice(shared.length));
  // The places of practices are named by themselves.
  const ofPractice = address.slice(shared.length).startsWith('p-') && url.includes('#');
  if (ofPractice)
    return suggest(
      address.slice(shared.length),
      tails.filter((tail) => tail.startsWith('p-')),
      written,
    );
  return suggest(address.slice(shared.length), tails, written);
}

function checkLink({ url, words, inside, at, field, said }: ProseLink, home: string, targets: Targets): ProseProblem[] {
  const { addresses, figureByAddress, unread, drafts } = targets;
  const address = url.startsWith('#') ? `${home}${url}` : url;
  const figure = figureByAddress.get(address);
  // The words of a link to a page are prose like any other.
  const wordsAreProse = addresses.has(address) ? inside : [];
  const problem = (message: string) => [{ at, message, ...(field !== undefined && { field }) }, ...wordsAreProse];
  if (!address.startsWith('/')) return problem(`正文只链接本站的页面和数据，实际写的是“${url}”`);
  if (figure && !linkAgrees(words, figure))
    return problem(`链接文字与数据不一致：写的是“${words}”，数据 ${figure.id} 印的是“${figure.printed}”`);
  const contradiction = figure && said ? contradicts(said, words, figure) : null;
  if (contradiction !== null) return problem(contradiction);
  if (figure || addresses.has(address) || isUnread(unread, address)) return wordsAreProse;
  if (drafts?.has(address.replace(/#.*/, ''))) return problem(`链接的目标是草稿，还不在网站上：“${url}”`);
  const hint = suggestTarget(url, address, [...figureByAddress.keys(), ...addresses]);
  return problem(`链接的目标不存在：“${url}”${hint}`);
}

const byPlace = (a: ContentIssue, b: ContentIssue) => a.line - b.line || a.column - b.column;

/**
 * Checks what was read of a body: links resolve, a link to a figure states the figure, and no number stands without one.
 *
 * @returns every problem, with its place in the file
 */
export function checkScan(
  { problems, links }: Scan,
  { file, home }: ProsePlace,
  targets: Targets,
  place: PlaceSpot,
): ContentIssue[] {
  const ofLinks = links.flatMap((link) => checkLink(link, home, targets));
  return [...ofLinks, ...problems]
    .map(({ at, ...problem }) => ({ field: '正文', file, ...place(at), ...problem }))
    .sort(byPlace);
}

/** Bodies have no fields. */
const placeInBody: PlaceSpot = (at) => ('line' in at ? at : { line: 1, column: 1 });

/** Reads a Markdown body and checks it; {@link scanBody} and {@link checkScan} in one. */
export function checkProse(body: Body, context: ProsePlace & ScanOptions, targets: Targets): ContentIssue[] {
  return checkScan(scanBody(body, context), context, targets, placeInBody);
}
