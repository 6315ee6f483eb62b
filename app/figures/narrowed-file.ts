import { getContent } from '#lib/content/content.ts';
import { askedAddress, askedPages } from '#lib/pages/asked-pages.ts';
import { rowsInTable } from '#lib/pages/limits.ts';
import { type DataFile, writeFile } from '#lib/publish/data-files.ts';
import type { FormOf } from '#lib/publish/table-text.ts';
import { observationRows, observationTable } from '#lib/publish/tables/observations.ts';
import { fillTable } from '#lib/publish/tables/table.ts';
import { fileResponse } from '../data/file-response.ts';
import { readChosen } from '../facets.ts';
import { absoluteUrl } from '../site.ts';
import { chosenFigures } from './read-figures.ts';

/**
 * The observations that have what a request chose, in the columns of the data files, as one file. Of more than a table has
 * room for it leads to their list, which says where all are.
 *
 * @param most how many rows a table has room for
 */
export async function narrowedFile(
  request: Request,
  file: Pick<DataFile, 'format' | 'mediatype' | 'path'>,
  form: FormOf,
  most = rowsInTable,
): Promise<Response> {
  const content = getContent();
  const chosen = readChosen(Object.fromEntries(new URL(request.url).searchParams));
  const figures = new Set(await chosenFigures(content, chosen));
  if (figures.size > most)
    return new Response(null, {
      status: 303,
      headers: { location: askedAddress(askedPages.figures.address, chosen) },
    });
  const rows = () => observationRows(content, content.parks, (figure) => figures.has(figure));
  const table = fillTable(observationTable, rows, absoluteUrl);
  return fileResponse(file, await writeFile({ made: { of: table, as: form } }));
}
