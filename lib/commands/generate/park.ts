import { Document, isMap, isSeq } from 'yaml';
import type { Content } from '#lib/schema/content.ts';
import { drawOwn, drawShared, type FigureLine, type Printing } from './figures.ts';
import { drawPicture } from './picture.ts';
import { writeProse } from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { actors, designations, means, outlets, places, practiceNames, targets } from './words.ts';

/** What a synthetic park is drawn from: the real indicators and practice types. */
export type Vocabulary = Pick<Content, 'indicators' | 'practiceTypes'>;

const paragraphs = 24;

const digitsOf = (number: number) => String(number).padStart(4, '0');
/** Some came on each day of most of a year. */
const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().slice(0, 10);
const nameOf = (number: number) => `示例园区${digitsOf(number)}`;

function drawFigures({ indicators }: Vocabulary, printing: Printing, random: Random): FigureLine[] {
  const shared = indicators.filter(() => random.chance(60)).map((one) => drawShared(one, printing, random));
  const own = Math.max(4, random.between(30, 80) - shared.length);
  return [...shared, ...Array.from({ length: own }, (_, index) => drawOwn(index + 1, printing, random))];
}

const forms = ['工程', '机制', '行动', '工作法'];
const namesOfPractices = practiceNames.flatMap((name) => forms.map((form) => `“${name}”${form}`));

/** A name that no practice of the park has yet: the one drawn, or the next that is free. */
function drawName(taken: Set<string>, random: Random): string {
  const drawn = namesOfPractices.indexOf(`“${random.pick(practiceNames)}”${random.pick(forms)}`);
  const name = [...namesOfPractices.slice(drawn), ...namesOfPractices].find((one) => !taken.has(one)) ?? '';
  taken.add(name);
  return name;
}

function drawPractice(
  name: string,
  number: number,
  { practiceTypes }: Vocabulary,
  figures: FigureLine[],
  random: Random,
) {
  return {
    id: `practice-${number}`,
    type: random.pick(practiceTypes).id,
    name,
    summary: '用来说明版面和速度的虚构做法，文字的长短与真实案例相近，内容没有来源，不能引用。',
    actor: random.pick(actors),
    target: random.pick(targets),
    means: random.pick(means),
    figures: random
      .shuffle(figures)
      .slice(0, random.between(1, 3))
      .map(({ id }) => id),
    paragraphs: [String(random.between(1, paragraphs))],
  };
}

function drawFacts(number: number, year: number, vocabulary: Vocabulary, figures: FigureLine[], random: Random) {
  const name = nameOf(number);
  const used = new Set(figures.map(({ indicator }) => indicator));
  const taken = new Set<string>();
  const silent = vocabulary.indicators.filter(({ id }) => !used.has(id)).slice(0, random.between(1, 5));
  return {
    name,
    nameNote: '这是自动生成的虚构园区，只用来检验网站在案例很多时的速度，所有数字都没有来源。',
    designation: random.pick(designations),
    ...random.pick(places),
    deck: '虚构的案例：组织建在产业上，服务送到车间里，难题列成清单逐项销号。',
    summary: `${name}是虚构的，用来检验网站的速度。文字和数字的多少与真实案例相近，没有一项可以引用。`,
    period: `${year}-${String(random.between(1, 12)).padStart(2, '0')}`,
    checkedOn: '2026-11-22',
    added: dayOf(number),
    sources: [
      {
        id: 'invented',
        title: `${name}党建工作纪实（虚构）`,
        outlet: random.pick(outlets),
        author: '未说明',
        publishedOn: `${year}-12-31`,
        url: '未说明',
        paragraphs: String(paragraphs),
        note: '虚构的来源。',
      },
    ],
    headline: figures.slice(0, 3).map(({ id }) => id),
    ...drawPicture(number, figures),
    statements: silent.map(({ id }) => ({
      indicator: id,
      says: '只说做了这项工作，没有给出数值',
      paragraph: String(random.between(1, paragraphs)),
    })),
    figures,
    practices: Array.from({ length: random.between(6, 14) }, (_, index) =>
      drawPractice(drawName(taken, random), index + 1, vocabulary, figures, random),
    ),
    organizations: Array.from({ length: random.between(2, 8) }, (_, index) => ({
      id: `qiye-${digitsOf(number)}-${index + 1}`,
      name: `示例企业${index + 1}`,
      kind: index === 0 ? 'body' : 'company',
      did: '把支部设到生产线，党员领办了几件难事',
      paragraphs: [String(random.between(1, paragraphs))],
    })),
  };
}

/** YAML as editors write it: a mapping, with one line for each figure, statement and organization. */
function writeYaml(facts: ReturnType<typeof drawFacts>): string {
  const document = new Document(facts, { schema: 'failsafe', aliasDuplicateObjects: false });
  for (const field of ['headline', 'statements', 'figures', 'organizations']) {
    const list = document.get(field);
    if (!isSeq(list)) continue;
    if (field === 'headline') list.flow = true;
    for (const line of list.items) if (isMap(line)) line.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

/**
 * One synthetic case file, the same for the same seed and number on every machine.
 *
 * @example generatePark(1, '7', content) // { slug: 'shili-0001', text: '---\nname: 示例园区0001\n…' }
 */
export function generatePark(number: number, seed: string, vocabulary: Vocabulary): { slug: string; text: string } {
  const random = createRandom(`${seed} park ${number}`);
  const year = random.between(2021, 2025);
  const figures = drawFigures(vocabulary, { paragraphs, year }, random);
  const yaml = writeYaml(drawFacts(number, year, vocabulary, figures, random));
  return { slug: `shili-${digitsOf(number)}`, text: `---\n${yaml}---\n${writeProse(nameOf(number), figures, random)}` };
}
