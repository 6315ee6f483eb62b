import { expect } from '@playwright/test';

/** Headers that protect a reader, beside the policy. */
const protecting = [
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
];

/** Headers that tell of what makes an answer, or of a visitor. */
const telling = ['x-powered-by', 'set-cookie', 'strict-transport-security', 'link', 'x-nextjs-cache'];

/** What is wrong with the headers of an answer: each must protect its reader, and none tell of what makes it. */
export function unsafeIn(headers: Record<string, string>): string[] {
  const policy = headers['content-security-policy'] ?? '';
  return [
    ...(/^default-src 'none';/.test(policy) && !policy.includes('unsafe') ? [] : [`policy: ${policy}`]),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['no nosniff']),
    ...protecting.filter((name) => !headers[name]).map((name) => `no ${name}`),
    ...telling.filter((name) => headers[name] !== undefined).map((name) => `${name}: ${headers[name]}`),
  ];
}

export const expectSafe = (headers: Record<string, string>, where: string) =>
  expect(unsafeIn(headers), where).toEqual([]);

const ownScript = /^ type="(application\/ld\+json|speculationrules)"$|^ src="\/[a-z]+\.[0-9a-f]{12}\.js" defer$/;

/** What is left of a page's making: it leaves without what only a runtime would use, and with its title in the head. */
export function unfinishedIn(html: string): string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
  return [
    ...scripts.filter((attributes) => !ownScript.test(attributes)).map((attributes) => `<script${attributes}>`),
    ...['/_next/', '__next', '<!--', '<template'].filter((trace) => html.includes(trace)),
    // A poster's page asks for its picture at once.
    ...(html.match(/<link rel="preload"(?![^>]*as="image")[^>]*>/g) ?? []),
    ...(/<html lang="(?:zh-Hans|en)">.*<h1/s.test(html) ? [] : ['no language or no heading']),
    ...(html.slice(0, html.indexOf('<style>')).includes('<title>') ? [] : ['no title in the head']),
  ];
}
