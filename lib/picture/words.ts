import type { Observation } from '#lib/schema/observation.ts';
import { type Territory, territoryLabel } from '#lib/schema/territory.ts';
import { formatBeside, partsBeside } from '#lib/words/zh/amount.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { caveatsOf } from '#lib/words/zh/caveat.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import { formatSmallPrint, formatStatus, formatWhen, formatWhenWithin } from '#lib/words/zh/small-print.ts';
import { callTerritory, formatTerritory } from '#lib/words/zh/territory.ts';
import type { Lead, Row } from './picture.ts';

export const titleEms = 28;
export const descriptionEms = 90;

const silent: Row['print'] = noFigure;

/** A figure with its small print under a name. */
export const toRow = (name: string, figure: Observation | null): Row =>
  figure === null
    ? { name, figure: null, print: silent, isOwn: false }
    : {
        name,
        figure: partsBeside(figure),
        print: formatSmallPrint(figure),
        isOwn: figure.territory.kind === 'park',
      };

/** 宁乡全市（含园区）, and 宁乡市（全市的数）: where a city's figure must not be taken for a park's, the label says 全市. */
function labelPlace(territory: Territory): string | null {
  if (territory.kind === 'park') return territory.name;
  const [place, whole] = [formatTerritory(territory), callTerritory(territory)];
  return whole === territoryLabel.city && !place.includes(whole) ? `${place}（${whole}的数）` : place;
}

/** The figure that a picture is about: its label says whose it is, and the caveat of the pages goes with it. */
export function toLead(figure: Observation): Lead {
  const place = labelPlace(figure.territory);
  const whom = figure.subject.includes(figure.population) ? '' : `${figure.population}，`;
  // The small print has the time already, also that none is written.
  const caveats = caveatsOf({ observation: figure }, { ofTime: false }).map(({ says }) => says);
  return {
    ...toRow(place === null ? figure.subject : `${place}：${figure.subject}`, figure),
    print: `${whom}${[formatWhen(figure), ...formatStatus(figure)].join('，')}`,
    caveat: caveats.length === 0 ? null : caveats.join('；'),
  };
}

/** Whom a figure counts, with the place where that is not the park: 非公企业, 全市两新组织, 九牧王的支部书记. */
function countedIn({ population, territory }: Observation): string {
  const { kind, name } = territory;
  if (kind === 'park') return name === null ? population : `${name}${population}`;
  const place = kind === 'company' || kind === 'other' ? (name ?? '') : callTerritory(territory);
  return population.startsWith(place) ? population : `${place}${population}`;
}

/** Whom a figure counts, unless the label before it is that very word: 入驻企业数十家 counts no other 入驻企业. */
const countedBeside = (figure: Observation, label: string): string[] => {
  const isSaid = figure.territory.kind === 'park' && [label, label.replace(/数$/, '')].includes(countedIn(figure));
  return isSaid ? [] : [countedIn(figure)];
};

/** What may never be left out where a figure stands alone: that it is no result, that another source says otherwise. */
const warnings = (figure: Observation): string[] => [
  ...formatStatus(figure),
  ...((figure.rivals ?? []).length > 0 ? ['来源不一致'] : []),
];

const withNotes = (figure: Observation, notes: readonly string[]) =>
  `${formatBeside(figure)}${inBrackets(notes.join('，'))}`;

/** A figure in brackets' brevity, after a label: 97.7%（非公企业，推断为2023年7月）, 500家（企业，2025年，计划） */
export const inBrief = (figure: Observation, label = '') =>
  withNotes(figure, [...countedBeside(figure, label), formatWhenWithin(figure), ...warnings(figure)]);

/** The same without a time, where a description that begins with it stands under the title: 500家（企业，计划） */
export const inBriefest = (figure: Observation, label = '') =>
  withNotes(figure, [...countedBeside(figure, label), ...warnings(figure)]);
