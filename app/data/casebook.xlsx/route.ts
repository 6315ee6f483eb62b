import { getContent } from '#lib/content/content.ts';
import { describeWorkbook, workbookType, writeWorkbook } from '#lib/publish/workbook.ts';
import { absoluteUrl, siteName } from '../../site.ts';

export const dynamic = 'force-dynamic';

export async function GET() {
  const sheets = describeWorkbook(getContent(), absoluteUrl, { name: siteName, url: absoluteUrl('/') });
  const name = encodeURIComponent(`${siteName}.xlsx`);
  return new Response(new Uint8Array(await writeWorkbook(sheets)), {
    headers: {
      'content-type': workbookType,
      'content-disposition': `attachment; filename="casebook.xlsx"; filename*=UTF-8''${name}`,
    },
  });
}
