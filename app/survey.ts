import type { Derived } from '#lib/compare/derived.ts';
import { type Group, groupComparable } from '#lib/compare/groups.ts';
import { deriveNeeds } from '#lib/compare/needs.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { alignParks } from '#lib/compare/parks.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { deriveSentences, type Sentences } from '#lib/compare/sentences.ts';
import { compareObservations, verdictOf } from '#lib/compare/verdict.ts';
import { figureAddress } from '#lib/content/addresses.ts';
import type { Content, Park } from '#lib/content/model.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { formatGroupTitle } from '#lib/format/group.ts';
import { formatSource } from '#lib/format/source.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** One figure in its row, with its owner's name, its source and what the site works out beside it. */
export type SurveyRow = {
  figure: Observation;
  park: Park;
  owner: string;
  href: string;
  source: string;
  derived: Derived[];
};

/** Figures that may be seen together, and why they may not be seen with the first band's. */
export type SurveyBand = { title: string; group: Group; rows: SurveyRow[]; apart: string[] };

/** A park without a value: what its source says instead, or that it says nothing. */
export type SilentRow = { park: Park; says: string | null; paragraph: number | null };

/** One indicator across parks: the bands of its figures, the parks without one, and what may be said of it. */
export type Survey = {
  bands: SurveyBand[];
  silent: SilentRow[];
  sentences: Sentences;
  needs: string[];
  parksWithValue: number;
};

const ownerOf = (park: Park, { territory }: Observation) =>
  territory.name === null
    ? park.name
    : territory.name.startsWith(park.name)
      ? territory.name
      : `${park.name}：${territory.name}`;

/** The source of a figure in words. */
export function sourceOf(park: Park, id: string): string {
  const source = park.sourceById.get(id);
  if (!source) throw new Error(`source ${id} of ${park.slug} passed the check but is not there`);
  return formatSource(source);
}

function toRow(park: Park, figure: Observation): SurveyRow {
  return {
    figure,
    park,
    owner: ownerOf(park, figure),
    href: figureAddress(figure),
    source: sourceOf(park, figure.source),
    derived: deriveNotes(figure, park.observationById),
  };
}

/** Why a group stands apart from the first: the reasons of 不可比 between their first members. */
function reasonsApart(first: Group | undefined, group: Group): string[] {
  const [a, b] = [first?.members[0], group.members[0]];
  if (!a || !b || first === group) return [];
  return compareObservations(a, b)
    .reasons.filter(({ kind }) => verdictByReason[kind] === 'incomparable')
    .map(({ sentence }) => sentence);
}

/** Looks one indicator up across parks and arranges it by what may be compared. */
export function surveyIndicator(indicator: Indicator, parks: Content['parks']): Survey {
  const parkBySlug = new Map(parks.map((park) => [park.slug, park]));
  const rows = alignParks(
    indicator.id,
    parks.map(({ slug }) => slug),
    parks.flatMap(({ observations }) => observations),
    parks.flatMap(({ slug, statements }) => statements.map((statement) => ({ ...statement, park: slug }))),
  );
  const parkOf = (slug: string) => {
    const park = parkBySlug.get(slug);
    if (!park) throw new Error(`${slug} is none of the parks surveyed`);
    return park;
  };
  const figures = rows.flatMap((row) => (row.state === 'value' ? row.observations : []));
  const options = { timing: indicator.timing };
  const groups = groupComparable(figures, options);
  return {
    bands: groups.map((group) => ({
      title: group.members[0] ? formatGroupTitle(group.members[0]) : '',
      group,
      rows: group.members.map((figure) => toRow(parkOf(figure.park), figure)),
      apart: reasonsApart(groups[0], group),
    })),
    silent: rows.flatMap((row) => {
      if (row.state === 'value') return [];
      const statement = row.state === 'statement' ? row.statements[0] : undefined;
      return [{ park: parkOf(row.park), says: statement?.says ?? null, paragraph: statement?.paragraph ?? null }];
    }),
    sentences: deriveSentences(
      figures.map((observation) => {
        const park = parkOf(observation.park);
        const figure = formatFigure(observation);
        return { observation, parkName: park.name, figure, source: sourceOf(park, observation.source) };
      }),
      options,
    ),
    needs: deriveNeeds(verdictOf(figures, options).reasons.map(({ reason }) => reason)),
    parksWithValue: rows.filter(({ state }) => state === 'value').length,
  };
}

/** Every pair of a survey's figures with its verdict, in the order of the bands. */
export function surveyPairs({ bands }: Survey, timing: Indicator['timing']) {
  const rows = bands.flatMap((band) => band.rows);
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).map((b) => ({
      pair: [a.owner, b.owner] as [string, string],
      comparison: compareObservations(a.figure, b.figure, { timing }),
    })),
  );
}

/** How many verdicts a figure's page shows; the indicator's page has them all. */
const shownVerdicts = 20;

/** The verdicts of one figure against those of other parks. */
export function verdictsAgainst(figure: Observation, indicator: Indicator, parks: Content['parks']) {
  return parks
    .filter(({ slug }) => slug !== figure.park)
    .flatMap((park) =>
      park.observations
        .filter((other) => other.indicator === indicator.id)
        .map((other) => ({
          pair: [formatFigure(figure), `${ownerOf(park, other)}的${formatFigure(other)}`] as [string, string],
          comparison: compareObservations(figure, other, { timing: indicator.timing }),
        })),
    )
    .slice(0, shownVerdicts);
}
