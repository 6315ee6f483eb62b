import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { isOfFile, type Problems } from './find-problems.ts';
import { problemsPage, signalAddress, withSignal } from './problems-page.ts';

const loopback = '127.0.0.1';
const changed = 'data: changed\n\n';

/** As the framework's own server asks for: a page that it served itself. */
function headersFor({ headers }: IncomingMessage, port: number): OutgoingHttpHeaders {
  const own = `localhost:${port}`;
  return {
    ...headers,
    host: own,
    ...(headers.origin === undefined ? {} : { origin: `http://${own}` }),
    'accept-encoding': 'identity',
  };
}

/** Page by page, what an editor is to see. */
export type DevServer = { server: Server; announce: () => void };

/**
 * Stands before the framework's server while content is edited: pages are told when it changes, a file with problems
 * shows them on its own page, a draft shows what is left to do. For this machine alone.
 *
 * @param port of the framework's server
 * @param problems what is wrong with the content now
 */
export function createDevServer(port: number, problems: () => Problems): DevServer {
  const listeners = new Set<ServerResponse>();
  // Of no earlier server, whose pages are to be renewed too.
  let version = Date.now();

  function listen(madeOf: number, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    if (madeOf !== version) response.write(changed);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  function send(response: ServerResponse, status: number, html: string, headers: OutgoingHttpHeaders = {}): void {
    const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers;
    response.writeHead(status, { ...rest, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html);
  }

  function pass(asked: IncomingMessage, response: ServerResponse, left: Problems['issues']): void {
    const madeOf = version;
    const { method = 'GET', url = '/' } = asked;
    const onward = request({ host: loopback, port, method, path: url, headers: headersFor(asked, port) }, (answer) => {
      const status = answer.statusCode ?? 502;
      if (!answer.headers['content-type']?.startsWith('text/html')) {
        response.writeHead(status, answer.headers);
        answer.pipe(response);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const html = Buffer.concat(parts).toString('utf8');
        if (status >= 500 && left.length > 0) send(response, 200, problemsPage(left, madeOf));
        else send(response, status, withSignal(html, left, madeOf), answer.headers);
      });
    });
    onward.on('error', () => response.writeHead(503, { 'retry-after': '1' }).end());
    asked.pipe(onward);
  }

  const server = createServer((asked, response) => {
    const address = new URL(asked.url ?? '/', 'http://localhost').pathname;
    if (address === signalAddress) {
      listen(Number(asked.url?.split('?')[1]), response);
      return;
    }
    const isPage = asked.headers.accept?.includes('text/html') === true;
    const { issues, drafts } = isPage ? problems() : { issues: [], drafts: new Set<string>() };
    const own = issues.filter(({ file }) => isOfFile(address, file));
    if (own.some(({ file }) => !drafts.has(file))) send(response, 200, problemsPage(own, version));
    else pass(asked, response, own);
  });

  // What the framework tells its own pages of changed code.
  server.on('upgrade', (asked, socket, head) => {
    const onward = connect(port, loopback, () => {
      const lines = Object.entries(headersFor(asked, port)).map(([name, value]) => `${name}: ${value}`);
      onward.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    const close = () => {
      onward.destroy();
      socket.destroy();
    };
    onward.on('error', close);
    socket.on('error', close);
  });

  const announce = () => {
    version += 1;
    for (const listener of listeners) listener.write(changed);
  };
  return { server, announce };
}
