import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { openToAll, securityHeaders, type Uses, usesNothing } from './headers.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

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
  /** How much was spent on compression: none, quickly while a reader waits, or once and for all. */
  effort: Effort;
  /** What it takes in memory. */
  bytes: number;
  /** Whether many addresses have this very answer. */
  isShared?: boolean;
  /** Compresses anew; what is asked for and what is kept need not be made at one time. */
  recompress: (effort: Effort) => Promise<Answer>;
};

export type Effort = 'none' | 'quick' | 'best';

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

const levels = { quick: { br: 5, gzip: 6 }, best: { br: 11, gzip: 9 } };

const isText = (type: string) => /^text\/|[/+](json|xml|javascript|ld\+json)\b|image\/svg/.test(type);

async function compress(body: Buffer, effort: 'quick' | 'best') {
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
 */
export function createAnswers(secure: boolean) {
  return async function makeAnswer(draft: Draft, effort: Effort): Promise<Answer> {
    const {
      status,
      type,
      body,
      cacheControl,
      uses = usesNothing,
      framable = false,
      asked = false,
      crossOrigin = false,
      headers = [],
    } = draft;
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
    const isPage = type.startsWith('text/html');
    const mayCompress = isText(type) && body.length > 200;
    const common = [
      ...['Cache-Control', cacheControl],
      ...(mayCompress ? ['Vary', 'Accept-Encoding'] : []),
      ...(crossOrigin && status === 200 ? openToAll : []),
      ...securityHeaders(uses, { shared: framable || (status === 200 && !isPage), framable, asked, secure }),
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
      recompress: (next) => makeAnswer(draft, next),
    };
  };
}

export type MakeAnswer = ReturnType<typeof createAnswers>;
