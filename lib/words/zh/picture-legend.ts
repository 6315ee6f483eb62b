import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { formatAlone } from './amount.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { joinList } from './list.ts';
import { noFigure } from './missing.ts';
import { formatPeriod } from './period.ts';
import { formatTotals } from './totals.ts';

/** One thing that a drawing shows, with its number as printed. */
export type LegendLine = { name: string; value: string };

/** At most so many times of a course. */
const mostTimes = 4;

const legends: { [Form in Drawn['form']]: (drawn: DrawnOf<Form>) => LegendLine[] } = {
  tiers: ({ tiers }) => tiers.map(({ name, figure }) => ({ name, value: figure ? formatAlone(figure) : noFigure })),
  change: ({ before, after }) =>
    [before, after].map((figure, index) => ({
      name: `${index === 0 ? '之前' : '之后'}，${formatPeriod(figure.period)}`,
      value: formatAlone(figure),
    })),
  territories: ({ places }) =>
    places.map(({ kind, names, count }) => ({
      name:
        kind === 'company' && names.length > 1
          ? `${names.length}家企业`
          : names.length > 0
            ? joinList(names, '和')
            : territoryLabel[kind],
      value: `${count}个数`,
    })),
  apart: ({ figures }) => figures.map((figure) => ({ name: figure.subject, value: formatAlone(figure) })),
  squares: (drawn) => [
    { name: drawn.numerator.subject, value: formatAlone(drawn.numerator) },
    { name: drawn.share.subject, value: formatAlone(drawn.share) },
    {
      name: `总数（${DERIVED_LABEL}）`,
      value: drawn.derived.kind === 'total' ? formatTotals(drawn.derived.totals, drawn.numerator.unit) : '算不出',
    },
  ],
  series: ({ figures }) =>
    figures.slice(-mostTimes).map((figure) => ({ name: formatPeriod(figure.period), value: formatAlone(figure) })),
};

/**
 * What stands under a drawing without words of its own: each thing that it shows with its number, in the order of the
 * drawing.
 *
 * @example legendOf(pictureOf(korla)) // [{ name: '之前，时间原文没写', value: '85个工作日' }, …]
 */
export const legendOf = <Form extends Drawn['form']>(drawn: DrawnOf<Form>): LegendLine[] =>
  (legends[drawn.form as Form] as (drawn: DrawnOf<Form>) => LegendLine[])(drawn);
