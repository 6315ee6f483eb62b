import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { rowOf } from '#lib/pages/kinds.ts';
import { nowhere } from '#lib/server/make.ts';
import { isOfFile, type Problems } from './find-problems.ts';
import { problemsPage, signalAddress, startingPage, withSignal } from './problems-page.ts';

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

  /** Asks the framework's server what was asked here, or for another page instead. */
  function askOn(
    asked: IncomingMessage,
    response: ServerResponse,
    take: (answer: IncomingMessage) => void | Promise<void>,
    url = asked.url ?? '/',
  ): ClientRequest {
    const { method = 'GET' } = asked;
    const to = { host: loopback, port, method, path: url, headers: headersFor(asked, port) };
    const onward = request(to, async (answer) => {
      try {
        await take(answer);
      } catch {
        // The framework's server went away in the middle of a page.
        response.destroy();
      }
    });
    onward.on('error', () => {
      if (response.headersSent) response.destroy();
      else if (asked.headers.accept?.includes('text/html')) send(response, 503, startingPage, { 'retry-after': '1' });
      else response.writeHead(503, { 'retry-after': '1' }).end();
    });
    asked.pipe(onward);
    return onward;
  }

  function pass(answer: IncomingMessage, response: ServerResponse): void {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }

  /** A page, or what is wrong with its file; the content is judged while the framework makes the page. */
  function show(asked: IncomingMessage, response: ServerResponse, address: string): void {
    const madeOf = version;
    const judged = new Promise<Problems>((resolve) => {
      const onward = askOn(asked, response, async (answer) => {
        const { issues, drafts } = await judged;
        const own = issues.filter(({ file }) => isOfFile(address, file));
        const isBroken = own.some(({ file }) => !drafts.has(file));
        if (isBroken) {
          answer.resume();
          return send(response, 200, problemsPage(own, madeOf));
        }
        if (!answer.headers['content-type']?.startsWith('text/html')) return pass(answer, response);
        const status = answer.statusCode ?? 502;
        if (status === 404 && !rowOf(address)?.framable) {
          // The framework has but a line there: the page for it has an address of its own.
          answer.resume();
          const showMissing = async (missing: IncomingMessage) =>
            send(response, status, withSignal(await text(missing), own, madeOf), missing.headers);
          askOn(asked, response, showMissing, nowhere);
          return;
        }
        const html = await text(answer);
        if (status >= 500 && own.length > 0) send(response, 200, problemsPage(own, madeOf));
        else send(response, status, withSignal(html, own, madeOf), answer.headers);
      });
      onward.on('finish', () => resolve(problems()));
    });
  }

  const server = createServer((asked, response) => {
    const address = new URL(asked.url ?? '/', 'http://localhost').pathname;
    if (address === signalAddress) listen(Number(asked.url?.split('?')[1]), response);
    else if (asked.headers.accept?.includes('text/html')) show(asked, response, address);
    else askOn(asked, response, (answer) => pass(answer, response));
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
