import { compareObservations, verdictOf } from '#lib/compare/comparison.ts';
import type { Derived } from '#lib/compare/derived.ts';
import { type Group, groupComparable } from '#lib/compare/groups.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { areOfTwoParks } from '#lib/compare/owner.ts';
import { verdictByReason } from '#lib/compare/reasons.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { deriveNeeds } from '#lib/words/zh/needs.ts';
import { sayReason } from '#lib/words/zh/reason.ts';
import { deriveSentences, type Sentences } from '#lib/words/zh/sentences.ts';
import { formatPlace, formatSource } from '#lib/words/zh/source.ts';
import { alignParks } from './align-parks.ts';
import { figuresOf } from './by-indicator.ts';

/** One figure in its row, with its owner's name, its source and what the site works out beside it. */
export type SurveyRow = {
  figure: Observation;
  park: Park;
  owner: string;
  href: string;
  source: string;
  derived: Derived[];
};

/** Figures that may be seen together, and why they may not be seen with the first band's. `more` are not among the rows. */
export type SurveyBand = { title: string; group: Group; rows: SurveyRow[]; more: number; apart: string[] };

/** A park without a value: what its source says instead, or that it says nothing. */
export type SilentRow = { park: Park; says: string | null; paragraph: number | null };

/**
 * One indicator across parks: the bands of its figures, the parks without one, and what may be said of it. `more` counts
 * what a page leaves to the CSV.
 */
export type Survey = {
  more: { bands: number; silent: number };
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

/** The source and paragraph of a figure in words. */
export const placeOf = (park: Park, figure: Observation) =>
  formatPlace(sourceOf(park, figure.source), [figure.paragraph]);

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

/** Why a group stands apart from the first: the reasons of not-comparable between their first members. */
function reasonsApart(first: Group | undefined, group: Group): string[] {
  const [a, b] = [first?.members[0], group.members[0]];
  if (!a || !b || first === group) return [];
  return compareObservations(a, b)
    .reasons.filter(({ kind }) => verdictByReason[kind] === 'not-comparable')
    .map(sayReason);
}

/** How much of a survey a page shows; a hundred parks and their bars would be read by nobody. */
export const shownOnPage = { bands: 8, rows: 20, silent: 30 };

/** Everything, for a file. */
export const allOfIt = {
  bands: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  silent: Number.POSITIVE_INFINITY,
};

/** How many figures of a group one sentence may hold. */
const quoted = 6;

/** Looks one indicator up across parks and arranges it by what may be compared. */
export function surveyIndicator(indicator: Indicator, parks: Content['parks'], most = shownOnPage): Survey {
  const parkBySlug = new Map(parks.map((park) => [park.slug, park]));
  const rows = alignParks(
    indicator.id,
    parks.map(({ slug }) => slug),
    figuresOf(parks, indicator.id),
    parks.flatMap(({ slug, statements }) =>
      statements.filter((one) => one.indicator === indicator.id).map((statement) => ({ ...statement, park: slug })),
    ),
  );
  const parkOf = (slug: string) => {
    const park = parkBySlug.get(slug);
    if (!park) throw new Error(`${slug} is none of the parks surveyed`);
    return park;
  };
  const figures = rows.flatMap((row) => (row.state === 'value' ? row.observations : []));
  const options = { timing: indicator.timing };
  const groups = groupComparable(figures, options);
  const silent = rows.filter(({ state }) => state !== 'value');
  const shownGroups = groups.slice(0, most.bands);
  return {
    more: { bands: groups.length - shownGroups.length, silent: Math.max(0, silent.length - most.silent) },
    bands: shownGroups.map((group) => ({
      title: group.members[0] ? formatGroupTitle(group.members[0]) : '',
      group,
      rows: group.members.slice(0, most.rows).map((figure) => toRow(parkOf(figure.park), figure)),
      more: Math.max(0, group.members.length - most.rows),
      apart: reasonsApart(groups[0], group),
    })),
    silent: silent.slice(0, most.silent).map((row) => {
      const statement = row.state === 'statement' ? row.statements[0] : undefined;
      return { park: parkOf(row.park), says: statement?.says ?? null, paragraph: statement?.paragraph ?? null };
    }),
    sentences: deriveSentences(
      shownGroups
        .flatMap(({ members }) => members.slice(0, quoted))
        .map((observation) => {
          const park = parkOf(observation.park);
          const figure = formatFigure(observation);
          return { observation, parkName: park.name, figure, source: sourceOf(park, observation.source) };
        }),
      options,
    ),
    needs: deriveNeeds(verdictOf(figures, options).reasons.map(({ reason }) => reason)),
    parksWithValue: rows.length - silent.length,
  };
}

/** Of how many figures a page shows every pair: twelve make 66. */
const paired = 12;

/** Every pair of the first of a survey's figures with its verdict, in the order of the bands. */
export function surveyPairs({ bands }: Survey, timing: Indicator['timing']) {
  const rows = bands.flatMap((band) => band.rows).slice(0, paired);
  return rows.flatMap((a, index) =>
    rows
      .slice(index + 1)
      .filter((b) => areOfTwoParks(a.figure, b.figure))
      .map((b) => ({
        pair: [a.owner, b.owner] as [string, string],
        comparison: compareObservations(a.figure, b.figure, { timing }),
      })),
  );
}

/** How many verdicts a figure's page shows; the indicator's page has them all. */
const shownVerdicts = 20;

/** The verdicts of one figure against those of other parks. */
export function verdictsAgainst(figure: Observation, indicator: Indicator, parks: Content['parks']) {
  return figuresOf(parks, indicator.id)
    .filter((other) => areOfTwoParks(other, figure))
    .slice(0, shownVerdicts)
    .flatMap((other) => {
      const park = parks.find(({ slug }) => slug === other.park);
      if (!park) return [];
      const pair: [string, string] = [formatFigure(figure), `${ownerOf(park, other)}的${formatFigure(other)}`];
      return [{ pair, comparison: compareObservations(figure, other, { timing: indicator.timing }) }];
    });
}
