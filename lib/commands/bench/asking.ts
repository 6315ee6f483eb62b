import { get } from 'node:http';

/** What a server answered; 0 where it did not. */
export type Answer = { status: number; etag: string; body: Buffer };

const failed: Answer = { status: 0, etag: '', body: Buffer.alloc(0) };

/** Asks a server on this machine. */
export const ask = (port: number, address: string, encoding = 'identity', further: Record<string, string> = {}) =>
  new Promise<Answer>((resolve) => {
    const headers = { 'accept-encoding': encoding, ...further };
    const asked = get({ port, host: '127.0.0.1', path: address, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve(failed));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag ?? '',
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', () => resolve(failed));
  });

/**
 * Asks for addresses in turn, a few at a time, until told to stop; every answer is handed on.
 *
 * @param isFresh whether each is asked with a query of its own, which no page reads, so that no proxy has kept the answer
 */
export function load(
  port: number,
  addresses: string[],
  heard: (address: string, answer: Answer) => void,
  isFresh = false,
) {
  let goesOn = true;
  let next = 0;
  const work = async () => {
    while (goesOn) {
      const number = next++;
      const address = addresses[number % addresses.length] ?? '/';
      heard(address, await ask(port, isFresh ? `${address}?nth=${number}` : address));
    }
  };
  const done = Promise.all(Array.from({ length: 8 }, work));
  return async () => {
    goesOn = false;
    await done;
  };
}
