import type { ContentIssue } from '#lib/content/issue.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import type { Correction } from '#lib/schema/page.ts';
import { tellingsOfNone } from './none-of.ts';
import { type Holds, numbersIn, placeTellings, printedBy, type Telling, unprintedIn } from './unprinted.ts';

const missing = (what: string, number: string) => `提醒：${what}里的“${number}”没有对应的数据；`;
const collect = '原文印了的可以收为一项，推算的写明“本站推算”';
const message = {
  subject: (number: string) => `${missing('对象', number)}是名称里的就加引号“……”`,
  note: (number: string) => `${missing('说明', number)}${collect}`,
  source: (number: string) => `${missing('来源的说明', number)}${collect}`,
  meaning: (number: string) => `提醒：解释里的“${number}”没有写出处；请在这个词条的 sources 里写它印在哪里`,
  definition: (number: string) => `${missing('定义', number)}请写进有链接的正文或词汇表，并写出处`,
  correction: (number: string) => `${missing('更正', number)}请和这一页现在的数据核对，写错的改过来`,
};

/** What the sources of a case, or of references, say of themselves. */
const tellingsOfSources = (
  sources: readonly Pick<Source, 'id' | 'note' | 'urlNote'>[],
  isKnown: Holds,
  names: readonly string[],
): Telling[] =>
  sources.flatMap(({ id, ...source }) =>
    (['note', 'urlNote'] as const).flatMap((key) => {
      const text = source[key] ?? '';
      const number = unprintedIn(text, isKnown, names);
      return number === undefined ? [] : [{ text, field: `sources.${id}.${key}`, message: message.source(number) }];
    }),
  );

/** The texts of a case that tell a number of which it has no figure. */
function tellingsOf(park: Park): Telling[] {
  const { name, organizations, observations, practices, sources } = park;
  const names = [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)];
  const isKnown = printedBy(observations);
  const ofFigures = observations.flatMap((figure) =>
    (['subject', 'note'] as const).flatMap((key) => {
      const text = figure[key] ?? '';
      const number = unprintedIn(text, isKnown, names);
      return number === undefined
        ? []
        : [{ text, field: `figures.${figure.id}.${key}`, message: message[key](number) }];
    }),
  );
  return [...tellingsOfSources(sources, isKnown, names), ...ofFigures, ...tellingsOfNone(park)];
}

/** Whether nothing later was written of the same address, so that it says what stands there today. */
const isLast = ({ address, on, nth = 1 }: Correction, corrections: readonly Correction[]) =>
  corrections.every(
    (other) => other.address !== address || other.on < on || (other.on === on && (other.nth ?? 1) <= nth),
  );

/** What a page says now, by its last correction; what was wrong before, no figure has to print. */
function tellingsOfCorrections({ corrections, retired, parks }: Content, isKnown: Holds): Telling[] {
  const knownBySlug = new Map(parks.map(({ slug, observations }) => [slug, printedBy(observations)]));
  return corrections.flatMap((correction, index) => {
    const { address, was, now, why } = correction;
    if (!isLast(correction, corrections) || retired.some(({ from }) => from === address)) return [];
    const ofPage = knownBySlug.get(/^\/parks\/([^#/]+)/.exec(address)?.[1] ?? '') ?? isKnown;
    const ofBoth = (worth: number) => [was, now].flatMap(numbersIn).includes(worth) || ofPage(worth);
    return (
      [
        ['now', now, ofPage],
        ['why', why, ofBoth],
      ] as const
    ).flatMap(([key, text, printed]) => {
      const number = unprintedIn(text, printed);
      return number === undefined
        ? []
        : [{ text, field: `corrections[${index + 1}].${key}`, message: message.correction(number) }];
    });
  });
}

/** Definitions of the site's own: a word that names its source is printed there. */
function tellingsOfDefinitions({ indicators, practiceTypes }: Content, isKnown: Holds) {
  const tell = (file: string, field: string, text: string): [string, Telling][] => {
    const number = unprintedIn(text, isKnown);
    return number === undefined ? [] : [[file, { text, field, message: message.definition(number) }]];
  };
  return [
    ...indicators.flatMap(({ id, definition, dependsOn }) => [
      ...tell(`indicators/${id}.md`, 'definition', definition),
      ...dependsOn.flatMap((text, index) => tell(`indicators/${id}.md`, `dependsOn[${index + 1}]`, text)),
    ]),
    ...practiceTypes.flatMap(({ id, definition }) => tell(`practices/${id}.md`, 'definition', definition)),
  ];
}

const tellingsOfTerms = ({ terms }: Content, isKnown: Holds): Telling[] =>
  terms.flatMap(({ id, meaning, sources }) => {
    const number = sources ? undefined : unprintedIn(meaning, isKnown);
    return number === undefined
      ? []
      : [{ text: meaning, field: `terms.${id}.meaning`, message: message.meaning(number) }];
  });

/**
 * Numbers in digits that a subject, a note, a source's note, a definition or a correction tells, and that no figure
 * prints: readers take them for facts. A reminder and no mistake, as such a text may need a number of its own.
 *
 * @param root the content folder
 */
export function checkNotes(content: Content, root: string): ContentIssue[] {
  const { parks, references, pages } = content;
  const ofAll = printedBy([...parks.flatMap((one) => one.observations), ...references.flatMap((one) => one.figures)]);
  const pageWith = (list: 'terms' | 'corrections') => `pages/${pages.find((page) => page[list])?.id}.md`;
  return [
    ...parks.flatMap((park) => placeTellings(root, `parks/${park.slug}.md`, tellingsOf(park))),
    ...references.flatMap(({ id, name, figures, sourceById }) =>
      placeTellings(
        root,
        `references/${id}.md`,
        tellingsOfSources([...sourceById.values()], printedBy(figures), [name]),
      ),
    ),
    ...tellingsOfDefinitions(content, ofAll).flatMap(([file, telling]) => placeTellings(root, file, [telling])),
    ...placeTellings(root, pageWith('terms'), tellingsOfTerms(content, ofAll)),
    ...placeTellings(root, pageWith('corrections'), tellingsOfCorrections(content, ofAll)),
  ];
}
