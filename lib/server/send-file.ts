import { createReadStream, read } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { chooseVariant, matchingTag } from './negotiate.ts';
import { readRange } from './read-range.ts';
import type { Stored } from './stored-files.ts';

/** Reads a file that stays open: a stream that is given up, as where a reader goes away, would close it for all others. */
const keptOpen = {
  read,
  close: (_file: number, done: (error: null) => void) => done(null),
};

/**
 * Sends a stored file, or the part of it that a reader asks for, from disk: none of it waits in memory, and a slow reader
 * holds nobody up. A part counts within the form that the reader takes, which its tag names (RFC 9110, 14.2 and 13.1.5).
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, stored: Stored): void {
  const { headers: asked, method } = request;
  const variant = chooseVariant(stored.variants, asked['accept-encoding'] as string | undefined);
  const tag = asked['if-none-match'] === undefined ? undefined : matchingTag(asked['if-none-match'], variant.etag);
  if (tag !== undefined) {
    response.writeHead(304, ['ETag', tag, ...stored.whenUnchanged]).end();
    return;
  }
  const condition = asked['if-range'];
  const isSame = condition === undefined || condition === variant.etag;
  const range = method === 'GET' && isSame ? readRange(asked.range, variant.bytes) : 'whole';
  if (range === 'none') {
    response.writeHead(416, [
      'Content-Range',
      `bytes */${variant.bytes}`,
      'Content-Length',
      '0',
      ...stored.whenUnchanged,
    ]);
    response.end();
    return;
  }
  const { from, to } = range === 'whole' ? { from: 0, to: variant.bytes - 1 } : range;
  const length = ['Content-Length', String(to - from + 1)];
  if (range === 'whole') response.writeHead(200, [...variant.headers, ...length]);
  else
    response.writeHead(206, [...variant.headers, ...length, 'Content-Range', `bytes ${from}-${to}/${variant.bytes}`]);
  if (method === 'HEAD' || variant.bytes === 0) response.end();
  // A reader that goes away ends the stream; that is no failure of ours.
  else pipeline(createReadStream('', { fd: variant.file, fs: keptOpen, start: from, end: to }), response, () => {});
}
