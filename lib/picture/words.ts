import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { figureParts, formatFigure } from '#lib/words/zh/figure.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import { formatPeriod } from '#lib/words/zh/period.ts';
import { formatSmallPrint } from '#lib/words/zh/small-print.ts';
import type { Row } from './picture.ts';

export const titleEms = 28;
export const descriptionEms = 90;

const silent: Row['print'] = noFigure;

const statusNote = ({ status }: Observation) => (status === 'reported' ? '' : `，${statusLabel[status]}`);

/** A figure with its small print under a name. */
export const toRow = (name: string, figure: Observation | null): Row =>
  figure === null
    ? { name, figure: null, print: silent }
    : { name, figure: figureParts(figure), print: `${formatSmallPrint(figure)}${statusNote(figure)}` };

/** Whom a figure counts, with the place where that is not the park: 非公企业, 全市两新组织, 九牧王的支部书记. */
export function countedIn({ population, territory: { kind, name } }: Observation): string {
  if (kind === 'park') return name === null ? population : `${name}${population}`;
  const place = kind === 'company' || kind === 'other' ? (name ?? '') : territoryLabel[kind];
  return population.startsWith(place) ? population : `${place}${population}`;
}

/** A figure in brackets' brevity: 97.7%（非公企业，2023年7月） */
export const inBrief = (figure: Observation) =>
  `${formatFigure(figure)}（${countedIn(figure)}，${formatPeriod(figure.period)}${figure.status === 'reported' ? '' : `，${statusLabel[figure.status]}`}）`;
