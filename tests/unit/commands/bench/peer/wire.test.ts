import { expect, test } from 'vitest';
import { type Sent, sizeOf, sizeOverHttp2 } from '#lib/commands/bench/peer/wire.ts';

const policy = `default-src 'none';${'style-src self;'.repeat(10)}`;
const sent = (length: number): Sent => ({
  headers: ['Content-Type', 'text/html', 'Content-Security-Policy', policy],
  body: Buffer.alloc(length, 'x'),
});

test('in HTTP/1.1 a response is its status line, its headers as they are written, and its body', () => {
  const written = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Security-Policy: ${policy}\r\n\r\n`;
  expect(sizeOf(sent(1000))).toBe(written.length + 1000);
});

test('a plain server says besides that the connection stays open', () => {
  const { headers, body } = sent(10);
  const ofServer = 'Server: nginx\r\nConnection: keep-alive\r\n'.length;
  expect(sizeOf({ headers: ['Server', 'nginx', ...headers], body })).toBe(sizeOf(sent(10)) + ofServer);
});

test('in HTTP/2 bodies are counted whole, and a header that was sent before costs next to nothing', async () => {
  const [one, two, longer] = await Promise.all(
    [[sent(1000)], [sent(1000), sent(1000)], [sent(1000), sent(3000)]].map(sizeOverHttp2),
  );
  const [first = 0, both = 0, more = 0] = [one, two, longer];
  expect(first).toBeGreaterThan(1000 + policy.length / 2);
  expect(both - first).toBeGreaterThan(1000);
  expect(both - first).toBeLessThan(1000 + 60);
  expect(more - both).toBe(2000);
});
