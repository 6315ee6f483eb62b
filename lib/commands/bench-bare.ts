import { createServer } from 'node:http';

/**
 * The yardstick: a bare node:http server that answers each address with the bytes and headers that another server gave,
 * from memory. `PORT=… ORIGIN=http://localhost:… tsx bench-bare.ts`.
 */
const origin = process.env['ORIGIN'] ?? '';
const answers = new Map<string, Promise<{ headers: string[]; body: Buffer }>>();

async function copy(path: string) {
  const response = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
  const body = Buffer.from(await response.arrayBuffer());
  const packed = await packedSize(path, body);
  const headers = [...response.headers].filter(([name]) => !/^(connection|keep-alive|date|content-length)$/.test(name));
  return { headers: [...headers.flat(), 'content-length', String(packed.length)], body: packed };
}

/** As many bytes as the other server sends a reader who takes brotli; which they are makes no difference to the cost. */
async function packedSize(path: string, body: Buffer): Promise<Buffer> {
  const response = await fetch(origin + path, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  const length = Number(response.headers.get('content-length') ?? body.length);
  return body.subarray(0, length);
}

createServer((request, response) => {
  const path = request.url ?? '/';
  const known = answers.get(path) ?? copy(path);
  answers.set(path, known);
  known.then(
    ({ headers, body }) => {
      response.writeHead(200, headers);
      response.end(body);
    },
    () => response.writeHead(502).end(),
  );
}).listen(Number(process.env['PORT']));
