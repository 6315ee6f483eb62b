import type { Register } from '#lib/catalog/register.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { letterOfStep } from '#lib/pages/register.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { noLines, numbersLabel, registerKindLabel, sayLetter, sayLines, sayNumbers } from '#lib/words/zh/register.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card } from './picture.ts';
import { descriptionEms, titleEms } from './words.ts';

const { name: registerName } = fixedPages.register;

/** The card of the numbers: how many, and that their order says nothing. A number alone would not say whose it is. */
const cardOfNumbers = ({ numbers }: Register): Card => ({
  title: `${registerName}：${numbersLabel}，${sayLines(numbers.length)}`,
  description: fitText(`${sayNumbers}共${sayLines(numbers.length)}。`, descriptionEms),
  picture: {
    kicker: '',
    title: `${registerName}：｜${numbersLabel}`,
    deck: sayNumbers,
    body: {
      kind: 'lines',
      lines: [`共${sayLines(numbers.length)}`, '每条通向印着它的数：统计对象、属于谁、时间和出处'],
    },
    source: '',
  },
});

/**
 * The card of a letter of the register: from which name to which, and the first of them.
 *
 * @param step as the address of the letter has it
 */
export function cardOfLetter(step: string, register: Register): Card {
  if (step === 'numbers') return cardOfNumbers(register);
  const letter = letterOfStep(step) ?? '#';
  const label = `${registerName}：${sayLetter(letter)}`;
  const lines = register.letters.find((one) => one.letter === letter)?.lines ?? [];
  const [first, last] = [lines[0], lines.at(-1)];
  const count = sayLines(lines.length);
  const span = first && last && first !== last ? `从${quoteWords(first.name)}到${quoteWords(last.name)}` : '';
  return {
    title: firstFitting(
      first ? [...(span ? [`${label}，${span}，${count}`] : []), `${label}，${count}`] : [label],
      titleEms,
    ),
    description: fitClauses(
      [label, ...(first ? [`共${count}`, ...lines.map(({ name }) => name)] : [noLines])],
      descriptionEms,
    ),
    picture: {
      kicker: '园区党建案例的索引',
      title: sayLetter(letter),
      deck: first ? `${span ? `${span}，` : ''}共${count}。` : '',
      body: {
        kind: 'lines',
        lines: first ? lines.slice(0, 4).map(({ name, kind }) => `${name}　${registerKindLabel[kind]}`) : [noLines],
      },
      source: '',
    },
  };
}
