import { mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendFile } from '#lib/server/send-file.ts';
import type { Stored, StoredVariant } from '#lib/server/stored-files.ts';
import { exchange } from '../../exchange.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'send-'));
const text = Buffer.from('0123456789'.repeat(1000));
const packed = Buffer.from('packed');
const large = Buffer.alloc(20_000_000);

const variant = (name: string, bytes: Buffer, encoding?: string): StoredVariant => {
  writeFileSync(path.join(folder, name), bytes);
  const etag = `"0123456789abcdef${encoding ? `-${encoding}` : ''}"`;
  const headers = ['Content-Type', 'text/csv', 'ETag', etag, ...(encoding ? ['Content-Encoding', encoding] : [])];
  const place = path.join(folder, name);
  return { place, file: openSync(place, 'r'), bytes: bytes.length, etag, headers };
};

const stored: Stored = {
  status: 200,
  variants: { identity: variant('a.csv', text), br: variant('a.csv.br', packed, 'br') },
  whenUnchanged: ['Cache-Control', 'public'],
};
const storedLarge: Stored = { ...stored, variants: { identity: variant('large.csv', large) } };
const server = createServer((request, response) =>
  sendFile(request, response, request.url === '/large' ? storedLarge : stored),
);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An answer as it is on the wire: `fetch` would ask for compressed forms, and open them. */
const ask = async (headers: Record<string, string> = {}, method = 'GET', target = '/') => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${target}`, {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
  });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
};

test('the whole file is sent with its length, and none of it where only its head is asked for', async () => {
  const { status, headers, body } = await ask();
  expect([status, headers.get('content-length'), body.equals(text)]).toEqual([200, '10000', true]);
  const head = await ask({}, 'HEAD');
  expect([head.status, head.headers.get('content-length'), head.body.length]).toEqual([200, '10000', 0]);
});

test('a part of it is sent with its place', async () => {
  const { status, headers, body } = await ask({ range: 'bytes=9995-' });
  expect([status, headers.get('content-range'), body.toString()]).toEqual([206, 'bytes 9995-9999/10000', '56789']);
});

test('a download goes on where it stopped only if the file is the same', async () => {
  const range = 'bytes=9998-9999';
  expect((await ask({ range, 'if-range': '"0123456789abcdef"' })).status).toBe(206);
  for (const other of ['"another"', 'W/"0123456789abcdef"', 'Wed, 25 Nov 2026 00:00:00 GMT'])
    expect((await ask({ range, 'if-range': other })).status, other).toBe(200);
});

test('what lies beyond the end is refused with the length that there is', async () => {
  const { status, headers } = await ask({ range: 'bytes=10000-' });
  expect([status, headers.get('content-range')]).toEqual([416, 'bytes */10000']);
});

test('who has the file is told so, whatever part was asked for', async () => {
  const { status, headers, body } = await ask({ range: 'bytes=0-9', 'if-none-match': '"0123456789abcdef"' });
  expect([status, headers.get('etag'), body.length]).toEqual([304, '"0123456789abcdef"', 0]);
});

test('a part counts within the form that the reader takes', async () => {
  const { port } = server.address() as AddressInfo;
  const request = `GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nRange: bytes=2-3\r\nConnection: close\r\n\r\n`;
  const answer = await exchange(port, request);
  expect(answer).toMatch(/^HTTP\/1\.1 206 /);
  expect(answer).toContain('ETag: "0123456789abcdef-br"');
  expect(answer).toContain('Content-Range: bytes 2-3/6');
  expect(answer).toMatch(/\r\n\r\nck$/);
});

test('what is built anew beside a running server changes none of its files, however often they are asked for', async () => {
  const next = path.join(folder, 'next');
  writeFileSync(next, 'other bytes');
  renameSync(next, path.join(folder, 'a.csv'));
  for (const _ of [1, 2]) expect((await ask()).body.equals(text)).toBe(true);
});

test('a reader who goes away in the middle closes the file for nobody else', async () => {
  const { port } = server.address() as AddressInfo;
  for (let reader = 0; reader < 20; reader += 1)
    await new Promise<void>((resolve) => {
      const leaving = connect(port, '127.0.0.1', () => leaving.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n'));
      leaving.once('data', () => leaving.destroy()).once('close', () => resolve());
    });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await ask({}, 'GET', '/large')).body.length).toBe(large.length);
});
