import type { Answer } from '#lib/server/answer.ts';
import { configFolder, type Draft, fileOf, goneFile } from './export-files.ts';
import { linksOfPage, neighboursOf } from './export-links.ts';
import { formatHeaders, formatMaps, formatRedirects, formatServer, type Routes } from './export-nginx.ts';

/** An address that nobody has: its answer is the page for what is missing. */
const missing = '/404-not-found';

/** What is made at a time: rendering keeps one processor busy, compression the others. */
const width = 4;

/** The outcome of an export. `broken` are links that lead nowhere, with a page that has them. */
export type Exported = { pages: number; files: number; bytes: number; broken: { link: string; on: string }[] };

function headersOf({ variants: { identity } }: Answer): [name: string, value: string][] {
  const { headers } = identity;
  return headers.flatMap((text, index): [string, string][] =>
    index % 2 === 0 ? [[text, headers[index + 1] ?? '']] : [],
  );
}

const headerOf = (answer: Answer, name: string) => headersOf(answer).find(([one]) => one.toLowerCase() === name)?.[1];

type Source = {
  /** The site as the server answers it. */
  answer: (address: string) => Promise<Answer>;
  /** The origin that full addresses begin with. */
  base: string;
  /** Every address that the list of pages gives to the copy, whether or not a page leads to it. */
  addresses: string[];
  /** Addresses that a link may name and the copy leaves out: they need a server. */
  served: ReadonlySet<string>;
  /** Addresses that are no longer in use. */
  retired: string[];
  /** Whether cards and posters are drawn. */
  withPictures: boolean;
  /** Told after every hundred files. */
  progress: (done: number, left: number) => void;
};

/** Writes an answer with its compressed forms beside it. */
function writeAnswer(answer: Answer, file: string, draft: Draft): number {
  const { identity, br, gzip } = answer.variants;
  draft.write(file, identity.body);
  if (br) draft.write(`${file}.br`, br.body);
  if (gzip) draft.write(`${file}.gz`, gzip.body);
  return identity.body.length;
}

/** Asks what the site answers at retired addresses: a redirect, or a page that says why there is none. */
const askRetired = ({ answer, retired }: Source) =>
  Promise.all(
    retired.map(async (from) => {
      const answered = await answer(from);
      return { from, answered, status: answered.status, to: headerOf(answered, 'location') ?? null };
    }),
  );

/**
 * Writes the whole site, from the front page and the well-known files along every link, as the server would answer.
 *
 * @throws {Error} where an address fails to render
 */
export async function exportSite(source: Source, draft: Draft): Promise<Exported> {
  const { answer, base, progress } = source;
  const retired = await askRetired(source);
  const redirects: Routes['redirects'] = retired.map(({ from, status, to }) => ({ from, status, to }));
  const moved = new Set(redirects.map(({ from }) => from));
  const routes: Routes = { types: new Map(), policies: new Map(), headers: [], open: new Set(), redirects };
  const outcome: Exported = { pages: 0, files: 0, bytes: 0, broken: [] };
  const waiting = [...new Set(['/', ...source.addresses])];
  const namedOn = new Map(waiting.map((address) => [address, address]));

  function keep(answered: Answer, address: string, file: string) {
    const type = headerOf(answered, 'content-type') ?? '';
    outcome.bytes += writeAnswer(answered, file, draft);
    outcome.files += 1;
    routes.types.set(file, type);
    routes.policies.set(file, headerOf(answered, 'content-security-policy') ?? '');
    if (headerOf(answered, 'access-control-allow-origin') !== undefined) routes.open.add(file);
    if (!type.startsWith('text/html')) return;
    outcome.pages += 1;
    if (address === '/') routes.headers = headersOf(answered);
    for (const link of linksOfPage(answered.variants.identity.body.toString('utf8')))
      if (!URL.canParse(link, base + address)) outcome.broken.push({ link, on: address });
  }

  async function visit(address: string): Promise<void> {
    if (!source.withPictures && address.startsWith('/pictures/')) return;
    const answered = await answer(address);
    if (answered.status >= 500) throw new Error(`${address} answered ${answered.status}`);
    const location = headerOf(answered, 'location');
    if (location !== undefined) redirects.push({ from: address, status: answered.status, to: location });
    else if (answered.status !== 200) outcome.broken.push({ link: address, on: namedOn.get(address) ?? '' });
    if (location !== undefined || answered.status !== 200) return;
    const type = headerOf(answered, 'content-type') ?? '';
    keep(answered, address, fileOf(address, type));
    if (!/^text\/|[/+](xml|json)/.test(type)) return;
    const text = answered.variants.identity.body.toString('utf8');
    for (const neighbour of neighboursOf(type, text, address, base)) {
      if (namedOn.has(neighbour) || moved.has(neighbour) || source.served.has(neighbour)) continue;
      namedOn.set(neighbour, address);
      waiting.push(neighbour);
    }
  }

  async function work(): Promise<void> {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await visit(address);
      if (outcome.files % 100 === 0) progress(outcome.files, waiting.length);
    }
  }

  // The first answer leads to all others, so the rest waits for it.
  await visit(waiting.shift() ?? '/');
  await Promise.all(Array.from({ length: width }, work));
  for (const { from, status, answered } of retired) if (status === 410) keep(answered, from, goneFile(from));
  keep(await answer(missing), '/404', '404.html');
  draft.write(`${configFolder}/maps.conf`, formatMaps(routes));
  draft.write(`${configFolder}/server.conf`, formatServer(routes, configFolder));
  draft.write('_redirects', formatRedirects(routes));
  draft.write('_headers', formatHeaders());
  return outcome;
}
