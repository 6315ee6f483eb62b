import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { inject } from 'light-my-request';
import next from 'next';
import { within } from './deadline.ts';
import type { Settings } from './settings.ts';

/** A document as Next made it. */
export type Rendered = {
  status: number;
  type: string;
  location?: string;
  headers: string[];
  body: Buffer;
  /** The same as text, where it has been decoded already. */
  text?: string;
};

/** What of Next's headers is for readers. */
const passed = ['content-disposition', 'access-control-allow-origin'];

const first = (value: string | string[] | number | undefined) =>
  value === undefined ? undefined : String(Array.isArray(value) ? value[0] : value);

/** A Location on this site without its origin, so that it leads wherever the reader found us. */
function localize(location: string, siteUrl: URL): string {
  const url = new URL(location, siteUrl);
  return url.origin === siteUrl.origin ? `${url.pathname}${url.search}${url.hash}` : url.href;
}

/** Where Next looks for a configuration before it reads one. */
const builtConfig = '__NEXT_PRIVATE_STANDALONE_CONFIG';

/**
 * Gives Next the configuration that its build wrote down, as the server of its standalone output does: to read
 * `next.config.ts` anew, every start would load a compiler.
 */
function takeBuiltConfig(folder: string): void {
  const file = path.join(/* turbopackIgnore: true */ folder, '.next', 'required-server-files.json');
  if (!existsSync(file)) return;
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as { config: unknown };
  process.env[builtConfig] = JSON.stringify(config);
}

/**
 * Starts Next inside this process, as a custom server.
 *
 * @param patience the longest that a document may take, in milliseconds
 * @returns asks Next for one address. Nothing of a reader's request but the address goes in.
 * @throws {Error} where rendering breaks off, or takes too long, as {@link within} does; an error page is an ordinary result with status 500
 */
export async function openNext(
  { folder, siteUrl }: Settings,
  patience: number,
): Promise<(address: string) => Promise<Rendered>> {
  takeBuiltConfig(folder);
  const app = next({ dev: false, dir: folder, quiet: true });
  await app.prepare();
  // A build that this process starts afterwards has to read the configuration itself.
  delete process.env[builtConfig];
  const handle = app.getRequestHandler();
  return async (address) => {
    let failure: unknown;
    const dispatch = (request: IncomingMessage, response: ServerResponse) => {
      handle(request, response).catch((error: unknown) => {
        failure = error;
        response.statusCode = 500;
        response.end();
      });
    };
    const ask = (signal: AbortSignal) =>
      inject(dispatch as Parameters<typeof inject>[0], {
        method: 'GET',
        url: address,
        headers: { host: siteUrl.host, 'user-agent': 'delivery', accept: 'text/html,*/*' },
        signal,
      });
    const response = await within(patience, ask);
    if (failure) throw failure;
    const location = first(response.headers.location);
    return {
      status: response.statusCode,
      type: first(response.headers['content-type']) ?? 'application/octet-stream',
      ...(location !== undefined && { location: localize(location, siteUrl) }),
      headers: passed.flatMap((name) => {
        const value = first(response.headers[name]);
        return value === undefined ? [] : [name, value];
      }),
      body: response.rawPayload,
      text: response.payload,
    };
  };
}
