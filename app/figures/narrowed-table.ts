import { getContent } from '#lib/content/content.ts';
import { observationRows, observationTable } from '#lib/publish/tables/observations.ts';
import { fillTable } from '#lib/publish/tables/table.ts';
import { readChosen } from '../facets.ts';
import { absoluteUrl } from '../site.ts';
import { chosenFigures } from './read-figures.ts';

/** The rows of the observations that have what a request chose, in the columns of the data files. */
export async function narrowedTable(request: Request) {
  const content = getContent();
  const chosen = readChosen(Object.fromEntries(new URL(request.url).searchParams));
  const figures = new Set(await chosenFigures(content, chosen));
  const rows = () => observationRows(content, content.parks, (figure) => figures.has(figure));
  return fillTable(observationTable, rows, absoluteUrl);
}
