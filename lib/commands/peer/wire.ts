import type { Answer } from '#lib/server/answer.ts';
import { pack } from '../page-bytes.ts';

/** A status line and headers as HTTP/1.1 writes them. */
const sizeOfHeaders = (headers: readonly string[]) =>
  headers.reduce(
    // After a name comes a colon and a blank, after a value a new line.
    (sum, text) => sum + Buffer.byteLength(text) + 2,
    'HTTP/1.1 200 OK\r\n\r\n'.length,
  );

const date = 'Thu, 26 Nov 2026 08:00:00 GMT';

/** What Node adds to our headers. */
const ofNode = ['Date', date, 'Connection', 'keep-alive', 'Keep-Alive', 'timeout=65'];

/** The bytes of an answer of ours, headers included. */
export function sizeOfAnswer({ variants: { br, identity } }: Answer): number {
  const { headers, body } = br ?? identity;
  return sizeOfHeaders([...headers, ...ofNode]) + body.length;
}

/** The bytes of a file from a plain server, headers included: those that nginx sends with what is compressed already. */
export function sizeOfFile(type: string, text: string): number {
  const packed = pack(text).length;
  const headers = {
    Server: 'nginx/1.22.1',
    Date: date,
    'Content-Type': type,
    'Content-Length': String(packed),
    'Last-Modified': date,
    Connection: 'keep-alive',
    ETag: '"6925b1c0-3bbd"',
    Vary: 'Accept-Encoding',
    'Content-Encoding': 'br',
  };
  return sizeOfHeaders(Object.entries(headers).flat()) + packed;
}
