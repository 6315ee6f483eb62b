import type { Indicator } from '#lib/schema/indicator.ts';
import type { Territory } from '#lib/schema/territory.ts';
import type { Theme } from '#lib/schema/theme.ts';
import { measureOf } from '#lib/schema/unit.ts';
import type { Expression } from './find-expressions.ts';

/** What a field may be, and the words of the article that speak for it. */
export type Guess<Value> = { value: Value; because: string };

/** What a line of `figures:` says beside the number; every part is a guess. */
export type FigureGuess = {
  indicator: Guess<string> | null;
  theme: Guess<Theme>;
  subject: Guess<string>;
  population: Guess<string>;
  territory: Guess<Territory> | null;
  period: Guess<string> | null;
};

const breaks = /[，。；：！？、,;!?\n“”（）()《》]/;

/** The clause in which a number stands, and the sentence; each with the place of the number. */
function around(text: string, { start, end }: Pick<Expression, 'start' | 'end'>) {
  const left = text.slice(0, start);
  const right = text.slice(end);
  const clauseStart = Math.max(...[...left].map((char, index) => (breaks.test(char) ? index + 1 : 0)), 0);
  const clauseEnd = right.search(breaks);
  const sentenceStart = left.search(/[^。；！？]*$/);
  const sentenceEnd = right.search(/[。；！？]|$/);
  return {
    before: left.slice(clauseStart),
    after: clauseEnd < 0 ? right : right.slice(0, clauseEnd),
    sentence: left.slice(sentenceStart) + text.slice(start, end) + right.slice(0, sentenceEnd),
  };
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** The share of a name's pairs of characters that the words about a number hold. */
function likeness(name: string, words: string): number {
  const wanted = [...pairsOf(name.replace(/数$|率$/, ''))];
  return wanted.length === 0 ? 0 : wanted.filter((pair) => words.includes(pair)).length / wanted.length;
}

/** At most so many characters of a clause stand for what is counted. */
const longest = 18;

function guessSubject(before: string, after: string): Guess<string> {
  const noun = after.replace(/^(?:的|等)/, '').slice(0, longest);
  if (noun.length >= 2) return { value: noun, because: '数后面的词' };
  const verbal = before
    .replace(/^(?:其中|目前|同时|累计|已|共|现有|先后|今年|全年)+/, '')
    .replace(/(?:达到?了?|为|共|约|近|超过?|至|了|有)$/, '')
    .slice(-longest);
  return verbal.length >= 2 ? { value: verbal, because: '数前面的词' } : { value: '待定', because: '前后没有词' };
}

function guessIndicator(
  { unit, kind }: Expression,
  words: string,
  indicators: readonly Indicator[],
): Guess<Indicator> | null {
  if (unit === null || kind === 'growth') return null;
  const [best, second] = indicators
    .filter((one) => measureOf(one.unit) === measureOf(unit))
    .map((one) => {
      const populations = one.populations.map((population) => likeness(population, words));
      return { one, score: likeness(one.name, words) + Math.max(0, ...populations) };
    })
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < 1.4 || best.score - (second?.score ?? 0) < 0.2) return null;
  return { value: best.one, because: `单位和“${best.one.name}”相合，前后的词也像` };
}

const companyName = /([\p{Script=Han}A-Za-z]{2,14}(?:公司|集团|新能源|股份|科技|电池|厂))/u;

function guessTerritory(sentence: string, before: string): Guess<Territory> | null {
  const company = companyName.exec(sentence)?.[1];
  if (/全国/.test(before)) return { value: { kind: 'nation', name: '全国' }, because: '“全国”' };
  if (/全省/.test(before)) return { value: { kind: 'province', name: '全省' }, because: '“全省”' };
  if (/全市/.test(sentence)) return { value: { kind: 'city', name: '全市' }, because: '“全市”' };
  if (company !== undefined) return { value: { kind: 'company', name: company }, because: `同一句里的“${company}”` };
  return null;
}

const two = (text: string) => text.padStart(2, '0');

/** A period that the sentence prints; 今年 and months without a year are of the year of the article. */
function guessPeriod(sentence: string, year: string | null): Guess<string> | null {
  const said = (pattern: RegExp) => pattern.exec(sentence);
  const upTo = said(/(?:截至|截止)(?:(\d{4})年)?(\d{1,2})月/);
  if (upTo && (upTo[1] ?? year))
    return { value: `../${upTo[1] ?? year}-${two(upTo[2] ?? '')}`, because: `“${upTo[0]}”` };
  const months = said(/(?:今年|(\d{4})年)(\d{1,2})[—–\-~至到](\d{1,2})月/);
  if (months && (months[1] ?? year)) {
    const of = months[1] ?? year;
    return { value: `${of}-${two(months[2] ?? '')}/${of}-${two(months[3] ?? '')}`, because: `“${months[0]}”` };
  }
  const month = said(/(\d{4})年(\d{1,2})月/);
  if (month) return { value: `${month[1]}-${two(month[2] ?? '')}`, because: `“${month[0]}”` };
  const since = said(/(\d{4})年以来/);
  if (since) return { value: `${since[1]}/..`, because: `“${since[0]}”，止于何时待定` };
  const whole = said(/(\d{4})年/);
  return whole ? { value: whole[1] ?? '', because: `“${whole[0]}”` } : null;
}

/**
 * Guesses what a figure counts, whose it is and when, from the words about it. Every guess is one: it names its reason,
 * and a person decides.
 *
 * @param text the paragraph that prints the number
 * @param year of the article, for 今年; null where it is not known
 */
export function guessFields(
  expression: Expression,
  text: string,
  indicators: readonly Indicator[],
  year: string | null,
): FigureGuess {
  const { before, after, sentence } = around(text, expression);
  const words = before.slice(-24) + after.slice(0, 16);
  const indicator = guessIndicator(expression, words, indicators);
  const subject = guessSubject(before, after);
  const population = indicator?.value.populations
    .map((name) => ({ name, score: likeness(name, words) }))
    .sort((a, b) => b.score - a.score)[0]?.name;
  const territory = guessTerritory(sentence, before);
  const theme: Guess<Theme> = indicator
    ? { value: indicator.value.theme, because: '同指标' }
    : territory?.value.kind === 'company'
      ? { value: 'companies', because: '说的是一家企业' }
      : { value: 'economy', because: '没有指标，暂放这里' };
  return {
    indicator: indicator && { value: indicator.value.id, because: indicator.because },
    theme,
    subject,
    population: population === undefined ? subject : { value: population, because: '指标的统计对象里最像的' },
    territory,
    period: guessPeriod(sentence, year),
  };
}
