import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { chooseVariant, matchingTag } from './negotiate.ts';

/** Writes an answer: the variant that the reader takes, or 304 where the reader has it. */
export function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { headers, method } = request;
  const variant = chooseVariant(answer, headers['accept-encoding'] as string | undefined);
  const condition = headers['if-none-match'];
  if (condition !== undefined && answer.status === 200) {
    const tag = matchingTag(condition, variant.etag);
    if (tag !== undefined) {
      response.writeHead(304, ['ETag', tag, ...answer.whenUnchanged]);
      response.end();
      return;
    }
  }
  response.writeHead(answer.status, variant.headers);
  if (method === 'HEAD') response.end();
  else response.end(variant.body);
}
