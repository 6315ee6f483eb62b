import { formatCsv } from '#lib/format/csv.ts';
import { recordFields } from '#lib/format/record.ts';
import { allRecords } from '../records.ts';

export const dynamic = 'force-static';

export function GET() {
  const rows = allRecords().map((record) => recordFields.map((field) => record[field]));
  return new Response(formatCsv([[...recordFields], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="observations.csv"',
    },
  });
}
