import { once } from 'node:events';
import { connect, createServer, type OutgoingHttpHeaders } from 'node:http2';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import type { Answer, Variant } from '#lib/server/answer.ts';
import { offerAsDictionary, type PackBeside, packPage } from '#lib/server/dictionaries.ts';
import { pack } from '../../page-bytes.ts';

/** What a server sends: its headers as name, value, name, value … without those of the connection, and the body. */
export type Sent = { headers: readonly string[]; body: Buffer };

const date = 'Thu, 26 Nov 2026 08:00:00 GMT';

/** What our server sends for an answer, as a browser that takes brotli gets it. */
export const sendAnswer = ({ variants: { br, identity } }: Answer): Sent => sendVariant(br ?? identity);

const sendVariant = ({ headers, body }: Variant): Sent => ({ headers: [...headers, 'Date', date], body });

/** What a plain server sends for a file: the headers are those that nginx sends with what is compressed already. */
export function sendFile(type: string, text: string): Sent {
  const body = pack(text);
  const headers = {
    Server: 'nginx/1.22.1',
    Date: date,
    'Content-Type': type,
    'Content-Length': String(body.length),
    'Last-Modified': date,
    ETag: '"6925b1c0-3bbd"',
    Vary: 'Accept-Encoding',
    'Content-Encoding': 'br',
  };
  return { headers: Object.entries(headers).flat(), body };
}

/**
 * What pages send that a reader opens one after the other whose browser takes each as the dictionary of the next
 * (RFC 9842).
 */
export function sendChain(pages: readonly [address: string, Answer][], packBeside: PackBeside): Promise<Sent[]> {
  const sent = pages.map(async ([address, answer], index) => {
    const held = pages[index - 1]?.[1].variants.identity.body;
    const { headers, body } = held ? sendVariant(await packPage(answer, held, packBeside)) : sendAnswer(answer);
    const offered = [...headers, ...offerAsDictionary(address)];
    const vary = offered.indexOf('Vary') + 1;
    return { headers: offered.with(vary, `${offered[vary]}, Available-Dictionary`), body };
  });
  return Promise.all(sent);
}

/** What nginx says of the connection in HTTP/1.1; ours leaves it unsaid. */
const ofConnection = ['Connection', 'keep-alive'];

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** Bytes in HTTP/1.1: a status line, headers with a colon and a blank after each name, a line that ends them, the body. */
export function sizeOf({ headers, body }: Sent): number {
  const lines = [...headers, ...(headers.includes('Server') ? ofConnection : [])];
  return 'HTTP/1.1 200 OK\r\n\r\n'.length + sum(lines.map((text) => Buffer.byteLength(text) + 2)) + body.length;
}

/** Names and values in pairs. */
const pairsOf = (headers: readonly string[]) =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), headers[index + 1] ?? '']] : []));

/**
 * Bytes in HTTP/2 over one connection, frames included: there a header that was sent before costs a byte or two (HPACK,
 * RFC 7541). They are counted where they arrive.
 */
export async function sizeOverHttp2(responses: readonly Sent[]): Promise<number> {
  const server = createServer((request, response) => {
    const sent = responses[Number(request.url.slice(1))];
    if (!sent) return response.stream.close();
    response.stream.respond({ ':status': 200, ...Object.fromEntries(pairsOf(sent.headers)) } as OutgoingHttpHeaders);
    response.stream.end(sent.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = connectSocket((server.address() as AddressInfo).port, '127.0.0.1');
  const session = connect('http://127.0.0.1', { createConnection: () => socket });
  try {
    for (const index of responses.keys()) await once(session.request({ ':path': `/${index}` }).resume(), 'end');
    return socket.bytesRead;
  } finally {
    session.destroy();
    server.close();
  }
}
