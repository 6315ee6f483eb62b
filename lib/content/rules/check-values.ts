import type { Observation } from '#lib/schema/observation.ts';
import { isLess, readDecimal } from '#lib/schema/ratio.ts';
import { checkPrintedWording } from '../printed/check-printed-wording.ts';
import type { Offence, RuleOfFigures } from './rule.ts';

const wholeOf: Partial<Record<Observation['unit'], string>> = { '%': '100', '‰': '1000' };

const isBelow = (a: string, b: string) => isLess(readDecimal(a), readDecimal(b));

/** A value, its unit and its qualifier are what is printed; a range rises; a share above the whole is explained. */
export const checkValues: RuleOfFigures = ({ observations }) =>
  observations.flatMap((figure, index): Offence[] => {
    const { value, upper, unit, kind, note } = figure;
    const at = (field: string, message: string): Offence => ({ path: ['figures', index, field], message });
    const offences = checkPrintedWording(figure).map(({ field, message }) => at(field, message));
    if (value === null) return offences;
    if (upper !== null && !isBelow(value, upper)) offences.push(at('upper', `上限“${upper}”应大于下限“${value}”`));
    const whole = wholeOf[unit];
    if (kind === 'share' && whole !== undefined && isBelow(whole, upper ?? value) && note === null)
      offences.push(
        at('value', `占比超过了全部（${upper ?? value}${unit}）；是增幅就写 kind: growth，确实如此就在 note 里说明`),
      );
    return offences;
  });
