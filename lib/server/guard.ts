import type { IncomingHttpHeaders } from 'node:http';
import { rowOf } from '#lib/pages/kinds.ts';
import { readTarget, type Target } from './address.ts';

/** The methods that are answered. */
export const allowedMethods = 'GET, HEAD';

/** A refusal by its status, the address to answer, or a browser's question whether a script may read it. */
export type Ruling = { address: string; moved?: true } | { refusal: 400 | 405 | 414 } | { preflight: string };

/** A request as far as the guard reads it. */
export type Asked = {
  method?: string | undefined;
  url?: string | undefined;
  httpVersion?: string;
  headers: IncomingHttpHeaders;
};

/** What a Host header may hold; several come as one with commas. */
const hostForm = /^(?:\[[\da-f:.]+\]|[\w.~%-]*)(?::\d*)?$/i;

/** Whether a request says what host it is for, once and as one can be named; before HTTP/1.1 it need not (RFC 9112, 3.2). */
const isAddressed = ({ httpVersion, headers: { host } }: Asked) =>
  host === undefined ? httpVersion === '1.0' : hostForm.test(host);

/** A request with a body, or one that wants to leave HTTP; `Upgrade: h2c` may be ignored (RFC 9113, 3.1) and is. */
const wantsMore = (headers: IncomingHttpHeaders) =>
  headers['transfer-encoding'] !== undefined ||
  (headers['content-length'] !== undefined && headers['content-length'] !== '0') ||
  (headers.upgrade !== undefined && headers.upgrade.toLowerCase() !== 'h2c');

/** Whether nothing about the request but its target needs a look. */
export const isPlain = (asked: Asked) => {
  const { method, headers } = asked;
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.upgrade === undefined &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    isAddressed(asked)
  );
};

/** Only of public data may scripts elsewhere be told that they may read it. */
const judgePreflight = (target: Target): Ruling =>
  'address' in target && rowOf(target.address)?.crossOrigin ? { preflight: target.address } : { refusal: 405 };

/**
 * Decides whether a request is answered: GET and HEAD of a well-formed target, without a body or an upgrade. No header
 * of a request is ever passed on to Next, so those that steer it (`rsc`, `next-action`, `x-middleware-*` …) do nothing.
 */
export function judge(asked: Asked): Ruling {
  const { method, url = '', headers } = asked;
  if (!isAddressed(asked)) return { refusal: 400 };
  if (method === 'OPTIONS' && !wantsMore(headers)) return judgePreflight(readTarget(url, headers.host));
  if (method !== 'GET' && method !== 'HEAD') return { refusal: 405 };
  return wantsMore(headers) ? { refusal: 400 } : readTarget(url, headers.host);
}
