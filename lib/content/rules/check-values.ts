import type { Statistic } from '#lib/schema/observation.ts';
import { isLess, readDecimal } from '#lib/schema/ratio.ts';
import { checkPrintedWording, type PrintedFigure, printedNumberOf } from '../printed/check-printed-wording.ts';
import type { Offence, RuleOfFigures } from './rule.ts';

const wholeOf: Partial<Record<Statistic['unit'], string>> = { '%': '100', '‰': '1000', '‱': '10000', ppm: '1000000' };

const isBelow = (a: string, b: string) => isLess(readDecimal(a), readDecimal(b));

/** A fall is printed as one: 6.2% alone is none, though a link in a sentence that tells the direction may say no more. */
const isFallUnsaid = (figure: PrintedFigure) =>
  figure.value?.startsWith('-') === true && printedNumberOf(figure)?.direction === null;

/** A value, its unit and its qualifier are what is printed; a range rises; a share above the whole is explained. */
export function checkValue(figure: PrintedFigure & Pick<Statistic, 'note'>): { field: string; message: string }[] {
  const { value, upper, unit, kind, note } = figure;
  const problems: { field: string; message: string }[] = checkPrintedWording(figure);
  if (value === null) return problems;
  const whole = wholeOf[unit];
  return [
    ...problems,
    ...(isFallUnsaid(figure)
      ? [
          {
            field: 'value',
            message: `原文写法“${figure.printed}”没有说是下降，value 却是负数；请把原文写法抄全，例如 下降3.2%，或去掉负号`,
          },
        ]
      : []),
    ...(problems.length === 0 && upper !== null && !isBelow(value, upper)
      ? [{ field: 'upper', message: `上限“${upper}”应大于下限“${value}”` }]
      : []),
    ...(kind === 'share' && whole !== undefined && isBelow(whole, upper ?? value) && note === null
      ? [
          {
            field: 'value',
            message: `占比超过了全部（${upper ?? value}${unit}）；是增幅就写 kind: growth，确实如此就在 note 里说明`,
          },
        ]
      : []),
  ];
}

/** {@link checkValue} of every figure. */
export const checkValues: RuleOfFigures = ({ observations }) =>
  observations.flatMap((figure, index): Offence[] =>
    checkValue(figure).map(({ field, message }) => ({ path: ['figures', index, field], message })),
  );
