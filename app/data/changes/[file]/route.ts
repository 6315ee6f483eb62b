import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { readArchive } from '#lib/content/read-editions.ts';
import { contentRoot } from '#lib/content/root.ts';
import { readChanges } from '#lib/pages/editions.ts';
import { compareEditions, formatChanges } from '#lib/publish/edition/compare-editions.ts';
import { readTables } from '#lib/publish/edition/read-tables.ts';
import { csvFile } from '../../file-response.ts';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

/** What differs between two editions: `/data/changes/2026-11-25~2027-03-01.csv`. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const pair = decodeURIComponent(file).replace(/\.csv$/, '');
  const editions = readChanges(getContent(), pair);
  if (!editions) notFound();
  const [before, after] = editions.map((edition) =>
    readTables(readArchive(contentRoot(), edition), edition.build.site),
  );
  return csvFile(formatChanges(compareEditions(before ?? [], after ?? [])), `changes-${pair}`);
}
