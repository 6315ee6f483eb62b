import { type Drawn, type DrawnOf, inShort } from '#lib/compare/drawn.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { formatAlone } from './amount.ts';
import { DERIVED_LABEL } from './derivation.ts';
import { formatFigure } from './figure.ts';
import { joinList } from './list.ts';
import { noFigure } from './missing.ts';
import { formatOther, formatWhen, markStatus } from './small-print.ts';
import { formatTotals } from './totals.ts';

/** One thing that a drawing shows, with its number as printed. */
export type LegendLine = { name: string; value: string };

/** The figures of one word together: 22家、40余家：2022年10月（推断）; the word alone where it is said of all. */
function groupBy(figures: readonly Observation[], say: (figure: Observation) => string): LegendLine[] {
  const valuesOf = new Map<string, string[]>();
  for (const figure of figures) {
    const said = say(figure);
    if (said !== '') valuesOf.set(said, [...(valuesOf.get(said) ?? []), formatFigure(figure)]);
  }
  return [...valuesOf].map(([said, values]) => ({
    name: values.length === figures.length ? said : `${values.join('、')}：${said}`,
    value: '',
  }));
}

/** The lines of a drawing that tells no times, then the time of its figures, and whose they are where not the park's. */
const withTimes = (lines: readonly LegendLine[], figures: readonly Observation[]): LegendLine[] => [
  ...lines,
  ...groupBy(figures, ({ territory }) => formatOther(territory).join()),
  ...groupBy(figures, formatWhen),
];

const ofSubject = (figure: Observation): LegendLine => ({ name: figure.subject, value: formatAlone(figure) });

const legends: { [Form in Drawn['form']]: (drawn: DrawnOf<Form>) => LegendLine[] } = {
  tiers: ({ tiers }) =>
    withTimes(
      tiers.map(({ name, figure }) => ({ name, value: figure ? formatAlone(figure) : noFigure })),
      tiers.flatMap(({ figure }) => figure ?? []),
    ),
  change: ({ before, after }) =>
    [before, after].map((figure, index) => ({
      name: `${index === 0 ? '之前' : '之后'}，${formatWhen(figure)}`,
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
  apart: ({ figures }) => withTimes(figures.map(ofSubject), figures),
  squares: (drawn) => [
    ...withTimes([ofSubject(drawn.numerator), ofSubject(drawn.share)], [drawn.numerator, drawn.share]),
    {
      name: `总数（${DERIVED_LABEL}）`,
      value: drawn.derived.kind === 'total' ? formatTotals(drawn.derived.totals, drawn.numerator.unit) : '算不出',
    },
  ],
  series: (drawn) => inShort(drawn).map((figure) => ({ name: formatWhen(figure), value: formatAlone(figure) })),
};

/**
 * What stands under a drawing without words of its own: each thing that it shows with its number, in the order of the
 * drawing.
 *
 * @example legendOf(pictureOf(korla)) // [{ name: '之前，时间原文没写', value: '85个工作日' }, …]
 */
export const legendOf = <Form extends Drawn['form']>(drawn: DrawnOf<Form>): LegendLine[] =>
  (legends[drawn.form as Form] as (drawn: DrawnOf<Form>) => LegendLine[])(drawn);

/**
 * What the dots of a count are: 一点代表一个; of a vague number so many as are printed, 一点代表一个，按30个画; and that it
 * is no result where it is none, 一点代表10个（计划）.
 *
 * @param per how many of what is counted a dot stands for
 */
export function sayDots(figure: Observation, per: number): string {
  const isVague = figure.qualifier !== null && qualifiers[figure.qualifier].vague;
  return `一点代表${per === 1 ? '一' : per}个${isVague ? `，按${figure.value}个画` : ''}${markStatus(figure)}`;
}
