import { kinds, rowOf } from '#lib/pages/kinds.ts';
import { tidyAddress } from '#lib/pages/tidy-address.ts';
import { planType } from '#lib/picture/plan.ts';
import { type Answer, compact, type Effort, type MakeAnswer, recompress } from './answer.ts';
import type { Cache } from './cache.ts';
import { isLate, within } from './deadline.ts';
import type { OwnFile } from './files.ts';
import { always, singleFlight, type Wanted } from './flights.ts';
import { createGate, isUnwanted } from './gate.ts';
import { keep } from './headers.ts';
import { type Made, type Make, nowhere } from './make.ts';
import { createMissingPage } from './missing-page.ts';
import type { OwnStatus } from './own-pages.ts';

/**
 * Where Next leads from an address that has no page to one that says why, and the status with which that one is shown
 * there: a retired address that nothing took the place of, and one that names what is not there.
 */
const statusShown = { '/gone/': 410, '/lost/': 404 } as const;
const reasons = Object.keys(statusShown) as (keyof typeof statusShown)[];
const reasonIn = (address: string | undefined) => reasons.find((prefix) => address?.startsWith(prefix));

/**
 * How long an answer may take, in milliseconds. The connection is closed after 30 seconds of silence; the page that asks
 * for patience must be there before.
 */
const longest = 25_000;

/** How much of that may pass before one's turn comes: what is left is as long as the thread gives a page. */
const inQueue = 0.4;

/** For whom an answer is made: how well it is compressed, how long that may take, and whether anybody waits for it. */
type Asking = { effort: Effort; signal: AbortSignal; isWanted: Wanted };

/** All our text is UTF-8, said or not. */
const withCharset = (type: string) => (/^text\/[\w.+-]+$/.test(type) ? `${type}; charset=utf-8` : type);

const isRedirect = ({ status }: Answer) => status >= 300 && status < 400;

/** Where a redirect leads. */
function locationOf({ variants: { identity } }: Answer): string {
  const at = identity.headers.indexOf('Location');
  return identity.headers[at + 1] ?? '/';
}

/** What a site is made of. */
export type Parts = {
  make: Make;
  /** Draws the plan of a picture, which is no work for where pages are made. */
  draw?: (plan: Buffer) => Promise<Buffer>;
  makeAnswer: MakeAnswer;
  ownPages: Map<OwnStatus, Answer>;
  ownFiles: OwnFile[];
  cache: Cache;
  /** Told of every address that could not be made. */
  report: (address: string, error: unknown) => void;
  /** Told of every kept answer that was compressed in a hurry. */
  hurried?: (address: string) => void;
  /** How many pages are made at a time. Making is bound to one processor: more would only make all wait for the last. */
  width?: number;
  /** Whether an address is sent from disk, so that no page need be made of it. */
  isStored?: (address: string) => boolean;
  /** Headers by which the page of an address may be of use for the next ones. */
  offer?: (address: string) => string[];
  /** The most milliseconds that an answer may take before the reader is asked to come again. */
  limit?: number;
};

/** The site as a function from address to answer. */
export type Site = ReturnType<typeof createSite>;

/**
 * The site as a function from address to answer: what is kept, what is made, and what is said where neither can be. See
 * `README.md` of lib, “How a page reaches a reader”.
 */
export function createSite({
  make,
  draw,
  makeAnswer,
  ownPages,
  ownFiles,
  cache,
  report,
  hurried = () => {},
  isStored = () => false,
  offer = () => [],
  width = 2,
  limit = longest,
}: Parts) {
  const once = singleFlight<Answer>();
  const pass = createGate(width, limit * inQueue);
  const passFile = createGate(width, limit * inQueue);
  const passDrawing = createGate(width, limit * inQueue);

  const ownPage = (status: OwnStatus): Answer => {
    const page = ownPages.get(status);
    if (!page) throw new Error(`no own page for ${status}`);
    return page;
  };

  const makeFile = (file: OwnFile, address: string) =>
    makeAnswer(
      {
        status: 200,
        type: file.type,
        body: file.bytes,
        cacheControl: address === file.hashedAddress ? keep.forever : keep.page,
        crossOrigin: rowOf(address)?.crossOrigin ?? false,
      },
      'best',
    );

  const answerWith = (
    made: Made & { framable?: boolean; crossOrigin?: boolean; asked?: boolean },
    cacheControl: string,
    effort: Effort,
  ) => makeAnswer({ ...made, type: withCharset(made.type), cacheControl }, effort);

  const makeRedirect = ({ status, location }: Made) =>
    makeAnswer(
      {
        status,
        type: 'text/plain; charset=utf-8',
        body: Buffer.alloc(0),
        cacheControl: keep.briefly,
        headers: ['Location', location ?? '/'],
      },
      'none',
    );

  const findMissing = createMissingPage({
    makeInTurn: (signal) => pass(() => make(nowhere), signal),
    answerWith,
    plain: () => ownPage(404),
    limit,
  });

  async function makeReason(location: string, status: number, asking: Asking): Promise<Answer> {
    const made = await pass(() => make(location), asking.signal, asking.isWanted);
    return made.status === 200 ? answerWith({ ...made, status }, keep.briefly, asking.effort) : findMissing(location);
  }

  /** Leads from a badly copied address to the one that it means, at once to where that one leads; else says what that says. */
  async function leadTo(meant: string, { effort, isWanted }: Omit<Asking, 'signal'>): Promise<Answer> {
    const [page = '/'] = meant.split('#');
    // Health, and what is sent from disk, need no page to be made.
    const isOurs = page === kinds.health.address || isStored(page);
    const there = isOurs ? null : await answer(page, effort, isWanted);
    if (there !== null && there.status !== 200 && there.status !== 308) return there;
    const location = there === null || there.status === 200 ? meant : locationOf(there);
    return makeRedirect({ status: 308, type: '', headers: [], body: Buffer.alloc(0), location });
  }

  /**
   * What Next makes of an address; of a picture it makes the plan, which is drawn elsewhere. Of what is no page no more
   * wait among the pages than are made at a time: who asks for a page goes before all others, whoever came first.
   */
  async function makeOrDraw(address: string, { signal, isWanted }: Asking): Promise<Made> {
    const inTurn = () => pass(() => make(address), signal, isWanted);
    const isFile = rowOf(address)?.form === 'file';
    const planned = await (isFile ? passFile(inTurn, signal, isWanted) : inTurn());
    if (planned.type !== planType || draw === undefined) return planned;
    return { ...planned, type: 'image/png', body: await passDrawing(() => draw(planned.body), signal, isWanted) };
  }

  /** Where it leads, or why it leads nowhere; null where what was made is an answer itself. */
  function follow(made: Made, asking: Asking): Promise<Answer> | null {
    const { status, location } = made;
    if (location === undefined) return null;
    const reason = reasonIn(location);
    if (reason) return makeReason(location, statusShown[reason], asking);
    if (status === 308) return leadTo(location, asking);
    return status >= 300 && status < 400 ? makeRedirect(made) : null;
  }

  async function makeFresh(address: string, asking: Asking): Promise<Answer> {
    const file = ownFiles.find((one) => one.address === address || one.hashedAddress === address);
    if (file) return makeFile(file, address);
    const isBuilt = address.startsWith('/_next/static/');
    const isPrivate = address.startsWith('/_') && !isBuilt;
    if (isPrivate || reasonIn(address) !== undefined || address === nowhere) return findMissing(address);
    const [path = '', query] = address.split('?');
    const meant = isBuilt ? null : tidyAddress(path);
    if (meant !== null) return leadTo(query === undefined ? meant : `${meant}?${query}`, asking);
    const made = await makeOrDraw(address, asking);
    const { status, type } = made;
    // Next tells of what a page throws, without its address, and of nothing where it lacks a file of its own.
    if (status >= 500) throw new Error(`Next answered ${status}`);
    const led = follow(made, asking);
    if (led) return led;
    const row = rowOf(address);
    // Who put a frame into a page is told in it what is wrong; an answer without words is none of ours.
    const isToldInFrame = row?.framable === true && (status === 410 || (status === 404 && made.body.length > 0));
    if ((status !== 200 && !isToldInFrame) || type.startsWith('text/x-component')) return findMissing(address);
    const asked = address.includes('?');
    const ofPage = keep[asked && row?.kept !== 'never' ? 'asked' : (row?.kept ?? 'page')];
    const cacheControl = isBuilt ? keep.forever : isToldInFrame ? keep.briefly : ofPage;
    const { framable = false, crossOrigin = false } = row ?? {};
    // What was asked, and what stands in a frame, is no page to come from.
    const isComeFrom = type.startsWith('text/html') && cacheControl === keep.page && !framable;
    const headers = isComeFrom ? [...made.headers, ...offer(address)] : made.headers;
    return answerWith({ ...made, headers, framable, crossOrigin, asked }, cacheControl, asking.effort);
  }

  /**
   * The answer to an address. It never fails: what cannot be made is reported, and answered with our own page, 500 where
   * making it failed, 503 where it took too long.
   *
   * @param asker whether who asks still waits: what is left by all before its turn comes is not made
   */
  async function answer(address: string, effort: Effort = 'quick', asker: Wanted = always): Promise<Answer> {
    const kept = cache.get(address);
    if (kept) return kept;
    const work = async (isWanted: Wanted) => {
      try {
        const fresh = await within(limit, (signal) => makeFresh(address, { effort, signal, isWanted }));
        if (fresh.status === 404 || isRedirect(fresh)) cache.setShort(address, fresh);
        else if (fresh.status < 500 && rowOf(address)?.kept !== 'never') {
          cache.set(address, compact(fresh));
          if (fresh.effort === 'quick') hurried(address);
        }
        return fresh;
      } catch (error) {
        if (isUnwanted(error)) return ownPage(503);
        // What somebody asked stands in no log.
        report(address.replace(/\?.*/, ''), error);
        return ownPage(isLate(error) ? 503 : 500);
      }
    };
    return once(address, work, asker);
  }

  /** Compresses what was made in a hurry once and for all, where it is still kept. */
  async function improve(address: string): Promise<void> {
    const kept = cache.get(address);
    if (kept?.status === 200 && kept.effort === 'quick') cache.set(address, compact(await recompress(kept, 'best')));
  }

  /** Makes an answer ahead of readers, compressed once and for all. */
  async function prepare(address: string): Promise<void> {
    await answer(address, 'best');
    await improve(address);
  }

  /** Leads a reader to the one address of an answer, if it is there. */
  const lead = (location: string, isWanted: Wanted = always) => leadTo(location, { effort: 'quick', isWanted });

  return { answer, prepare, improve, lead, ownPage, cached: cache.get };
}
