import type { Observation } from '#lib/schema/observation.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { type Unit, units, wordsOf } from '#lib/schema/unit.ts';

/** `"13470"` → `13470`, `"-3.2"` → `−3.2`: no thousands are grouped, printed decimals stay, a decline has a real minus. */
export const formatDecimal = (value: string): string => value.replace(/^-/, '−');

/** A figure in the pieces that a page sets apart: `{ lead: '约', number: '42', unit: '%', tail: '' }`. */
export type FigureParts = { lead: string; number: string; unit: string; tail: string };

type Printed = Pick<Observation, 'value' | 'upper' | 'unit' | 'qualifier' | 'printed' | 'numeral'>;

const placeOf = (qualifier: Qualifier | null) => (qualifier === null ? null : qualifiers[qualifier].place);

/**
 * 余 and 多 follow round numbers at once: 300余个, 1700多万元, 二十多天. After other numbers they stand inside or behind the
 * unit: 8个多月, 3亿多元, 三年多; but 135余家. What says its unit itself has none: 三成多.
 */
function unitWith(qualifier: Qualifier, number: string, unit: Unit, word: string): string {
  const isRound = /[十百千万亿]$/.test(number) || (number.endsWith('0') && !number.includes('.'));
  if (isRound || units[unit].measure === 'item') return `${qualifier}${word}`;
  const split = /^(个|万|亿)(.+)$/.exec(wordsOf(unit).find((one) => one === `个${word}`) ?? word);
  return split ? `${split[1]}${qualifier}${split[2]}` : `${word}${qualifier}`;
}

/** The unit behind a number, with a qualifier that stands between them. */
function unitAfter(number: string, { qualifier, unit, numeral }: Pick<Printed, 'qualifier' | 'unit' | 'numeral'>) {
  const word = numeral?.unit ?? wordsOf(unit)[0];
  return qualifier !== null && placeOf(qualifier) === 'between' ? unitWith(qualifier, number, unit, word) : word;
}

/** 30至40家, but 30%至40% and 300万元至400万元: what multiplies a number stands with both ends of a range. */
function writeNumber({ value, upper, unit }: Printed & { value: string }): string {
  if (upper === null) return formatDecimal(value);
  const repeated = /^[%‰‱万亿]/.test(unit) ? unit : '';
  return `${formatDecimal(value)}${repeated}至${formatDecimal(upper)}`;
}

/** Where the source prints no definite number (数十家) its wording stands in the place of the number. */
export function figureParts({ value, ...figure }: Printed): FigureParts {
  const { unit, qualifier } = figure;
  if (value === null) return { lead: '', number: figure.printed, unit: '', tail: '' };
  // A decline in the source's words has no sign; where the sign is to be seen it stands before digits.
  const numeral = value.startsWith('-') ? null : figure.numeral;
  const place = numeral?.holdsQualifier ? null : placeOf(qualifier);
  const number = numeral?.number ?? writeNumber({ ...figure, value });
  const ordinal = unit === '位' && qualifier !== '前' ? '第' : '';
  return {
    lead: `${place === 'before' ? qualifier : ''}${ordinal}`,
    number,
    unit: unitAfter(number, { ...figure, numeral: numeral ?? null }),
    tail: place === 'after' && qualifier !== null ? (numeral?.tail ?? qualifier) : '',
  };
}

/**
 * A figure as tables, headings and sentences print it: the number in the numerals of the source, never without its
 * qualifier.
 *
 * @example formatFigure({ value: '300', upper: null, unit: '个', qualifier: '余', printed: '300余个' }) // '300余个'
 */
export function formatFigure(figure: Printed): string {
  const { lead, number, unit, tail } = figureParts(figure);
  return `${lead}${number}${unit}${tail}`;
}
