import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatPolicy, securityHeaders, usesNothing } from '#lib/server/headers.ts';

const named = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('a policy starts from nothing and adds what the page uses', () => {
  expect(formatPolicy(usesNothing)).toBe(
    "default-src 'none';form-action 'none';base-uri 'none';frame-ancestors 'none'",
  );
  expect(formatPolicy({ ...usesNothing, scripts: true, images: true, forms: true, stylesheets: true })).toBe(
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  );
});

test('where readers paste text, nothing may be sent', () => {
  expect(formatPolicy({ ...usesNothing, scripts: true, boxes: true })).toContain(
    "connect-src 'none';form-action 'none'",
  );
});

test('a page may ask this site alone', () => {
  expect(formatPolicy({ ...usesNothing, rules: ['{}'] })).toContain("connect-src 'self'");
  expect(formatPolicy({ ...usesNothing, rules: ['{}'], boxes: true })).toContain("connect-src 'none'");
});

test('an answer to a question is told to no other site', () => {
  const policyOf = (asked: boolean) =>
    named(securityHeaders(usesNothing, { shared: false, asked, secure: false }), 'Referrer-Policy');
  expect([policyOf(true), policyOf(false)]).toEqual(['no-referrer', 'same-origin']);
});

test('inline text is allowed by its hash, never as such', () => {
  const hash = createHash('sha256').update('p{margin:0}').digest('base64');
  const policy = formatPolicy({ ...usesNothing, styles: ['p{margin:0}'], rules: ['{}'] });
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).not.toContain('unsafe');
});

test('HSTS is for https alone', () => {
  expect(securityHeaders(usesNothing, { shared: false, secure: false })).not.toContain('Strict-Transport-Security');
  const secure = securityHeaders(usesNothing, { shared: false, secure: true });
  expect(named(secure, 'Strict-Transport-Security')).toBe('max-age=31536000');
});

test('other sites may show data and pictures, not pages', () => {
  const policyOf = (shared: boolean) =>
    named(securityHeaders(usesNothing, { shared, secure: false }), 'Cross-Origin-Resource-Policy');
  expect([policyOf(true), policyOf(false)]).toEqual(['cross-origin', 'same-origin']);
});

test('only what may be framed allows every site to', () => {
  expect(formatPolicy(usesNothing)).toContain("frame-ancestors 'none'");
  expect(formatPolicy(usesNothing, true)).toMatch(/;frame-ancestors \*$/);
});
