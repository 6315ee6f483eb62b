import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { isInOneFile } from '#lib/pages/asked-pages.ts';
import { documentFile } from '../../../index-file.ts';

type Context = { params: Promise<{ folder: string; file: string }> };

export const dynamic = 'force-dynamic';

/** The entries of one document in words, for the script of a copy of many cases. */
export async function GET(_request: Request, { params }: Context) {
  const { folder, file } = await params;
  const content = getContent();
  const rows = isInOneFile(content) ? null : documentFile(content, `${folder}/${file.replace(/\.json$/, '')}`);
  return rows ? Response.json(rows) : notFound();
}
