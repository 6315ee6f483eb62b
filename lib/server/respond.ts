import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Variant } from './answer.ts';
import { chooseVariant, matchingTag } from './negotiate.ts';

/** What a list has taken into its path: `/figures/page/2` needs no `page=2` behind it. */
const isInPath = (part: string, path: string) => part.startsWith('page=') && /\/page\/\d+$/.test(path);

/**
 * Headers in which a reader who is led on keeps the query that came along, which the place may read. Who is led to the
 * same path without a query is led away from the query.
 */
function keepQuery(headers: string[], url: string): string[] {
  const [, asked, query] = /^([^?#]*)\?([^#]+)/.exec(url) ?? [];
  const at = headers.indexOf('Location') + 1;
  const [path = '', place] = headers[at]?.split('#') ?? [];
  if (query === undefined || at === 0 || path.includes('?') || path === asked) return headers;
  const rest = query.split('&').filter((part) => !isInPath(part, path));
  return headers.with(
    at,
    `${path}${rest.length > 0 ? `?${rest.join('&')}` : ''}${place === undefined ? '' : `#${place}`}`,
  );
}

/** Leaves out that the connection stays open, which goes without saying since HTTP/1.1 (RFC 9112, 9.3): 47 bytes an answer. */
function leaveUnsaid({ httpVersionMinor }: IncomingMessage, response: ServerResponse): void {
  if (httpVersionMinor === 1 && response.shouldKeepAlive) response.removeHeader('connection');
}

/**
 * Writes an answer: the variant that the reader takes, or 304 where the reader has it.
 *
 * @param packed a form that was made for this reader, taken before all others
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  packed: Variant | null = null,
): void {
  const { headers, method } = request;
  const variant = packed ?? chooseVariant(answer.variants, headers['accept-encoding'] as string | undefined);
  const condition = headers['if-none-match'];
  if (condition !== undefined && answer.status === 200) {
    const tag = matchingTag(condition, variant.etag);
    if (tag !== undefined) {
      leaveUnsaid(request, response);
      response.writeHead(304, ['ETag', tag, ...answer.whenUnchanged]);
      response.end();
      return;
    }
  }
  leaveUnsaid(request, response);
  response.writeHead(
    answer.status,
    answer.status === 308 ? keepQuery(variant.headers, request.url ?? '') : variant.headers,
  );
  if (method === 'HEAD') response.end();
  else response.end(variant.body);
}
