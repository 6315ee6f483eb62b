import { type ContentIssue, formatIssue } from '#lib/content/issue.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Where a page is told that the content has changed. */
export const signalAddress = '/__content';

/** Loads the page anew when the content is another than it was made of, also where that came before it asked. */
const reload = (version: number) =>
  `<script>new EventSource('${signalAddress}?${version}').onmessage=function(){location.reload()}</script>`;

const look =
  '<style>.problems{font:1rem/1.7 sans-serif;margin:0 auto;max-width:52rem;padding:1rem;color:#23211b;background:#fbf3e6}.problems h1{font-size:1.25rem}.problems li{margin:.5rem 0;overflow-wrap:anywhere}</style>';

const list = (issues: readonly ContentIssue[], title: string) =>
  `<section class="problems"><h1>${escapeHtml(title)}</h1><ol>${issues
    .map((issue) => `<li>${escapeHtml(formatIssue(issue))}</li>`)
    .join('')}</ol></section>`;

/** Comes again by itself where no script may run. */
const again = '<noscript><meta http-equiv="refresh" content="2"></noscript>';

/** The page of a file that cannot be shown: what is wrong, and nothing else. It shows the page again once it is mended. */
export const problemsPage = (issues: readonly ContentIssue[], version: number): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>内容有 ${issues.length} 处问题</title>${again}${look}</head><body>${list(
    issues,
    `内容有 ${issues.length} 处问题，改好保存，这一页自己会回来`,
  )}${reload(version)}</body></html>`;

/** Stands for every page until the framework answers, and asks for it again each second. */
export const startingPage = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>正在启动</title>${look}</head><body><section class="problems"><h1>正在启动，这一页自己会出来</h1></section></body></html>`;

/** A page of the site as an editor sees it: a draft with what is left to do above it, and every page renewed by itself. */
export function withSignal(html: string, left: readonly ContentIssue[], version: number): string {
  const notice = left.length === 0 ? '' : `${look}${list(left, `草稿，还有 ${left.length} 处要定`)}`;
  return html.replace(/<body[^>]*>/, (body) => body + notice).replace('</body>', `${reload(version)}</body>`);
}
