import type { FigureLine } from './figures.ts';
import type { Random } from './random.ts';
import { clauses, headings, openings } from './words.ts';

const countCharacters = (paragraphs: string[]) => paragraphs.join('').replace(/\]\([^)]*\)/g, '').length;

/** A sentence that states a figure and links to it, as the check wants it. */
const writeFigure = ({ id, subject, printed }: FigureLine) => `${subject.replace(/（.*）/, '')}为[${printed}](#${id})`;

function writeParagraph(name: string, figures: FigureLine[], random: Random): string {
  const said = figures.map((figure, index) => `${index === 0 ? `${name}写到，` : ''}${writeFigure(figure)}`);
  const told = random.shuffle(clauses).slice(0, random.between(2, 4));
  return `${[random.pick(openings), ...said, ...told].join('。')}。`;
}

/** Prose of 1,500 to 3,000 characters in five chapters; each paragraph states up to three of the figures. */
export function writeProse(name: string, figures: FigureLine[], random: Random): string {
  const left = random.shuffle(figures);
  const wanted = random.between(1500, 2700) / headings.length;
  const chapters = headings.map((heading) => {
    const paragraphs: string[] = [];
    while (countCharacters(paragraphs) < wanted)
      paragraphs.push(writeParagraph(name, left.splice(0, random.between(1, 3)), random));
    return [`## ${heading}`, ...paragraphs].join('\n\n');
  });
  return `${chapters.join('\n\n')}\n`;
}
