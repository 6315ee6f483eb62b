import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { isInOneFile } from '#lib/pages/asked-pages.ts';
import { namesFile } from '../search/index-file.ts';

export const dynamic = 'force-dynamic';

/** Every entry with a name in words, for the script of a copy without a server. */
export function GET() {
  const content = getContent();
  return isInOneFile(content) ? Response.json(namesFile(content)) : notFound();
}
