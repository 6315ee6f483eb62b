import { kindOf } from '#lib/schema/observation.ts';
import { type ParkFrontMatter, parkSchema } from '#lib/schema/park.ts';
import { linkAgrees } from './printed/link-agrees.ts';
import type { FileKind, ReadingOptions } from './read-folder.ts';
import { checkValue } from './rules/check-values.ts';
import type { ProseLink } from './scan-prose.ts';

/** Names that may hold numerals in prose: parks, companies, practices. */
export const namesOf = ({
  name,
  organizations = [],
  practices,
}: Pick<ParkFrontMatter, 'name' | 'organizations'> & { practices: readonly { name: string }[] }) =>
  [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length);

/** A text that is printed without links. */
const plain = (path: PropertyKey[], text: string) => ({ path, text, plain: true as const });

/** The texts of a case file's front matter whose numbers are links to figures, as in its body, and those without any. */
const wordsOf = ({
  deck,
  summary,
  points,
  statements = [],
  practices,
  organizations = [],
}: ParkFrontMatter): ReadingOptions['fields'] => [
  { path: ['deck'], text: deck },
  { path: ['summary'], text: summary },
  ...Object.entries(points ?? {}).map(([field, text]) => ({ path: ['points', field], text })),
  ...statements.map(({ says }, index) => ({ path: ['statements', index, 'says'], text: says })),
  ...practices.flatMap(({ summary: about, actor, target, means }, index) => [
    { path: ['practices', index, 'summary'], text: about },
    plain(['practices', index, 'actor'], actor),
    plain(['practices', index, 'target'], target),
    { path: ['practices', index, 'means'], text: means },
  ]),
  ...organizations.map(({ did }, index) => plain(['organizations', index, 'did'], did)),
];

/** What a line of figures prints, and what says whether it may. */
function printedOf(line: ParkFrontMatter['figures'][number]) {
  const { value = null, upper = null, qualifier = null, note = null, unit, printed } = line;
  return { value, upper, qualifier, note, unit, printed, kind: kindOf(line) };
}

/** Whether every line of figures says what it prints, which no other file has a say in. */
const holdsAlone = ({ figures }: ParkFrontMatter): boolean =>
  figures.every((line) => checkValue(printedOf(line)).length === 0);

/** Whether a link leads to a figure of the same file, and says it. */
function holdsLink({ figures }: ParkFrontMatter): (link: ProseLink) => boolean {
  const lineByUrl = new Map(figures.map((line) => [`#${line.id}`, line]));
  return ({ url, words, said }) => {
    const line = lineByUrl.get(url);
    // What is said before it may be of another time, which a line may have from elsewhere.
    return line !== undefined && said === undefined && linkAgrees(words, printedOf(line));
  };
}

/** How a case file is read. */
export const caseFile: FileKind<typeof parkSchema> = {
  schema: parkSchema,
  optionsOf: (park) => ({
    names: namesOf(park),
    numbersNeedFigures: true,
    figures: new Set(park.figures.map(({ id }) => id)),
    fields: wordsOf(park),
  }),
  holdsAlone,
  holdsLink,
};
