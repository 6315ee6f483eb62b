import type { Indicator } from '#lib/schema/indicator.ts';
import type { Random } from './random.ts';
import { notes, ownFigures } from './words.ts';

/** One line of `figures:` before it is written: fields as an editor types them. */
export type FigureLine = Record<string, string> & { id: string; subject: string; printed: string };

const isRate = (unit: string) => unit === '%';

/** A number of the usual size for its unit, with the decimals that newspapers print. */
function drawValue(unit: string, random: Random): string {
  if (isRate(unit)) {
    const whole = String(random.between(40, 99));
    return random.chance(60) ? `${whole}.${random.between(1, 9)}` : whole;
  }
  if (/元$/.test(unit)) return `${random.between(1, 900)}.${random.between(11, 99)}`;
  if (/日|年|小时|分钟/.test(unit)) return String(random.between(2, 40));
  return String(random.between(3, random.chance(20) ? 9000 : 300));
}

function drawQualifier(unit: string, random: Random): { qualifier: string; before: string; after: string } | null {
  if (isRate(unit) || random.chance(75)) return random.chance(10) ? { qualifier: '达', before: '达', after: '' } : null;
  return random.pick([
    { qualifier: '余', before: '', after: '余' },
    { qualifier: '近', before: '近', after: '' },
    { qualifier: '约', before: '约', after: '' },
  ]);
}

/** Value and wording as they belong together: `40`, 余 → 40余家. */
function drawWording(unit: string, random: Random) {
  const value = drawValue(unit, random);
  const qualified = drawQualifier(unit, random);
  const measure = unit === '工作日' ? '个工作日' : unit;
  return {
    value,
    unit,
    printed: `${qualified?.before ?? ''}${value}${qualified?.after ?? ''}${measure}`,
    ...(qualified && { qualifier: qualified.qualifier }),
  };
}

/** What a case's figures have in common: its paragraphs, and the year at whose end its source was printed. */
export type Printing = { paragraphs: number; year: number };

function drawPlace({ paragraphs, year: printed }: Printing, random: Random) {
  const year = random.between(printed - 2, printed);
  return {
    ...(random.chance(25) && { period: `${year}-01/${year}-${String(random.between(6, 12)).padStart(2, '0')}` }),
    paragraph: String(random.between(1, paragraphs)),
    ...(random.chance(30) && { note: random.pick(notes) }),
  };
}

/** A figure of an indicator: one of its populations, its unit, for a rate now and then a denominator. */
export function drawShared(
  indicator: Pick<Indicator, 'name' | 'unit' | 'populations' | 'theme'> & { id: string },
  printing: Printing,
  random: Random,
): FigureLine {
  const population = random.pick(indicator.populations);
  return {
    id: indicator.id,
    theme: indicator.theme,
    indicator: indicator.id,
    subject: `园区的${indicator.name}（${population}）`,
    population,
    ...drawWording(indicator.unit, random),
    ...(isRate(indicator.unit) && { denominator: random.chance(70) ? '未说明' : `应建党组织的${population}` }),
    ...drawPlace(printing, random),
  };
}

/** A figure that only this park has. It is numbered, since one source cannot print two values of one thing. */
export function drawOwn(number: number, printing: Printing, random: Random): FigureLine {
  const { growth, ...own } = { growth: false, ...random.pick(ownFigures) };
  return {
    id: `own-${number}`,
    ...own,
    name: `${own.name}第${number}类`,
    population: `${own.population}第${number}类`,
    subject: `${own.subject}（甲类）`.replace('甲类', random.pick(['重点片区', '起步区', '全区', '示范街区'])),
    ...drawWording(own.unit, random),
    ...(growth && { kind: 'growth' }),
    ...drawPlace(printing, random),
  };
}
