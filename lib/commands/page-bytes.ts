import { brotliCompressSync, constants } from 'node:zlib';
import type { Nodes } from 'hast';
import { parseDocument } from '#lib/server/finish/parse-document.ts';
import { partOf } from '#lib/server/finish/tree.ts';

/** Compresses as a server does that has time. */
export const pack = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

const withoutText = /^(script|style|template)$/;

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || ('tagName' in node && withoutText.test(node.tagName))) return '';
  return node.children.map(wordsOf).join('');
}

/** The text of a page, drawings' included, without what is no text. */
export function bareText(html: string): string {
  const body = partOf(parseDocument(html), 'body');
  return body ? wordsOf(body).replaceAll(/\s+/g, ' ') : '';
}

/**
 * What pages may take beyond the rule, for all that they lead to: in the story of the case with the most figures every figure
 * has an address and an id.
 */
const ofAddresses: Record<string, number> = { '/parks/quanzhou': 150 };

/**
 * The most bytes that a body may take beside its own text, both compressed.
 *
 * @param text the bytes of the bare text
 * @param address where the page stands
 * @example mostBytes(2000, '/parks') // 7600
 */
export const mostBytes = (text: number, address: string): number =>
  Math.round(1.3 * text + 5_000) + (ofAddresses[address] ?? 0);
