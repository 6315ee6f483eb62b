import { csvForm } from '#lib/publish/table-text.ts';
import { narrowedFile } from '../figures/narrowed-file.ts';

export const dynamic = 'force-dynamic';

/** The figures that a query narrows to, in the columns of `/data/observations.csv`. */
export const GET = (request: Request) =>
  narrowedFile(request, { format: 'csv', mediatype: 'text/csv', path: 'figures.csv' }, csvForm);
