import { jsonForm } from '#lib/publish/table-text.ts';
import { narrowedFile } from '../figures/narrowed-file.ts';

export const dynamic = 'force-dynamic';

/** The same as JSON, as `/data/observations.json` has it. */
export const GET = (request: Request) =>
  narrowedFile(request, { format: 'json', mediatype: 'application/json', path: 'figures.json' }, jsonForm);
