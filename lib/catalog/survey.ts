import { type ChangeAnswer, claimOfChange } from '#lib/compare/change.ts';
import { compareObservations, verdictOf } from '#lib/compare/comparison.ts';
import { type Group, groupComparable } from '#lib/compare/groups.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { type Reason, verdictByReason } from '#lib/compare/reasons.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { byTime, changesOf } from '#lib/compare/series.ts';
import type { Verdict } from '#lib/compare/verdict.ts';
import { indexOnce } from '#lib/pages/indexes.ts';
import { inSurvey } from '#lib/pages/limits.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import { lazily, once } from '#lib/schema/lazily.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Catalogued, catalogOf } from './catalog.ts';
import type { Work } from './in-turns.ts';
import { countPairs, type Placed, placeFigure, rowsOf, type SurveyRow } from './rows.ts';

/** Rows that may be seen together, and why they may not be seen with the first band's. `more` are not among the rows. */
export type Band = { group: Group; rows: SurveyRow[]; more: number; apart: Reason[] };

/**
 * A park without a value, and what its source says instead, if anything; also one of which only another place's value is
 * printed, where its source says something of the park's own.
 */
export type SilentRow = { park: Park; statement: Park['statements'][number] | null };

/**
 * Two figures of one park, the later in place of the earlier, with whether the change may be written and how large it is:
 * no comparison, and never a pair.
 */
export type ChangeRow = { before: Placed; after: Placed; answer: ChangeAnswer };

/**
 * One indicator across parks, judged once: everything that a page, a picture or a file says of the set is in here. `more`
 * counts what a page leaves to the CSV.
 */
export type Survey = {
  indicator: Indicator;
  /** How many parks were asked, how many have a value, and how many pairs of two parks the rows make. */
  parks: number;
  parksWithValue: number;
  pairs: number;
  /** Every row, in the order of the parks. */
  rows: SurveyRow[];
  bands: Band[];
  silent: SilentRow[];
  changes: ChangeRow[];
  /** Of the figures that stand for their series, all together. */
  verdict: Verdict;
  reasons: Reason[];
  more: { bands: number; silent: number };
};

/**
 * So many of some rows, in the order in which they stand: those of the newest times. The largest would tell of the others
 * what is not so.
 */
export function pickNewest<Row extends Placed>(rows: readonly Row[], most: number): Row[] {
  if (rows.length <= most) return [...rows];
  const newest = new Set(rows.toSorted((a, b) => byTime(b.figure, a.figure)).slice(0, most));
  return rows.filter((row) => newest.has(row));
}

/** Why a group stands apart from the first: the reasons of not-comparable between their first members. */
function reasonsApart(first: Group | undefined, group: Group, options: TimingOption): Reason[] {
  const [a, b] = [first?.members[0], group.members[0]];
  if (!a || !b || first === group) return [];
  return compareObservations(a, b, options).reasons.filter(({ kind }) => verdictByReason[kind] === 'not-comparable');
}

/** Everything, for a file. */
export const allOfIt = {
  bands: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  silent: Number.POSITIVE_INFINITY,
};

const figuresIn = (content: Catalogued, { id }: Indicator) => {
  const { figures } = catalogOf(content);
  return ({ slug }: Park): readonly Observation[] => figures.get(id)?.get(slug) ?? [];
};

/** The rows of one indicator alone, in the order of the parks: who has a value, without a judgement of any two. */
function rowsOfIndicator(
  content: Catalogued,
  indicator: Indicator,
  parks: readonly Park[] = content.parks,
): SurveyRow[] {
  const figuresOf = figuresIn(content, indicator);
  return parks.flatMap((park) => rowsOf(park, figuresOf(park), { timing: indicator.timing }));
}

/** What judging an indicator across some parks comes to, part by part, each when it is asked for. */
function judgeIndicator(content: Catalogued, indicator: Indicator, parks: readonly Park[]) {
  const options = { timing: indicator.timing };
  const rows = once(() => rowsOfIndicator(content, indicator, parks));
  const rowByFigure = once(() => new Map(rows().map((row) => [row.figure, row])));
  const groups = once(() => groupComparable([...rowByFigure().keys()], options));
  const judge = once(() => verdictOf([...rowByFigure().keys()], options));
  return { rows, rowByFigure, groups, judge };
}

type Judged = ReturnType<typeof judgeIndicator>;

function judgeAcross(content: Catalogued) {
  const known = new Map(
    content.indicators.map((indicator): [Indicator, () => Judged] => [
      indicator,
      once(() => judgeIndicator(content, indicator, content.parks)),
    ]),
  );
  return (indicator: Indicator) => known.get(indicator)?.() ?? judgeIndicator(content, indicator, content.parks);
}

/** Across all parks an indicator is judged once: home, the indicators and the comparisons ask the same. */
const judgedOf = indexOnce(judgeAcross, { sharedAs: 'judged' });

/** The rows of one indicator across all parks, put together once. */
export const rowsAcross = (content: Catalogued, indicator: Indicator): readonly SurveyRow[] =>
  judgedOf(content)(indicator).rows();

/** The groups of one indicator across all parks: figures that may be seen together, the largest group first. */
export const groupsAcross = (content: Catalogued, indicator: Indicator): readonly Group[] =>
  judgedOf(content)(indicator).groups();

/** Judges every indicator across all parks, so that whoever asks then has not to wait. */
export function* judgeIndicators(content: Catalogued): Work<void> {
  for (const indicator of content.indicators) {
    const { rows, groups, judge } = judgedOf(content)(indicator);
    for (const part of [rows, groups, judge]) {
      part();
      yield;
    }
  }
}

/**
 * Looks one indicator up across parks and arranges it by what may be compared; each part is worked out when it is asked for.
 *
 * @param options some parks of the content instead of all, and how much is wanted
 * @example surveyIndicator(content, orgCoverage).bands.length // 2
 */
export function surveyIndicator(
  content: Catalogued,
  indicator: Indicator,
  { parks = content.parks, most = inSurvey }: { parks?: readonly Park[]; most?: typeof inSurvey } = {},
): Survey {
  const figuresOf = figuresIn(content, indicator);
  const statementOf = ({ slug }: Park) => catalogOf(content).statements.get(indicator.id)?.get(slug)?.[0] ?? null;
  const options = { timing: indicator.timing };
  const isWithout = (park: Park) => figuresOf(park).length === 0;
  const isSilent = (park: Park) => !figuresOf(park).some(isOfPark) && (isWithout(park) || statementOf(park) !== null);
  const silent = parks.filter(isSilent);
  const { rows, rowByFigure, groups, judge } =
    parks === content.parks ? judgedOf(content)(indicator) : judgeIndicator(content, indicator, parks);
  const bandOf = (group: Group) =>
    lazily<Band>({
      group: () => group,
      rows: () =>
        pickNewest(
          group.members.flatMap((figure) => rowByFigure().get(figure) ?? []),
          most.rows,
        ),
      more: () => Math.max(0, group.members.length - most.rows),
      apart: () => reasonsApart(groups()[0], group, options),
    });
  return lazily<Survey>({
    indicator: () => indicator,
    parks: () => parks.length,
    parksWithValue: () => parks.length - parks.filter(isWithout).length,
    pairs: () => countPairs(rows()),
    rows,
    bands: () => groups().slice(0, most.bands).map(bandOf),
    silent: () => silent.slice(0, most.silent).map((park) => ({ park, statement: statementOf(park) })),
    changes: () =>
      parks.flatMap((park) =>
        changesOf(figuresOf(park), options).map(({ before, after }) => ({
          before: placeFigure(park, before),
          after: placeFigure(park, after),
          answer: claimOfChange(before, after, options),
        })),
      ),
    verdict: () => judge().verdict,
    reasons: () => judge().reasons,
    more: () => ({
      bands: Math.max(0, groups().length - most.bands),
      silent: Math.max(0, silent.length - most.silent),
    }),
  });
}

/** How many rows each of some groups gives, where each gives one in turn until there are so many. */
function shareOut(lengths: readonly number[], most: number): number[] {
  const shares = lengths.map(() => 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  for (let left = Math.min(most, total), turn = 0; left > 0; turn += 1)
    for (const [index, length] of lengths.entries())
      if (length > turn && left > 0) {
        shares[index] = turn + 1;
        left -= 1;
      }
  return shares;
}

/**
 * So many rows of some groups: of each the newest, then of each the next, and so on. They stand as the groups do.
 *
 * @example spreadRows(survey.bands, 12).length // 12
 */
export function spreadRows(bands: readonly Pick<Band, 'rows'>[], most: number): SurveyRow[] {
  const shares = shareOut(
    bands.map(({ rows }) => rows.length),
    most,
  );
  return bands.flatMap(({ rows }, index) => pickNewest(rows, shares[index] ?? 0));
}
