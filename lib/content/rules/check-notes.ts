import type { Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type Ratio, readDecimal } from '#lib/schema/ratio.ts';
import { strayNumbers } from '../printed/stray-numbers.ts';
import { type NumberSpan, readWording } from '../printed/wording.ts';
import type { Offence, Rule } from './rule.ts';

const keyOf = ([above, below]: Ratio): number => Number(above) / Number(below);
const endsOf = ({ low, high }: NumberSpan): number[] => [low, ...(high ? [high] : [])].map(({ worth }) => keyOf(worth));

/** What the figures of a case print, and what they hold it against: 97.7, 1.5万 as printed and as counted. */
const numbersOf = ({ printed, denominator, value, upper }: Observation): number[] => [
  ...[...readWording(printed), ...readWording(denominator ?? '')].flatMap(endsOf),
  ...[value, upper].flatMap((end) => (end === null ? [] : [keyOf(readDecimal(end.replace('-', '')))])),
];

/** Digits that a text tells as a fact: not in the words that it quotes, nor in what the site has worked out. */
function digitsIn(text: string, names: readonly string[]): string[] {
  const told = text
    .replace(/本站推算：.*$/s, '')
    .split(/[。；]/)
    .filter((sentence) => !sentence.includes('本站推算'))
    .join('。')
    .replace(/“[^”]*”/g, '');
  return /[\d０-９]/.test(told)
    ? strayNumbers(told, names)
        .map((one) => one.text)
        .filter((number) => /^[\d０-９]/.test(number))
    : [];
}

const message = {
  subject: (number: string) => `对象里的数字“${number}”没有对应的数据；请改写，是名称里的就加引号“……”`,
  note: (number: string) =>
    `说明里的数字“${number}”没有对应的数据；原文印了的请收为一项数据，推算的写明“本站推算”，别的请改写`,
};

/** A number in digits that a subject or a note tells is one that a figure of the case prints: readers take it for a fact. */
export const checkNotes: Rule = ({ name, observations, organizations, practices }: Park) => {
  const names = [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)];
  let known: ReadonlySet<number> | null = null;
  const isKnown = (number: string) => {
    known ??= new Set(observations.flatMap(numbersOf));
    const [span] = readWording(number);
    return span !== undefined && endsOf(span).every((one) => known?.has(one));
  };
  return observations.flatMap((figure, index) =>
    (['subject', 'note'] as const).flatMap((field): Offence[] => {
      const number = digitsIn(figure[field] ?? '', names).find((one) => !isKnown(one));
      return number === undefined ? [] : [{ path: ['figures', index, field], message: message[field](number) }];
    }),
  );
};
