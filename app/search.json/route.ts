import { getContent } from '#lib/content/content.ts';
import { isInOneFile } from '#lib/pages/asked-pages.ts';
import { headFile, namesFile } from '../search/index-file.ts';

export const dynamic = 'force-dynamic';

/** What the script of a copy without a server asks first: every entry with a name in words; of many parks their documents. */
export function GET() {
  const content = getContent();
  return Response.json(isInOneFile(content) ? namesFile(content) : headFile(content));
}
