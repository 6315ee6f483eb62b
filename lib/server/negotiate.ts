import type { Encoding } from './answer.ts';

/** The weight of each coding in an Accept-Encoding header (RFC 9110, 12.5.3): `gzip;q=0.5` → 0.5. */
function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== '') weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  return weights;
}

/**
 * The codings that a reader takes, best first. Brotli comes before gzip where the reader has no preference, because it
 * is smaller. Identity is always last: a response that the reader did not ask for is better than none.
 *
 * @example acceptedEncodings('gzip, deflate, br') // ['br', 'gzip', 'identity']
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = readWeights(header ?? '');
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const order = (['br', 'gzip'] as const)
    .filter((name) => weightOf(name) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return [...order, 'identity'];
}

/** Whether a reader names a coding and takes it: one that needs more than to be unpacked is never meant by `*`. */
export const accepts = (header: string | undefined, name: string): boolean =>
  (readWeights(header ?? '').get(name) ?? 0) > 0;

/** Browsers send a handful of values; a stranger's are read anew each time, so that memory does not grow. */
const remembered = new Map<string, Encoding[]>();

function encodingsFor(header: string): Encoding[] {
  const known = remembered.get(header);
  if (known) return known;
  const encodings = acceptedEncodings(header);
  if (remembered.size < 100 && header.length < 100) remembered.set(header, encodings);
  return encodings;
}

/** Forms of one content; identity is always there. */
type Variants<Variant> = { identity: Variant } & { [Name in Exclude<Encoding, 'identity'>]?: Variant };

/** The form of an answer that suits the reader best. */
export function chooseVariant<Variant>(variants: Variants<Variant>, acceptEncoding: string | undefined): Variant {
  if (acceptEncoding === undefined) return variants.identity;
  for (const encoding of encodingsFor(acceptEncoding)) {
    const variant = variants[encoding];
    if (variant) return variant;
  }
  return variants.identity;
}

/** The part of an entity tag that all encodings of one content share: `W/"abc-br"` → `abc`. */
const contentOf = (etag: string) =>
  /^(?:W\/)?"([\w-]{16})(?:-(?:br|gzip)(?:-quick)?|-dcz-[\w-]{8})?"$/.exec(etag.trim())?.[1];

/**
 * The tag of the copy that the reader has, where it is still what we would send; tags that a CDN made weak count.
 *
 * @param header If-None-Match as sent
 * @returns the reader's own tag, for a 304 names the copy that it is about (RFC 9111, 4.3.4)
 */
export function matchingTag(header: string | undefined, current: string): string | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return current;
  const content = contentOf(current);
  return header
    .split(',')
    .find((tag) => contentOf(tag) === content)
    ?.trim();
}
