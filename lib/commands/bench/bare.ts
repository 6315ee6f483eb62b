import { createServer, get, type IncomingHttpHeaders } from 'node:http';

/**
 * The yardstick: a bare node:http server that answers each address with the headers and the very bytes that another
 * server gave a reader who takes brotli, from memory. `PORT=… ORIGIN=http://localhost:… tsx bare.ts`.
 */
const origin = process.env['ORIGIN'] ?? '';
type Copy = { status: number; headers: string[]; body: Buffer };
const copies = new Map<string, Promise<Copy>>();

/** What Node writes by itself. */
const ownHeaders = /^(connection|keep-alive|date)$/;

const listHeaders = (headers: IncomingHttpHeaders) =>
  Object.entries(headers).flatMap(([name, value]) => (ownHeaders.test(name) ? [] : [name, String(value)]));

const copy = (path: string) =>
  new Promise<Copy>((resolve, reject) => {
    get(origin + path, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 502,
          headers: listHeaders(response.headers),
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

createServer((request, response) => {
  const path = request.url ?? '/';
  const known = copies.get(path) ?? copy(path);
  copies.set(path, known);
  known.then(
    ({ status, headers, body }) => {
      response.writeHead(status, headers);
      response.end(body);
    },
    () => response.writeHead(502).end(),
  );
}).listen(Number(process.env['PORT']));
