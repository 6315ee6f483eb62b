import { expect, test } from 'vitest';
import { isPlain, judge } from '#lib/server/guard.ts';

const ask = (given: { method?: string; url?: string; headers?: Record<string, string> }) => ({
  method: 'GET',
  url: '/parks',
  ...given,
  headers: { host: 'example.cn', ...given.headers },
});

test('GET and HEAD are answered', () => {
  for (const method of ['GET', 'HEAD']) expect(judge(ask({ method }))).toEqual({ address: '/parks' });
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'get'])('%s is refused', (method) => {
  expect(judge(ask({ method }))).toEqual({ refusal: 405 });
});

test.each([
  '/data/observations.csv',
  '/data/parks/loudi.json',
  '/indicators/org-coverage.csv',
  '/parks/loudi.md',
  '/feed.xml',
])('a browser may ask first whether it may read %s', (url) => {
  expect(judge(ask({ method: 'OPTIONS', url }))).toEqual({ preflight: url });
});

test.each(['/', '/parks/loudi', '/data', '/pictures/card/parks/loudi.png', '/share.js', '/health', '/nowhere', '*'])(
  'nobody may ask so of %s',
  (url) => {
    expect(judge(ask({ method: 'OPTIONS', url }))).toEqual({ refusal: 405 });
  },
);

test('a request without Host, with a body or for another protocol is refused', () => {
  expect(judge({ method: 'GET', url: '/', headers: {} })).toEqual({ refusal: 400 });
  for (const headers of [
    { 'content-length': '5' },
    { 'transfer-encoding': 'chunked' },
    { upgrade: 'websocket' },
    { upgrade: 'TLS/1.2' },
  ])
    expect(judge(ask({ headers: headers as Record<string, string> }))).toEqual({ refusal: 400 });
});

test('an empty body and the offer of HTTP/2 do no harm', () => {
  expect(judge(ask({ headers: { 'content-length': '0' } }))).toEqual({ address: '/parks' });
  expect(judge(ask({ headers: { upgrade: 'h2c' } }))).toEqual({ address: '/parks' });
});

test('headers that steer Next change nothing', () => {
  const headers = { rsc: '1', 'next-router-prefetch': '1', 'x-middleware-subrequest': 'x', 'next-action': 'x' };
  expect(judge(ask({ headers }))).toEqual({ address: '/parks' });
});

test('only a request that needs no look is plain', () => {
  expect(isPlain(ask({}))).toBe(true);
  expect(isPlain(ask({ method: 'HEAD' }))).toBe(true);
  expect(isPlain(ask({ method: 'POST' }))).toBe(false);
  expect(isPlain(ask({ headers: { upgrade: 'websocket' } }))).toBe(false);
  expect(isPlain({ method: 'GET', url: '/', headers: {} })).toBe(false);
});
