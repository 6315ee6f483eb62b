import { type EmbedPage, formatEmbedPage } from '#lib/publish/embed-page.ts';

/** The answer with a page for a frame. */
export const embedResponse = (page: EmbedPage) =>
  new Response(formatEmbedPage(page), { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The answer where nothing is to be embedded: the place that took over, or nothing. */
export const noEmbed = (to: string | null) =>
  new Response(null, to === null ? { status: 404 } : { status: 308, headers: { location: to } });
