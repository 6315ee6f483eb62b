import type { SurveyRow } from '#lib/catalog/rows.ts';
import { pickNewest, type Survey } from '#lib/catalog/survey.ts';
import type { Park } from '#lib/schema/content.ts';
import { hasLength } from '#lib/schema/multiple.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { sayReason, sayReasonOfMany } from '#lib/words/zh/reason.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { unwrittenPlace } from '#lib/words/zh/whose.ts';
import { axisOfFigures } from './axis.ts';
import { widthOf } from './fit.ts';
import type { Note, Table, TableRow } from './picture.ts';
import { toRow } from './words.ts';

/** A row of a picture: a figure that stands for its series, or a park without a value. */
export type PictureRow = { park: Park; figure: Observation | null };

/**
 * The rows that a picture has room for: those that may be seen together first, then the other figures, then, where there
 * is room, parks without a value. Nothing is chosen among the series of a park but by this order, and in a group that has
 * more by time.
 */
export const rowsInBands = (survey: Survey, most: number): PictureRow[] =>
  [
    ...survey.bands.flatMap(({ rows }) => pickNewest(rows, most)),
    ...survey.silent.map(({ park }) => ({ park, figure: null })),
  ].slice(0, most);

/**
 * Where a row lies on the axis of its group: a share as a dot between 0 and 100, anything else as a bar from nought where
 * another may be seen beside it.
 */
function placeIn({ bands }: Survey, figure: Observation): TableRow['place'] {
  const { value, kind } = figure;
  const band = bands.find(({ group }) => group.members.includes(figure));
  // Bars of two groups would lie on two scales.
  if (value === null || !band || !hasLength(figure) || (kind !== 'share' && band.group.verdict === null)) return null;
  const axis = axisOfFigures(kind, band.group.members);
  return { ...axis.bar(figure, value), isDot: kind === 'share' };
}

const namesOf = (rows: readonly Pick<SurveyRow, 'park' | 'figure'>[]) =>
  [...new Set(rows.map(({ park, figure }) => formatOwner(park, figure)))].join('、');

/** The names of a group in ems, beyond which no room is left for what is said of it. */
const mostNames = 30;

/** Whom a note is of: the parks by name, or where these take too much room what their group has in common. */
function callGroup(rows: readonly SurveyRow[], indicator: Survey['indicator']): string {
  const names = namesOf(rows);
  const [first] = rows;
  return first && widthOf(names) > mostNames ? formatGroupTitle(first.figure, indicator) : names;
}

/** What may be said of the groups, in the words of the page: those that may be seen together, then the rest. */
function notesOf({ indicator, bands, pairs, verdict, reasons, rows }: Survey): Note[] {
  if (pairs === 0) return [];
  const together = bands.flatMap(({ group, rows: members }): Note[] => {
    const [reason] = group.reasons;
    const who = bands.length === 1 ? null : callGroup(members, indicator);
    return group.verdict === null
      ? []
      : [{ verdict: group.verdict, who, why: reason ? sayReasonOfMany(reason, group.members) : null }];
  });
  if (verdict !== 'not-comparable') return together;
  const apart = bands.find(({ group, apart: why }) => group.verdict === null && why.length > 0)?.apart[0];
  const [first] = reasons;
  const ofAll = first
    ? sayReasonOfMany(
        first,
        rows.map(({ figure }) => figure),
      )
    : null;
  const isAll = together.length === 0;
  const rest: Note = { verdict, who: isAll ? null : '其余的数', why: !isAll && apart ? sayReason(apart) : ofAll };
  return [...together, rest];
}

/** Whom a figure counts, and what the source leaves unwritten of its place. */
function sayWhom({ population, territory }: Observation): string {
  const unwritten = unwrittenPlace(territory);
  return unwritten === null ? population : `${population}，${notWritten}${unwritten}`;
}

/** Some rows of a survey under the verdict that the survey has on every page. */
export function tableOf(survey: Survey, rows: readonly PictureRow[]): Table {
  const { indicator, pairs, verdict, reasons } = survey;
  const figures = survey.rows.map(({ figure }) => figure);
  return {
    measure: indicator.name,
    rows: rows.map(({ park, figure }) => ({
      ...toRow(figure && unwrittenPlace(figure.territory) === null ? formatOwner(park, figure) : park.name, figure),
      ...(figure && { print: sayWhom(figure) }),
      when: figure ? formatWhen(figure) : '',
      place: figure && placeIn(survey, figure),
    })),
    verdict: pairs === 0 ? null : { verdict, why: reasons[0] ? sayReasonOfMany(reasons[0], figures) : null },
    notes: notesOf(survey),
  };
}
