import type { Answer, Variant } from '#lib/server/answer.ts';
import { offerAsDictionary, type PackBeside, packPage } from '#lib/server/dictionaries.ts';
import { pack } from '../../page-bytes.ts';

/** Headers as HTTP/1.1 writes them: after a name comes a colon and a blank, after a value a new line. */
const sizeOfLines = (headers: readonly string[]) => headers.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);

/** The same with a status line and the line that ends them. */
const sizeOfHeaders = (headers: readonly string[]) => 'HTTP/1.1 200 OK\r\n\r\n'.length + sizeOfLines(headers);

const date = 'Thu, 26 Nov 2026 08:00:00 GMT';

/** What Node adds to our headers. */
const ofNode = ['Date', date, 'Connection', 'keep-alive', 'Keep-Alive', 'timeout=65'];

const sizeOfVariant = ({ headers, body }: Variant) => sizeOfHeaders([...headers, ...ofNode]) + body.length;

/** The bytes of an answer of ours, headers included. */
export const sizeOfAnswer = ({ variants: { br, identity } }: Answer): number => sizeOfVariant(br ?? identity);

/** What a page costs that offers itself as a dictionary, and that is read by who may hold another one. */
const offered = (address: string) => sizeOfLines(offerAsDictionary(address)) + ', Available-Dictionary'.length;

/**
 * The bytes of pages that a reader opens one after the other whose browser takes each as the dictionary of the next
 * (RFC 9842), headers included.
 */
export async function sizeOfChain(
  pages: readonly [address: string, Answer][],
  packBeside: PackBeside,
): Promise<number> {
  const sizes = pages.map(async ([address, answer], index) => {
    const held = pages[index - 1]?.[1].variants.identity.body;
    const size = held ? sizeOfVariant(await packPage(answer, held, packBeside)) : sizeOfAnswer(answer);
    return size + offered(address);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The bytes of a file from a plain server, headers included: those that nginx sends with what is compressed already. */
export function sizeOfFile(type: string, text: string): number {
  const packed = pack(text).length;
  const headers = {
    Server: 'nginx/1.22.1',
    Date: date,
    'Content-Type': type,
    'Content-Length': String(packed),
    'Last-Modified': date,
    Connection: 'keep-alive',
    ETag: '"6925b1c0-3bbd"',
    Vary: 'Accept-Encoding',
    'Content-Encoding': 'br',
  };
  return sizeOfHeaders(Object.entries(headers).flat()) + packed;
}
