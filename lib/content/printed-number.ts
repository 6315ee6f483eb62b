import type { Observation } from '#lib/schema/observation.ts';

/** Full-width digits and signs to half-width, white space and thousands separators out: `１,６５７ 个` → `1657个`. */
export function normalizeFigure(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

const digits = /\d+(?:\.\d+)?/g;

const zerosOf: Record<string, number> = { '': 0, 万: 4, 亿: 8 };

/**
 * Whether a printed figure shows its value: 97.7 in 97.7%, 15000 in 1.5万多名. Wording without digits (五级, 半日) is
 * not judged.
 */
export function printsValue({ printed, value }: Pick<Observation, 'printed' | 'value'>): boolean {
  const numbers = [...normalizeFigure(printed).matchAll(/(\d+)(?:\.(\d+))?([万亿]?)/g)];
  if (value === null || numbers.length === 0) return true;
  return numbers.some(([, whole = '', fraction = '', scale = '']) => {
    const plain = fraction ? `${whole}.${fraction}` : whole;
    const scaled = `${whole}${fraction.padEnd(zerosOf[scale] ?? 0, '0')}`.replace(/^0+(?=\d)/, '');
    return value === plain || (scale !== '' && value === scaled);
  });
}

/**
 * Whether the words of a link state the same number as its observation. They do when they contain the figure as the
 * source prints it, or value and unit where no qualifier would get lost; and when they hold no other number.
 *
 * @example linkAgrees('97.7%', { printed: '97.7%', value: '97.7', unit: '%', qualifier: null }) // true
 * @example linkAgrees('300个', { printed: '300余个', value: '300', unit: '个', qualifier: '余' }) // false
 */
export function linkAgrees(
  words: string,
  { printed, value, unit, qualifier }: Pick<Observation, 'printed' | 'value' | 'unit' | 'qualifier'>,
): boolean {
  const said = normalizeFigure(words);
  const source = normalizeFigure(printed);
  const allowed = new Set([...(source.match(digits) ?? []), ...(value === null ? [] : [value])]);
  if (said.match(digits)?.some((number) => !allowed.has(number))) return false;
  if (states(said, source)) return true;
  const plain = qualifier === null || qualifier === '达';
  return plain && value !== null && states(said, `${value}${unit === '工作日' ? '个工作日' : unit}`);
}

/** Whether words hold a figure, whole (五级 is not in 二十五级), and no second one in Chinese numerals. */
function states(words: string, figure: string): boolean {
  const at = words.indexOf(figure);
  if (at < 0) return false;
  const [before, after] = [words.slice(0, at), words.slice(at + figure.length)];
  return !numeralAtEnd.test(before) && ![before, after].some((rest) => countInChinese.test(rest.replace(exempt, '')));
}

const numeral = '[一二三四五六七八九十百千万亿两]';
const numeralAtEnd = new RegExp(`${numeral}$`, 'u');
const classifier =
  '(?:个|家|名|项|条|支|场|次|级|大|类|位|人|年|月|天|日|倍|成|对|栋|台|种|层|张|座|步|轮|份|组|处|件|户|元|方面|堂|批|期|亩)';
const countInChinese = new RegExp(
  `(?<![第其])(?:[二三四五六七八九两](?![二三四五六七八九])|${numeral}{2,}|[十百千万亿]|数[十百千万]+)[多余几]?${classifier}|百分之${numeral}+`,
  'u',
);

/** What may hold digits or numerals without being a figure: quoted names, titles, dates, ordinals. */
const exempt = /“[^”]*”|《[^》]*》|\d{4}年|\d{1,2}月(?:\d{1,2}日)?|第(?:\d+|[一二三四五六七八九十]+)/gu;

const figureInDigits = /[\d０-９]+(?:[,.．][\d０-９]+)*[%％]?[十百千万亿]*/;
const stray = new RegExp(`${figureInDigits.source}|${countInChinese.source}`, 'gu');

/**
 * Finds the numbers that stand in prose without an observation behind it.
 *
 * A heuristic: it knows the exceptions named in `content/README.md` and the names given, and leaves 一 alone, which in
 * Chinese is mostly an article (一个、一家).
 *
 * @param names names of parks, companies and practices that may hold numerals
 * @returns what was found and where, in the order of the text
 * @example strayNumbers('共有12个党支部', []) // [{ text: '12', index: 2 }]
 */
export function strayNumbers(text: string, names: Iterable<string>): { text: string; index: number }[] {
  const blank = (part: string) => '　'.repeat(part.length);
  let rest = text.replace(exempt, blank);
  for (const name of names) rest = rest.replaceAll(name, blank(name));
  return Array.from(rest.matchAll(stray), ({ 0: found, index }) => ({ text: found, index }));
}
