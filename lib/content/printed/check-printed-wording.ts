import { writeCell } from '#lib/schema/cell-wording.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import type { Ratio } from '#lib/schema/ratio.ts';
import { isSigned, tellsGrowth, type Unit, units } from '#lib/schema/unit.ts';
import { factorBetween, isValue, valueFor } from './compare-number.ts';
import { normalizeFigure } from './normalize.ts';
import { isDoubtful, unitsByWord } from './unit-words.ts';
import { isIndefinite, type PrintedNumber, readWording } from './wording.ts';

/** What the rule reads of a figure. */
export type PrintedFigure = Pick<Observation, 'value' | 'upper' | 'unit' | 'kind' | 'printed' | 'qualifier'>;

/** One disagreement, at the field that is to be changed. */
export type WordingProblem = { field: 'value' | 'upper' | 'unit' | 'kind' | 'printed' | 'qualifier'; message: string };

const problem = (field: WordingProblem['field'], message: string): WordingProblem[] => [{ field, message }];

/** A number printed in the unit of the figure, or in one that converts into it exactly. */
function judgeUnit(number: PrintedNumber, figure: PrintedFigure): { factor: Ratio } | WordingProblem[] {
  const { unit, printed } = figure;
  const { unit: word, unitText, ordinal } = number;
  const kind = units[unit].kind;
  if (ordinal && kind !== 'rank') {
    const isFirst = number.text.startsWith('首') && word !== null && (unitsByWord.get(word) ?? []).includes(unit);
    return isFirst
      ? { factor: [1n, 1n] }
      : problem('unit', `原文“${printed}”说的是位次，unit 应为“位”，实际写的是“${unit}”`);
  }
  if (ordinal) return { factor: [1n, 1n] };
  if (kind === 'rank' && word !== null && number.direction !== null)
    return problem('unit', `原文“${number.text}”说的是位次升降了多少，不是第几位，unit 应为“个位次”，实际写的是“位”`);
  if (kind === 'places' && number.direction === null && !word?.endsWith('位次'))
    return problem(
      'printed',
      `原文写法“${printed}”没有说位次是升是降，请把“上升”“后移”一类的字抄上；不是升降的，改写 unit`,
    );
  if (word === '位' && kind === 'rank')
    return problem('unit', `原文“${number.text}”里的“位”是量词，不是位次，unit 应为“名”，实际写的是“位”`);
  const factor = factorBetween(number, unit);
  if (factor) return { factor };
  if (word !== null && isDoubtful(word)) return judgeUnit({ ...number, unit: null }, figure);
  if (/[:∶比]/.test(number.numeral))
    return problem('unit', `原文“${number.text}”是两个数之比，请写 value: ${valueFor(number.low, [1n, 1n])}, unit: 倍`);
  if (word === null)
    return problem(
      'unit',
      `原文写法“${printed}”里没有单位“${unit}”；请把单位抄上，或改写 unit；单位印在表头的，写成“${writeCell(printed, unit)}”`,
    );
  return problem('unit', `原文印的单位是“${unitText}”，unit 写的是“${unit}”，两者不是一回事`);
}

function judgeEnd(
  field: 'value' | 'upper',
  written: string,
  number: PrintedNumber,
  factor: Ratio,
  { unit }: PrintedFigure,
): WordingProblem[] {
  // 下降15%—20% lies between -20 and -15.
  const isUpper = (field === 'upper') !== (number.high !== null && written.startsWith('-'));
  const end = isUpper ? number.high : number.low;
  if (!end || isValue(written, end, factor, number.isFraction)) return [];
  const right = (written.startsWith('-') ? '-' : '') + valueFor(end, factor);
  const { unitText, text } = number;
  const isOtherUnit = unitText !== null && unitText !== unit && !(unitsByWord.get(unitText) ?? []).includes(unit);
  const asPrinted = valueFor({ ...end, hasScale: false }, [1n, 1n]);
  const other = (Object.keys(units) as Unit[]).find((one) => one === unitText);
  if (isOtherUnit && other && text.includes(written) && asPrinted !== written)
    return problem(
      'unit',
      `原文的单位是“${unitText}”，unit 写的是“${unit}”；请写 unit: ${other}，或把 ${field} 写成 ${right}`,
    );
  return problem(field, `原文印的是“${text}”，${field} 应为 ${right}，实际写的是“${written}”`);
}

function judgeValue(number: PrintedNumber, factor: Ratio, figure: PrintedFigure): WordingProblem[] {
  const { value, upper } = figure;
  if (value === null) {
    const right = valueFor(number.low, factor);
    return number.qualifiers.firm.some(({ qualifier }) => qualifier === '数')
      ? []
      : problem('printed', `原文印的是“${number.text}”，有确定的数，请写 value: ${right}`);
  }
  if (number.isDoubling && figure.kind === 'growth') {
    const rise = figure.unit === '%' ? Number(number.low.worth[0] - 1n) * 100 : Number(number.low.worth[0] - 1n);
    return value === String(rise)
      ? []
      : problem('value', `原文印的是“${number.text}”，增幅应为 ${rise}，实际写的是“${value}”`);
  }
  if (number.high && upper === null) {
    const ends = [valueFor(number.low, factor), valueFor(number.high, factor)];
    const [low, high] = value.startsWith('-') ? ends.map((end) => `-${end}`).reverse() : ends;
    return problem('value', `原文“${number.text}”是一个区间，请写 value: ${low}, upper: ${high}`);
  }
  if (!number.high && upper !== null) return problem('upper', `原文“${number.text}”不是区间，请删去 upper`);
  return [
    ...judgeEnd('value', value, number, factor, figure),
    ...(upper === null ? [] : judgeEnd('upper', upper, number, factor, figure)),
  ];
}

/** The words about the number are the figure's qualifier, and the figure's qualifier is among the words. */
function judgeQualifier({ qualifiers: { firm, weak } }: PrintedNumber, figure: PrintedFigure): WordingProblem[] {
  const { qualifier: written, printed } = figure;
  const vague = firm.filter(({ qualifier }) => qualifiers[qualifier].vague);
  const required = vague.length > 0 ? vague : firm;
  const isIn = (list: typeof firm) => list.some(({ qualifier }) => qualifier === written);
  const [first] = required;
  if (first && !isIn(required)) {
    const instead = written === null ? '' : `，实际写的是“${written}”`;
    return problem('qualifier', `原文写有“${first.word}”，请写 qualifier: ${first.qualifier}${instead}`);
  }
  if (!first && written !== null && !isIn(weak))
    return problem('qualifier', `原文写法“${printed}”里没有“${written}”；请删去 qualifier，或把原文写法抄全`);
  return [];
}

function judgeDirection(number: PrintedNumber, { kind, unit, value }: PrintedFigure): WordingProblem[] {
  const { direction, isDoubling, isLevel, numeral, unitText } = number;
  if (isLevel && kind === 'growth')
    return problem(
      'kind',
      `原文说的是到了“${numeral}${/分之|成|[%‰‱]/.test(numeral) ? '' : (unitText ?? '')}”，不是增减了这么多，请删去 kind: growth；说的是增速、增幅的，把这两个字也抄进 printed`,
    );
  if (direction === null || value === null || isDoubling) return [];
  const word = direction === 'fall' ? '下降' : '增长';
  const bare = value.replace('-', '');
  if (!isSigned(kind))
    return tellsGrowth(unit)
      ? problem('kind', `原文说的是${word}，请写 kind: growth，value 写成 ${direction === 'fall' ? `-${bare}` : bare}`)
      : [];
  if (direction === 'fall' && !value.startsWith('-'))
    return problem('value', `原文说的是下降，value 应为负数 -${bare}，实际写的是“${value}”`);
  if (direction === 'rise' && value.startsWith('-'))
    return problem('value', `原文说的是增长，value 不带负号，应为 ${bare}，实际写的是“${value}”`);
  return [];
}

function judge(number: PrintedNumber, figure: PrintedFigure): WordingProblem[] {
  if (number.isUnclear)
    return problem('printed', `“${number.text}”没有说定是多少，不能收为一项数据；前后的数都印了，就各收一项`);
  const asGrowth = number.isDoubling && figure.kind === 'growth';
  const unit = asGrowth ? { factor: [1n, 1n] as Ratio } : judgeUnit(number, figure);
  const ofUnit = 'factor' in unit ? judgeValue(number, unit.factor, figure) : unit;
  return [...ofUnit, ...judgeQualifier(number, figure), ...judgeDirection(number, figure)];
}

/** The number that the figure means: of those that agree as well as each other, the one that prints its value. */
const isMeant = ({ low }: PrintedNumber, { value }: PrintedFigure) =>
  value !== null && value.replace('-', '') === valueFor(low, [1n, 1n]);

/** The words that digits before them make that unit and nothing else of: no scale (万元), no date (年), no place of a rank (位). */
const plainWords = new Map<Unit, ReadonlySet<string>>(
  (Object.keys(units) as Unit[]).map((unit) => [
    unit,
    new Set(
      ['rank', 'places'].includes(units[unit].kind)
        ? []
        : [...unitsByWord].flatMap(([word, named]) =>
            named.includes(unit) && !/^[十百千万亿年月日成分多余几来]/.test(word) ? word : [],
          ),
    ),
  ]),
);

/** A wording without the qualifier that stands in its place: 300家 of 300余家; null where it does not stand there. */
function withoutQualifier({ printed, value, qualifier }: PrintedFigure): string | null {
  if (qualifier === null) return printed;
  const { place } = qualifiers[qualifier];
  const at = place === 'before' ? 0 : place === 'between' ? (value?.length ?? 0) : printed.length - qualifier.length;
  // 前 stands before places in an order; 数 takes the place of a number.
  if (at < 0 || qualifier === '前' || place === 'instead' || !printed.startsWith(qualifier, at)) return null;
  return printed.slice(0, at) + printed.slice(at + qualifier.length);
}

/**
 * Whether a figure is printed as its value in digits, its unit and its qualifier as the table has it, as most are; to see
 * that takes no reading.
 */
export function isPrintedPlainly(figure: PrintedFigure): boolean {
  const { value, upper, unit } = figure;
  const bare = withoutQualifier(figure);
  if (value === null || upper !== null || bare === null || !bare.startsWith(value)) return false;
  return /^\d+(?:\.\d+)?$/.test(value) && plainWords.get(unit)?.has(bare.slice(value.length)) === true;
}

/**
 * The printed wording is value × unit × qualifier × kind and nothing else, in both directions. Where it prints several
 * numbers, one of them must be the figure.
 *
 * @returns every disagreement of the number that agrees best, in Chinese, at the field to change
 * @example checkPrintedWording({ printed: '300余个', value: '300', unit: '个', qualifier: null, … })
 *   // [{ field: 'qualifier', message: '原文写有“余”，请写 qualifier: 余' }]
 */
export const checkPrintedWording = (figure: PrintedFigure): WordingProblem[] =>
  isPrintedPlainly(figure) ? [] : judgeWording(figure);

/** {@link checkPrintedWording} of any figure, the plain ones too: their wording is read. */
export function judgeWording(figure: PrintedFigure): WordingProblem[] {
  const { printed, value, qualifier } = figure;
  const numbers = readWording(printed);
  if (numbers.length === 0) {
    if (value === null && qualifier === '数' && isIndefinite(printed)) return [];
    return problem('printed', `原文写法“${printed}”里没有读到数，请连同数和单位照抄`);
  }
  const [best] = numbers
    .map((number) => ({ number, problems: judge(number, figure), isMeant: isMeant(number, figure) }))
    .sort((a, b) => a.problems.length - b.problems.length || Number(b.isMeant) - Number(a.isMeant));
  if (best && best.problems.length === 0) return judgeOthers(numbers, best.number, printed);
  return best?.problems ?? [];
}

/** 36个，其中新建5个 and 386个党组织、5612名 are two figures: whichever is meant, the other clause is none of its wording. */
function judgeOthers(numbers: readonly PrintedNumber[], meant: PrintedNumber, printed: string): WordingProblem[] {
  const words = normalizeFigure(printed);
  const other = numbers.find(
    (one) =>
      one !== meant &&
      one.unitText !== null &&
      meant.unitText !== null &&
      one.direction === null &&
      meant.direction === null &&
      /[,;。(、]/.test(words.slice(Math.min(one.end, meant.end), Math.max(one.start, meant.start))),
  );
  return other === undefined
    ? []
    : problem('printed', `原文写法“${printed}”里有两个数，“${meant.text}”和“${other.text}”；请只抄这项数据的那一个`);
}

/** The number of a wording that is the figure, with all that stands about it; null where none is. */
export const printedNumberOf = (figure: PrintedFigure): PrintedNumber | null =>
  readWording(figure.printed).find((number) => judge(number, figure).length === 0) ?? null;
