import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gunzipSync, gzip, constants as zlib } from 'node:zlib';
import { openToAll, securityHeaders, type Uses, usesNothing } from './headers.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** As long as the tag of an answer needs to be, in characters. */
export const hashLength = 16;

export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of an answer in one encoding, with their headers as Node writes them: name, value, name, value … */
export type Variant = { etag: string; headers: string[]; body: Buffer };

/** A response as it leaves the house, kept in memory. */
export type Answer = {
  status: number;
  /** Identity is always there, the others where they are smaller. */
  variants: { identity: Variant; br?: Variant; gzip?: Variant };
  /** The headers of a 304 but for its tag, which is the reader's own. */
  whenUnchanged: string[];
  /** How much was spent on compression: none, quickly while a reader waits, well where there is much, or once and for all. */
  effort: Effort;
  /** What it takes in memory. */
  bytes: number;
  /** Whether it is a page that stands at its address, as against a file, a redirect, or words about what is not there. */
  isPage: boolean;
  /** Whether many addresses have this very answer. */
  isShared?: boolean;
  /** Makes the answer of these bytes anew, compressed otherwise: see {@link recompress}. */
  remake: (body: Buffer, effort: Effort) => Promise<Answer>;
};

/** Compresses an answer anew; what is asked for and what is kept need not be made at one time. */
export const recompress = ({ variants, remake }: Answer, effort: Effort): Promise<Answer> =>
  remake(variants.identity.body, effort);

/**
 * An answer as it is kept: without the plain bytes where a compressed form holds them. They are most of what a page takes,
 * and are unpacked for the few readers that take no other form.
 */
export function compact(answer: Answer): Answer {
  const { identity, gzip } = answer.variants;
  if (!gzip) return answer;
  const unpacked: Variant = {
    etag: identity.etag,
    headers: identity.headers,
    get body() {
      return gunzipSync(gzip.body);
    },
  };
  return {
    ...answer,
    variants: { ...answer.variants, identity: unpacked },
    bytes: answer.bytes - identity.body.length,
  };
}

export type Effort = 'none' | 'quick' | 'good' | 'best';

/** What an answer is made of. */
export type Draft = {
  status: number;
  type: string;
  body: Buffer;
  cacheControl: string;
  uses?: Uses;
  /** Whether another site may show it in a frame. */
  framable?: boolean;
  /** Whether its address holds what somebody asked. */
  asked?: boolean;
  /** Whether scripts of every site may read it. */
  crossOrigin?: boolean;
  /** Further headers: name, value, name, value … */
  headers?: string[];
};

const levels = { quick: { br: 5, gzip: 6 }, good: { br: 9, gzip: 9 }, best: { br: 11, gzip: 9 } };

const isText = (type: string) => /^text\/|[/+](json|xml|javascript|ld\+json)\b|image\/svg/.test(type);

async function compress(body: Buffer, effort: Exclude<Effort, 'none'>) {
  const { br, gzip: level } = levels[effort];
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: br,
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [brotlied, gzipped] = await Promise.all([brotli(body, { params }), gz(body, { level })]);
  return { br: brotlied, gzip: gzipped };
}

/**
 * Makes answers.
 *
 * @param secure whether the site is served over https
 * @param hasDictionaries whether a page may come as what is new in it beside another one: see `dictionaries.ts`
 */
export function createAnswers(secure: boolean, hasDictionaries = false) {
  return async function makeAnswer(draft: Draft, effort: Effort): Promise<Answer> {
    const { body, ...others } = draft;
    const {
      status,
      type,
      cacheControl,
      uses = usesNothing,
      framable = false,
      asked = false,
      crossOrigin = false,
      headers = [],
    } = others;
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, hashLength);
    const isHtml = type.startsWith('text/html');
    const isPage = isHtml && status === 200;
    const mayCompress = isText(type) && body.length > 200;
    const common = [
      ...['Cache-Control', cacheControl],
      ...(mayCompress
        ? ['Vary', isPage && hasDictionaries ? 'Accept-Encoding, Available-Dictionary' : 'Accept-Encoding']
        : []),
      ...(crossOrigin && status === 200 ? openToAll : []),
      ...securityHeaders(uses, { shared: framable || (status === 200 && !isHtml), framable, asked, secure }),
    ];
    const variant = (encoding: Encoding, bytes: Buffer): Variant => {
      const suffix = encoding === 'identity' ? '' : `-${encoding}${effort === 'best' ? '' : '-quick'}`;
      const etag = `"${hash}${suffix}"`;
      return {
        etag,
        headers: [
          // RFC 9110, 8.6: an answer without content has no length.
          ...(status === 204 ? [] : ['Content-Type', type, 'Content-Length', String(bytes.length)]),
          ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
          ...(status === 200 ? ['ETag', etag] : []),
          ...common,
          ...headers,
        ],
        body: bytes,
      };
    };
    const variants: Answer['variants'] = { identity: variant('identity', body) };
    if (mayCompress && effort !== 'none') {
      const { br, gzip: gzipped } = await compress(body, effort);
      if (br.length < body.length) variants.br = variant('br', br);
      if (gzipped.length < body.length) variants.gzip = variant('gzip', gzipped);
    }
    const kept = Object.values(variants).reduce((sum, one) => sum + one.body.length + 2000, 0);
    return {
      status,
      variants,
      whenUnchanged: common,
      effort,
      bytes: kept,
      isPage,
      // It must not hold the bytes, which those who keep the answer may do without.
      remake: (again, next) => makeAnswer({ ...others, body: again }, next),
    };
  };
}

export type MakeAnswer = ReturnType<typeof createAnswers>;
