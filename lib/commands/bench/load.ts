import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** What a run saw. Latencies are in milliseconds. */
export type Load = { perSecond: number; p50: number; p99: number; failed: number };

/** Where the response that begins a buffer ends, and its status; undefined while it is incomplete. */
function readResponse(bytes: Buffer): { end: number; status: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = headEnd + 4 + Number(length);
    return bytes.length >= end ? { end, status } : undefined;
  }
  const last = bytes.indexOf('\r\n0\r\n\r\n', headEnd);
  return last < 0 ? undefined : { end: last + 7, status };
}

/** A connection that is kept open and has one request under way at a time. */
async function openClient(port: number) {
  let bytes = Buffer.alloc(0);
  let done: ((status: number) => void) | undefined;
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opened = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(opened)).once('error', reject);
  });
  socket.on('error', () => done?.(0));
  socket.on('close', () => done?.(0));
  socket.on('data', (part) => {
    bytes = bytes.length === 0 ? part : Buffer.concat([bytes, part]);
    const response = readResponse(bytes);
    if (!response) return;
    bytes = bytes.subarray(response.end);
    done?.(response.status);
  });
  return {
    ask: (path: string) =>
      new Promise<number>((resolve) => {
        done = resolve;
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\n\r\n`);
      }),
    close: () => socket.destroy(),
  };
}

const percentile = (sorted: number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

function summarize(latencies: number[], seconds: number, failed: number): Load {
  const sorted = latencies.toSorted((a, b) => a - b);
  return { perSecond: latencies.length / seconds, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), failed };
}

/** Asks for one address over and over, on a few connections at once, for so many milliseconds. */
export async function askOften(port: number, path: string, { connections = 16, duration = 1500 } = {}): Promise<Load> {
  const latencies: number[] = [];
  let failed = 0;
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(port)));
  const start = performance.now();
  await Promise.all(
    clients.map(async ({ ask }) => {
      for (let before = performance.now(); before - start < duration; ) {
        const status = await ask(path);
        const after = performance.now();
        latencies.push(after - before);
        before = after;
        if (status !== 200) failed += 1;
        if (status === 0) return;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  for (const { close } of clients) close();
  return summarize(latencies, seconds, failed);
}

/** Asks for each address once, one after the other. */
export async function askEach(port: number, paths: string[]): Promise<Load> {
  const latencies: number[] = [];
  let failed = 0;
  const { ask, close } = await openClient(port);
  const start = performance.now();
  for (const path of paths) {
    const before = performance.now();
    if ((await ask(path)) !== 200) failed += 1;
    latencies.push(performance.now() - before);
  }
  close();
  return summarize(latencies, (performance.now() - start) / 1000, failed);
}
