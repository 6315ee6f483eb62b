import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { dataFiles, writeFile } from '#lib/publish/data-files.ts';
import { describePackage } from '#lib/publish/datapackage.ts';
import { absoluteUrl, siteName, siteSummary } from '../../site.ts';
import { fileResponse } from '../file-response.ts';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

/** Every data file, and the description of them: `/data/observations.csv`, `/data/datapackage.json`. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const content = getContent();
  const site = { name: siteName, summary: siteSummary, url: absoluteUrl('/') };
  const files = dataFiles(content, absoluteUrl, site);
  if (file === 'datapackage.json') return Response.json(await describePackage(content, files, site));
  const found = files.find(({ path }) => path === file);
  if (!found) notFound();
  return fileResponse(found, await writeFile(found));
}
