import { getContent } from '#lib/content/content.ts';
import { formatLlmsTxt } from '#lib/publish/llms.ts';
import { absoluteUrl, siteName, siteSummary } from '../site.ts';

export const dynamic = 'force-dynamic';

export function GET() {
  const text = formatLlmsTxt(getContent(), absoluteUrl, { name: siteName, summary: siteSummary });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
