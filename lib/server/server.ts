import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { readTarget } from './address.ts';
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
  // Of two Host headers Node would keep the first, without a word.
  joinDuplicateHeaders: true,
  noDelay: true,
};
const inactivity = 30_000;
const mostConnections = 8192;

const statusOfParserError: Record<string, OwnStatus> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** What an error says of a request that Node cannot read. */
type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer };

/** What is asked for in bytes that nobody has encoded, as curl sends 党, and which Node therefore does not read. */
function targetInBytes({ code, rawPacket }: ClientError): string | undefined {
  if (code !== 'HPE_INVALID_URL') return undefined;
  return /^GET (\S+) HTTP\/1\.[01]\r\n/.exec(rawPacket?.toString('latin1') ?? '')?.[1];
}

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

  /** Of a request that cannot be read, whatever comes after it is reported too. */
  const ended = new WeakSet<Duplex>();

  async function endWith(socket: Duplex, makeAnswer: () => Answer | Promise<Answer>): Promise<void> {
    if (ended.has(socket)) return;
    ended.add(socket);
    // Node has taken its own listener off a tunnel, and an error that nobody hears ends the process.
    socket.on('error', () => {});
    await shutdown.whenAnswered(socket as Socket);
    const last = await makeAnswer();
    const close = () => setTimeout(() => socket.destroy(), 1000).unref();
    if (socket.writable) socket.end(formatRaw(last), close);
    else close();
  }

  server.on('request', answer);
  server.on('checkContinue', answer);
  server.on('checkExpectation', answer);
  server.on('connect', (_request, socket) => endWith(socket, () => site.ownPage(405)));
  server.on('clientError', (error: ClientError, socket) => {
    if (error.code === 'ECONNRESET') return socket.destroy();
    const asked = readTarget(targetInBytes(error) ?? '');
    const { address, moved } = 'address' in asked ? asked : {};
    endWith(socket, () => {
      if (address === undefined) return site.ownPage(statusOfParserError[error.code ?? ''] ?? 400);
      return moved ? site.lead(address) : site.answer(address);
    });
  });
  return { server, drain: shutdown.drain, isDraining: shutdown.isDraining };
}
