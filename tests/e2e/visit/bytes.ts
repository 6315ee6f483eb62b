import { brotliDecompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { bareText, pack } from '#lib/commands/page-bytes.ts';

/** What a phone has of a page after its first round trips, headers included: ten packets of TCP's first window. */
const firstBytes = 14_600;

const countCharacters = (text: string) => text.replaceAll(/\s/g, '').length;

/** How many bytes a status line and headers take in HTTP/1.1. */
const sizeOfHeaders = (headers: { name: string; value: string }[]) =>
  headers.reduce((sum, { name, value }) => sum + name.length + value.length + 4, 'HTTP/1.1 200 OK\r\n\r\n'.length);

/**
 * How many characters of an open page's text come up to the end of what a reader sees first: before the band with this
 * id, else on the first screen of the window as it is. The whole of every run of text counts that begins there.
 */
const countSeenFirst = (page: Page, endId: string | null) =>
  page.evaluate((id) => {
    const end = id && document.getElementById(id);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let [all, seen] = [0, 0];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, template')) continue;
      const isBefore = end && (node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      all += (node.nodeValue ?? '').replaceAll(/\s/g, '').length;
      range.selectNodeContents(node);
      const box = range.getClientRects()[0];
      const isSeen = box !== undefined && box.width > 0 && box.top < window.innerHeight && parent.checkVisibility();
      if (end ? isBefore : isSeen) seen = all;
    }
    return seen;
  }, endId);

/**
 * The bytes of an open page: of its body, compressed as a server does that has time, and of its text alone; how many
 * characters arrive with the first of them, and how many are wanted.
 *
 * @param endId the band of a park's page that is folded; null where the first screen is what counts
 */
export async function bytesOf(page: Page, response: Response | null, endId: string | null) {
  const html = (await response?.text()) ?? '';
  const body = pack(html);
  const headers = sizeOfHeaders((await response?.headersArray()) ?? []);
  const start = brotliDecompressSync(body.subarray(0, firstBytes - headers), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
  const [held, wanted] = [countCharacters(bareText(start.toString('utf8'))), await countSeenFirst(page, endId)];
  return { bytes: body.length, textBytes: pack(bareText(html)).length, held, wanted };
}
