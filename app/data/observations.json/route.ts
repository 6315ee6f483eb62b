import { allRecords } from '../records.ts';

export const dynamic = 'force-static';

export function GET() {
  return Response.json({ observations: allRecords() });
}
