import { editionAddress } from '#lib/pages/editions.ts';
import { siteName } from '#lib/pages/site.ts';
import type { State } from '#lib/schema/edition.ts';
import { nameState } from '#lib/words/zh/edition.ts';
import type { Absolute } from './absolute.ts';

/** The most that a page in a frame of another site takes, in bytes, with its style. */
export const longestEmbed = 4096;

const style =
  ':root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;padding:.75rem 1rem;border:1px solid #e4dfd6;background:#fbfaf7;color:#1c1b1a;font:1rem/1.6 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif;overflow-wrap:break-word}h1,h2,p,ul{margin:0;font-size:1rem}ul{padding-left:1.2em}h2{margin-top:.5rem}.f{display:flex;flex-wrap:wrap;align-items:baseline}.v{margin-right:1.5rem;font-size:2rem;line-height:1.3;font-weight:600;color:#96191f}.v.o{color:inherit;text-decoration:underline dashed #6f6963;text-underline-offset:.15em}.t{flex:1 1 17rem;max-width:44rem}.s{margin-top:.5rem;font-size:.8125rem;color:#57534e}a{color:inherit}@media(prefers-color-scheme:dark){body{border-color:#38342b;background:#16150f;color:#ece8df}.v{color:#f5a7a0}.s{color:#bdb6aa}}@media print{body{background:none;color:#000}.v,.s{color:#000}}';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags and in quotes. */
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A link that opens in place of the page around the frame. */
export const linkOut = (href: string, text: string) =>
  `<a href="${escapeHtml(href)}" target="_top">${escapeHtml(text)}</a>`;

/** What a frame ends with: the state of the data, by its edition where one holds what is shown, and whose it is. */
export function endOf(state: State, absolute: Absolute, before = ''): string {
  const named = nameState(state);
  const { edition } = state;
  const name =
    named && (edition === null ? escapeHtml(named.name) : linkOut(absolute(editionAddress(edition)), named.name));
  return `<p class="s">${escapeHtml(before)}${named ? `${named.label}：${name}。` : ''}${linkOut(absolute('/'), siteName)}</p>`;
}

/** A page that stands in a frame of another site. */
export type EmbedPage = {
  title: string;
  /** The page of the site that it stands for, absolute. */
  canonical: string;
  /** HTML. */
  body: string;
};

/** The document: its style inside, no script, nothing to load, not for search engines. */
export const formatEmbedPage = ({ title, canonical, body }: EmbedPage) =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="canonical" href="${escapeHtml(canonical)}"><style>${style}</style></head><body><main>${body}</main></body></html>`;

/** The bytes of a document as it is sent. */
export const bytesOf = (document: string) => Buffer.byteLength(document);

/**
 * The line to paste into a page. Its height holds the texts at 320 pixels, in which some 17 characters stand in a line; a
 * frame that is wider has room to spare.
 *
 * @param texts what stands in the frame, each from the beginning of a line
 */
export function formatFrame(src: string, title: string, texts: readonly string[]): string {
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / 17), 0);
  const height = 80 + Math.ceil((lines * 26) / 10) * 10;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
