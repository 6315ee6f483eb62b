import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayReasonOfMany } from '#lib/words/zh/reason.ts';
import type { Table } from './picture.ts';
import { toRow } from './words.ts';

/** A row of a picture: a figure that stands for its series, or a park without a value. */
export type PictureRow = { park: Park; figure: Observation | null };

const byBand = ({ bands }: Survey): SurveyRow[] => bands.flatMap(({ rows }) => rows);

/**
 * The rows that a picture has room for: those that may be seen together first, then the other figures, then, where there
 * is room, parks without a value. Nothing is chosen among the series of a park but by this order.
 */
export const rowsInBands = (survey: Survey, most: number): PictureRow[] =>
  [...byBand(survey), ...survey.silent.map(({ park }) => ({ park, figure: null }))].slice(0, most);

/** The same in the order of the parks, where all rows have room. */
export function rowsInParks(survey: Survey, parks: readonly Park[], most: number): PictureRow[] {
  const rows = parks.flatMap((park): PictureRow[] => {
    const own = survey.rows.filter((row) => row.park === park);
    return own.length > 0 ? own : [{ park, figure: null }];
  });
  return rows.length > most ? rowsInBands(survey, most) : rows;
}

/** Some rows of a survey under the verdict that the survey has on every page. */
export function tableOf(survey: Survey, rows: readonly PictureRow[]): Table {
  const { indicator, pairs, verdict, reasons } = survey;
  const figures = survey.rows.map(({ figure }) => figure);
  return {
    measure: indicator.name,
    rows: rows.map(({ park, figure }) => toRow(park.name, figure)),
    verdict: pairs === 0 ? null : { verdict, why: reasons[0] ? sayReasonOfMany(reasons[0], figures) : null },
  };
}
