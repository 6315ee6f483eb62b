import { createHash } from 'node:crypto';

/** What a finished page needs its policy to allow. */
export type Uses = {
  /** The text of each inline `<style>`. */
  styles: string[];
  /** The text of each inline script that is a rule set for speculation. */
  rules: string[];
  stylesheets: boolean;
  scripts: boolean;
  images: boolean;
  forms: boolean;
  /** A box for text that is not to leave the page. */
  boxes: boolean;
};

/** A response that loads nothing. */
export const usesNothing: Uses = {
  styles: [],
  rules: [],
  stylesheets: false,
  scripts: false,
  images: false,
  forms: false,
  boxes: false,
};

const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of a page: nothing, then what the page uses. Inline text is allowed by its hash alone.
 *
 * @param framable whether other sites may show it in a frame
 * @example formatPolicy({ ...usesNothing, scripts: true }) // "default-src 'none';script-src 'self';form-action 'none';base-uri 'none';frame-ancestors 'none'"
 */
export function formatPolicy(
  { styles, rules, stylesheets, scripts, images, forms, boxes }: Uses,
  framable = false,
): string {
  const own = (used: boolean) => (used ? ["'self'"] : []);
  const directives: [string, string[]][] = [
    ['script-src', [...own(scripts), ...rules.map(hashSource)]],
    ['style-src', [...own(stylesheets), ...styles.map(hashSource)]],
    ['img-src', own(images)],
    // A page, which has rules, may ask this site: checkers of pages read its robots.txt. Where readers paste text, nothing may.
    ['connect-src', boxes ? ["'none'"] : own(rules.length > 0)],
    ['form-action', forms ? ["'self'"] : ["'none'"]],
  ];
  return [
    "default-src 'none'",
    ...directives.filter(([, sources]) => sources.length > 0).map(([name, sources]) => `${name} ${sources.join(' ')}`),
    "base-uri 'none'",
    `frame-ancestors ${framable ? '*' : "'none'"}`,
  ].join(';');
}

/** Features that no page asks for. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`).join(',');

/**
 * The headers of every response, errors included.
 *
 * @param shared whether other sites may show it: pictures and data files, and pages only where they may be framed
 * @param framable whether it may stand in a frame of another site
 * @param asked whether its address holds what somebody asked, which then goes nowhere
 * @param secure whether the site is served over https, which HSTS (RFC 6797) then makes permanent
 */
export function securityHeaders(
  uses: Uses,
  {
    shared,
    framable = false,
    asked = false,
    secure,
  }: { shared: boolean; framable?: boolean; asked?: boolean; secure: boolean },
): string[] {
  return [
    ...['Content-Security-Policy', formatPolicy(uses, framable)],
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', asked ? 'no-referrer' : 'same-origin'],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
    ...['Cross-Origin-Embedder-Policy', 'require-corp'],
    ...['Cross-Origin-Resource-Policy', shared ? 'cross-origin' : 'same-origin'],
    ...['Permissions-Policy', permissions],
    ...(secure ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ];
}

/** What lets scripts of every site read an answer (Fetch Standard, CORS protocol): public data, never a page. */
export const openToAll = ['Access-Control-Allow-Origin', '*'] as const;

/** How long a response may be kept, by what it is. */
export const keep = {
  /** A correction reaches readers within minutes; a CDN goes on serving while we are down. */
  page: 'public, max-age=60, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400',
  /** Its name holds its hash. */
  forever: 'public, max-age=31536000, immutable',
  /** What is not there may come, and a redirect may be corrected. */
  briefly: 'public, max-age=60',
  /** What somebody asked is nobody else's business: no proxy keeps it. */
  asked: 'private, max-age=60',
  never: 'no-store',
};
