import { embedAddress } from '#lib/pages/addresses.ts';
import { type EmbedPage, formatEmbedPage } from '#lib/publish/embed-page.ts';
import { goneEmbed, missingEmbed } from '#lib/publish/gone-embed.ts';
import { moveOf } from '../retired.ts';
import { absoluteUrl } from '../site.ts';

/** The answer with a page for a frame. */
export const embedResponse = (page: EmbedPage, status = 200) =>
  new Response(formatEmbedPage(page), { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The answer that leads to where something stands. */
export const leadTo = (location: string) => new Response(null, { status: 308, headers: { location } });

/**
 * The answer where a page is not: its successor in a frame, else that it was taken down and what to read instead, or that
 * it never was.
 */
export function noEmbed(page: string) {
  const move = moveOf(page);
  if (move === null) return embedResponse(missingEmbed(absoluteUrl), 404);
  const successor = embedAddress(move.to ?? '');
  return successor === null ? embedResponse(goneEmbed(move, absoluteUrl), 410) : leadTo(successor);
}
