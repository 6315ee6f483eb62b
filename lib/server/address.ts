import { allKinds } from '#lib/pages/kinds.ts';
import type { PageKind } from '#lib/pages/page-kind.ts';
import { tidyAddress, tidyValue } from '#lib/pages/tidy-address.ts';

/** The longest request target that is read, in bytes. */
const longest = 2048;

/** The routes that read their query, with the parameters they read; everywhere else a query changes nothing. */
const parametersOf = new Map(
  allKinds.flatMap(([, { address, query, values, form, kept }]) => {
    // A form whose answer leads on, and a page that is made for one reader, are answered as they are asked for.
    const moves = form !== 'redirect' && kept !== 'never';
    return query.length > 0 ? [[address, { names: query, values, moves }] as const] : [];
  }),
);

/**
 * What a request target asks for, or the status that refuses it. `moved` where a reader should see the one address of the
 * answer: its parameters in order, nothing else beside them, one slash between its steps.
 */
export type Target = { address: string; moved?: true } | { refusal: 400 | 414 };

const malformed: Target = { refusal: 400 };

/** Decodes one part; undefined where it is not percent-encoded UTF-8, or hides a separator, a dot segment, a control. */
function decodeSegment(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    return /[/\\\u0000-\u001f\u007f-\u009f]/.test(text) || text === '.' || text === '..' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What a route reads of its query. */
type Parameters = { names: readonly string[]; values: PageKind['values'] };

/**
 * The values of a parameter, each once, as the route takes them; none where it says nothing: the first page of a list is
 * the list itself.
 */
function pickValues(name: string, given: readonly string[], values: PageKind['values']): string[] {
  const said = [...new Set(given)].filter((value) => value.trim() !== '');
  if (values === 'list') return said;
  if (values === 'set') return said.sort();
  return said.slice(0, 1).filter((value) => !(name === 'page' && value === '1'));
}

/** Words to search for are looked up as they are typed, marks at their end too; see the page of the search. */
const tidyLast = (name: string, value: string): string => (name === 'q' ? value : tidyValue(value));

/** Every byte that does not stand for itself in an address: some clients send 党 as it is. */
const encodeBytes = (target: string): string =>
  target.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

const bytesOf = (part: string) =>
  Buffer.from(
    part.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/**
 * What bytes say in UTF-8, or in GB 18030, as old browsers and tools write Chinese.
 *
 * @throws {TypeError} where it is neither, or UTF-8 that is cut off, which would be other Chinese in GB 18030
 */
function decodeWords(bytes: Buffer): string {
  const decode = (encoding: string, stream = false) =>
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  try {
    decode('utf-8', true);
  } catch {
    return decode('gb18030');
  }
  return decode('utf-8');
}

/** A query as UTF-8, which it nearly always is. */
function asUtf8(query: string): string {
  try {
    decodeURIComponent(query);
    return query;
  } catch {
    return query.replace(/[^&=+]+/g, (part) => encodeURIComponent(decodeWords(bytesOf(part))));
  }
}

/** 97.7% as it is typed behind ?q=, where nothing encodes it: the sign itself. */
const bareSign = /%(?![0-9a-f]{2})/gi;

/** The parameters that the route reads, and whether any was given, even one that says nothing. */
function readQuery({ names, values }: Parameters, query: string): { read: string; isAsked: boolean } | undefined {
  let encoded: string;
  try {
    encoded = asUtf8(query.replace(bareSign, '%25'));
  } catch {
    return undefined;
  }
  const pairs = [...new URLSearchParams(encoded)];
  const last = pairs.pop();
  const given = new URLSearchParams(last ? [...pairs, [last[0], tidyLast(...last)]] : pairs);
  const read = new URLSearchParams();
  for (const name of names) for (const value of pickValues(name, given.getAll(name), values)) read.append(name, value);
  return { read: read.toString(), isAsked: names.some((name) => given.has(name)) };
}

/** The lists whose further pages have paths: `/parks/page/2`. */
const paged = new Set(
  allKinds.flatMap(([, { address }]) =>
    address.endsWith('/page/:number') ? [address.replace('/page/:number', '')] : [],
  ),
);

/**
 * Where a query leads that names a page of a list and chooses nothing: to the path of that page, else to the list; null
 * for any other.
 */
function pageOfAll(address: string, read: string): string | null {
  const number = /^page=([^&]*)$/.exec(read)?.[1];
  if (number === undefined) return null;
  return paged.has(address) && /^[1-9]\d*$/.test(number) ? `${address}/page/${number}` : address;
}

/** The path of an absolute-form target (RFC 9112, 3.2.2), where it names the host that the request is for. */
function pathOfAbsolute(target: string, host = ''): string | undefined {
  const match = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target);
  if (!match || match[1]?.toLowerCase() !== host.toLowerCase()) return undefined;
  return match[2]?.startsWith('/') ? match[2] : `/${match[2] ?? ''}`;
}

/**
 * The one address of everything a request target can mean: `/parks/%71uanzhou?utm=x` → `/parks/quanzhou`. It is the key
 * that pages are kept under, so unknown query parameters are not part of it.
 *
 * @param target the request target as sent
 * @param host the Host header
 */
export function readTarget(target: string, host?: string): Target {
  if (target.length > longest) return { refusal: 414 };
  const written = encodeBytes(target);
  const local = written.startsWith('/') ? written : pathOfAbsolute(written, host);
  if (!local || !/^[\x21-\x7e]+$/.test(local) || /[\\#]/.test(local)) return malformed;
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  const segments = path.replace(/\/+/g, '/').split('/').map(decodeSegment);
  if (segments.some((segment) => segment === undefined)) return malformed;
  const address = segments.map((segment) => encodeURIComponent(segment ?? '')).join('/');
  // Who writes two slashes is led to the address with one.
  const isDoubled = path.includes('//');
  const own = parametersOf.get(address);
  // A badly copied address leads to its page with the query that this page reads.
  const parameters = mark < 0 ? undefined : (own ?? parametersOf.get(tidyAddress(address) ?? ''));
  if (!parameters) return { address, ...(isDoubled && { moved: true }) };
  const given = local.slice(mark + 1);
  const query = readQuery(parameters, given);
  if (query === undefined) return malformed;
  const { read, isAsked } = query;
  const asked = read === '' ? address : `${address}?${read}`;
  const meant = own ? pageOfAll(address, read) : null;
  const isMoved = isDoubled || meant !== null || (own?.moves === true && isAsked && given !== read);
  return { address: meant ?? asked, ...(isMoved && { moved: true }) };
}
