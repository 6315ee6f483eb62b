import { expect } from '@playwright/test';

/** Every answer carries the headers that protect its reader, and none that tell of what makes it. */
export function expectSafe(headers: Record<string, string>, where: string) {
  expect.soft(headers['content-security-policy'], where).toMatch(/^default-src 'none';/);
  expect.soft(headers['content-security-policy'], where).not.toContain('unsafe');
  expect.soft(headers['x-content-type-options'], where).toBe('nosniff');
  for (const name of [
    'referrer-policy',
    'cross-origin-opener-policy',
    'cross-origin-embedder-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
  ])
    expect.soft(headers[name], `${where} ${name}`).toBeTruthy();
  for (const name of ['x-powered-by', 'set-cookie', 'strict-transport-security', 'link', 'x-nextjs-cache'])
    expect.soft(headers[name], `${where} ${name}`).toBeUndefined();
}

/** A page leaves without what only a runtime would use, and with its title in the head. */
export function expectFinished(html: string, where: string) {
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
  for (const attributes of scripts)
    expect
      .soft(attributes, where)
      .toMatch(/^ type="(application\/ld\+json|speculationrules)"$|^ src="\/[a-z]+\.[0-9a-f]{12}\.js" defer$/);
  for (const trace of ['/_next/', '__next', '<!--', '<template', 'rel="preload"'])
    expect.soft(html.includes(trace), `${where}: ${trace}`).toBe(false);
  expect.soft(/<html lang="zh-Hans">.*<h1/s.test(html), `${where}: language and heading`).toBe(true);
  expect.soft(html.slice(0, html.indexOf('</head>')), where).toContain('<title>');
}
