import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer, Variant } from './answer.ts';
import { isPlain, judge } from './guard.ts';
import { formatRaw, type OwnStatus } from './own-pages.ts';
import { respond } from './respond.ts';
import { sendFile } from './send-file.ts';
import { createShutdown } from './shutdown.ts';
import type { Site } from './site.ts';
import type { Stored } from './stored-files.ts';

/** Limits against clients that are slow or silent, in milliseconds, and against too many of them. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // Longer than the 60 seconds for which nginx keeps its own side open, so that it never writes to a closed socket.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16 * 1024,
  // The guard refuses a request without Host, with our headers.
  requireHostHeader: false,
  noDelay: true,
};
const inactivity = 30_000;
const mostConnections = 8192;

const statusOfParserError: Record<string, OwnStatus> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** What a server answers beside the pages of its site. */
export type Beside = {
  /** What `/health` says now; a server that drains says that. */
  health: () => Answer;
  draining: Answer;
  preflight: Answer;
  /** Files that lie on disk, by address. */
  stored?: ReadonlyMap<string, Stored>;
  /** A form of an answer for who holds a page of ours already; null, at once, for all others. */
  packFor?: (headers: IncomingHttpHeaders, answer: Answer) => Promise<Variant | null> | null;
};

/** Serves a site over HTTP. */
export function createSiteServer(site: Site, { health, draining, preflight, stored, packFor = () => null }: Beside) {
  const server: Server = createServer(limits);
  const shutdown = createShutdown(server);
  server.timeout = inactivity;
  server.maxConnections = mostConnections;

  function write(request: IncomingMessage, response: ServerResponse, answer: Answer, packed: Variant | null): void {
    if (shutdown.isDraining()) response.shouldKeepAlive = false;
    respond(request, response, answer, packed);
  }

  function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
    const packing = packFor(request.headers, answer);
    if (packing === null) write(request, response, answer, null);
    else
      packing.then(
        (packed) => write(request, response, answer, packed),
        (error: unknown) => {
          console.error(`没有压成与上一页的差异 ${request.url?.replace(/\?.*/, '')}`, error);
          write(request, response, answer, null);
        },
      );
  }

  function refuse(request: IncomingMessage, response: ServerResponse, status: OwnStatus): void {
    // A body may follow that nobody reads.
    response.shouldKeepAlive = false;
    respond(request, response, site.ownPage(status));
  }

  function sendStored(request: IncomingMessage, response: ServerResponse, file: Stored): void {
    if (shutdown.isDraining()) response.shouldKeepAlive = false;
    sendFile(request, response, file);
  }

  async function answerOther(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = judge(request);
    if ('refusal' in verdict) return refuse(request, response, verdict.refusal);
    if ('preflight' in verdict) return send(request, response, preflight);
    const { address, moved } = verdict;
    const waits = () => !request.socket.destroyed;
    if (moved) return send(request, response, await site.lead(address, waits));
    const file = stored?.get(address);
    if (file) sendStored(request, response, file);
    else if (address === '/health') send(request, response, shutdown.isDraining() ? draining : health());
    else send(request, response, await site.answer(address, 'quick', waits));
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    shutdown.track(request.socket, response);
    const kept = isPlain(request) ? site.cached(request.url ?? '') : undefined;
    if (kept) send(request, response, kept);
    else
      answerOther(request, response).catch((error: unknown) => {
        console.error(`请求出错 ${request.url?.replace(/\?.*/, '')}`, error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, 500);
      });
  }

  const refuseRaw = (socket: Duplex, status: OwnStatus) => {
    if (socket.writable) socket.end(formatRaw(site.ownPage(status)));
    setTimeout(() => socket.destroy(), 1000).unref();
  };

  server.on('request', answer);
  server.on('checkContinue', answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_request, socket) => refuseRaw(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else refuseRaw(socket, statusOfParserError[error.code ?? ''] ?? 400);
  });
  return { server, drain: shutdown.drain, isDraining: shutdown.isDraining };
}
