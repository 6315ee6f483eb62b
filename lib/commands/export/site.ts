import { askedPages, postingsFolder } from '#lib/pages/asked-pages.ts';
import type { Row } from '#lib/script/entries.ts';
import type { Head } from '#lib/script/search-documents.ts';
import { type Answer, type Effort, recompress } from '#lib/server/answer.ts';
import { createPostings } from '../build/write-postings.ts';
import { configFolder, type Draft, fileOf, goneFile, refusedFile } from './files.ts';
import { formatHeaders, formatRedirects } from './hosts.ts';
import { neighboursOf } from './links.ts';
import { formatMaps } from './nginx-maps.ts';
import { formatBrotli, formatServer } from './nginx-server.ts';
import type { Routes } from './routes.ts';

const textOf = ({ variants }: Answer) => variants.identity.body.toString('utf8');

/** An address that nobody has: its answer is the page for what is missing. */
const missing = '/404-not-found';

/** What is made at a time: enough that threads which make pages and those which compress always have work. */
const width = 12;

/**
 * The outcome of an export. `broken` are links that lead nowhere, with a page that has them; `changed` is how many files are
 * not those of the copy before.
 */
export type Exported = {
  pages: number;
  files: number;
  bytes: number;
  changed: number;
  broken: { link: string; on: string }[];
};

function headersOf({ variants: { identity } }: Answer): [name: string, value: string][] {
  const { headers } = identity;
  return headers.flatMap((text, index): [string, string][] =>
    index % 2 === 0 ? [[text, headers[index + 1] ?? '']] : [],
  );
}

const headerOf = (answer: Answer, name: string) => headersOf(answer).find(([one]) => one.toLowerCase() === name)?.[1];

type Source = {
  /** The site as the server answers it, not yet compressed. */
  plain: (address: string) => Promise<Answer>;
  /** How much is spent on compressing what is at an address. */
  effortFor: (address: string) => Effort;
  /** The origin that full addresses begin with. */
  base: string;
  /** Every address that the list of pages gives to the copy, whether or not a page leads to it. */
  addresses: string[];
  /** Addresses that a link may name and the copy leaves out: they need a server. */
  served: ReadonlySet<string>;
  /** Documents that the search of a copy of many cases asks, in the order of their numbers; none of few cases. */
  searched: string[];
  /** What a web server shows of its own accord, by status. */
  refusals: ReadonlyMap<number, Answer>;
  /** A file of the copy's own, as the server would send it. */
  makeJson: (body: string) => Promise<Answer>;
  /** Addresses that are no longer in use. */
  retired: string[];
  /** Whether cards and posters are drawn. */
  withPictures: boolean;
  /** Told after every thousand files. */
  progress: (done: number, left: number) => void;
};

/** Writes an answer with its compressed forms beside it, and tells whether it is another than before. */
async function writeAnswer(answer: Answer, effort: Effort, file: string, draft: Draft): Promise<boolean> {
  const { body } = answer.variants.identity;
  const isKept = draft.keep(file, body);
  // A copy to look at, which may be what was there, has no compressed forms.
  if (isKept && (effort === 'none' || draft.isPacked(file))) return false;
  const { br, gzip } = effort === 'none' ? answer.variants : (await recompress(answer, effort)).variants;
  if (!isKept) draft.write(file, body);
  if (br) draft.write(`${file}.br`, br.body);
  if (gzip) draft.write(`${file}.gz`, gzip.body);
  return !isKept;
}

/**
 * Asks what the site answers at retired addresses: a redirect, or a page that says why there is none. A place within a page
 * is none of a web server's: no browser sends it.
 */
const askRetired = ({ plain, retired }: Source) =>
  Promise.all(
    retired
      .filter((from) => !from.includes('#'))
      .map(async (from) => {
        const answered = await plain(from);
        return { from, answered, status: answered.status, to: headerOf(answered, 'location') ?? null };
      }),
  );

/** Writes what a file server needs to answer as ours does. */
function writeLines(routes: Routes, draft: Draft): void {
  // Found in any order: the same site must give the same lines.
  routes.redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
  draft.write(`${configFolder}/maps.conf`, formatMaps(routes));
  draft.write(`${configFolder}/server.conf`, formatServer(routes, configFolder));
  draft.write('_redirects', formatRedirects(routes));
  draft.write(`${configFolder}/brotli.conf`, formatBrotli());
  draft.write('_headers', formatHeaders());
}

/**
 * Writes the whole site, from the front page and the well-known files along every link, as the server would answer.
 *
 * @throws {Error} where an address fails to render
 */
export async function exportSite(source: Source, draft: Draft): Promise<Exported> {
  const { plain, effortFor, base, progress } = source;
  const retired = await askRetired(source);
  const redirects: Routes['redirects'] = retired.map(({ from, status, to }) => ({ from, status, to }));
  const moved = new Set(redirects.map(({ from }) => from));
  const routes: Routes = {
    types: new Map(),
    policies: new Map(),
    headers: [],
    open: new Set(),
    saved: new Map(),
    refused: [...source.refusals.keys()],
    redirects,
  };
  const head = source.searched.length > 0 ? textOf(await plain(askedPages.searchIndex.address)) : null;
  const postings = head === null ? null : createPostings(JSON.parse(head) as Head);
  const numberOf = new Map(source.searched.map((address, number) => [address, number]));
  const outcome: Exported = { pages: 0, files: 0, bytes: 0, changed: 0, broken: [] };
  const isWanted = (address: string) => source.withPictures || !address.startsWith('/pictures/');
  const waiting = [...new Set(['/', ...source.addresses])].filter(isWanted);
  let visited = 0;
  const namedOn = new Map(waiting.map((address) => [address, address]));

  async function keep(answered: Answer, address: string, file: string): Promise<void> {
    const type = headerOf(answered, 'content-type') ?? '';
    if (await writeAnswer(answered, effortFor(address), file, draft)) outcome.changed += 1;
    outcome.bytes += answered.variants.identity.body.length;
    outcome.files += 1;
    if (outcome.files % 1000 === 0) progress(outcome.files, waiting.length - visited);
    routes.types.set(file, type);
    routes.policies.set(file, headerOf(answered, 'content-security-policy') ?? '');
    if (headerOf(answered, 'access-control-allow-origin') !== undefined) routes.open.add(file);
    const name = headerOf(answered, 'content-disposition');
    if (name !== undefined) routes.saved.set(file, name);
    if (!type.startsWith('text/html')) return;
    outcome.pages += 1;
    if (address === '/') routes.headers = headersOf(answered);
  }

  async function visit(address: string): Promise<void> {
    const answered = await plain(address);
    if (answered.status >= 500) throw new Error(`${address} answered ${answered.status}`);
    const location = headerOf(answered, 'location');
    if (location !== undefined) {
      redirects.push({ from: address, status: answered.status, to: location });
      return;
    }
    if (answered.status !== 200) {
      outcome.broken.push({ link: address, on: namedOn.get(address) ?? '' });
      return;
    }
    const type = headerOf(answered, 'content-type') ?? '';
    await keep(answered, address, fileOf(address, type));
    if (/^text\/|[/+](xml|json)/.test(type)) readOn(address, type, textOf(answered));
  }

  const isFound = (address: string) => namedOn.has(address) || moved.has(address) || source.served.has(address);

  /** What the text at an address leads to, and what of it is searched. */
  function readOn(address: string, type: string, text: string): void {
    const number = numberOf.get(address);
    if (number !== undefined) postings?.add(number, JSON.parse(text) as Row[]);
    const { neighbours, broken } = neighboursOf(type, text, address, base);
    outcome.broken.push(...broken.map((link) => ({ link, on: address })));
    for (const neighbour of neighbours) {
      if (isFound(neighbour) || !isWanted(neighbour)) continue;
      namedOn.set(neighbour, address);
      waiting.push(neighbour);
    }
  }

  async function work(): Promise<void> {
    for (let address = waiting[visited]; address !== undefined; address = waiting[visited]) {
      visited += 1;
      await visit(address);
    }
  }

  // The first answer leads to all others, so the rest waits for it.
  visited += 1;
  await visit('/');
  await Promise.all(Array.from({ length: width }, work));
  for (const { from, status, answered } of retired) if (status === 410) await keep(answered, from, goneFile(from));
  await keep(await plain(missing), '/404', '404.html');
  for (const [status, answered] of source.refusals) await keep(answered, `/${status}`, refusedFile(status));
  for (const [number, file] of (postings?.finish() ?? []).entries()) {
    const address = `${postingsFolder}${number}.json`;
    await keep(await source.makeJson(JSON.stringify(file)), address, fileOf(address, ''));
  }
  writeLines(routes, draft);
  return outcome;
}
