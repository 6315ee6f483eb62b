import { kindOf } from '#lib/schema/observation.ts';
import { type ParkFrontMatter, parkSchema } from '#lib/schema/park.ts';
import type { FileKind, ReadingOptions } from './read-folder.ts';
import { checkValue } from './rules/check-values.ts';

/** Names that may hold numerals in prose: parks, companies, practices. */
export const namesOf = ({
  name,
  organizations = [],
  practices,
}: Pick<ParkFrontMatter, 'name' | 'organizations'> & { practices: readonly { name: string }[] }) =>
  [name, ...organizations.map((one) => one.name), ...practices.map((one) => one.name)]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length);

/** The texts of a case file's front matter whose numbers are links to figures, as in its body. */
export const wordsOf = ({
  deck,
  summary,
  points,
  statements = [],
  practices,
}: ParkFrontMatter): ReadingOptions['fields'] => [
  { path: ['deck'], text: deck },
  { path: ['summary'], text: summary },
  ...Object.entries(points ?? {}).map(([field, text]) => ({ path: ['points', field], text })),
  ...statements.map(({ says }, index) => ({ path: ['statements', index, 'says'], text: says })),
  ...practices.flatMap(({ summary: about, means }, index) => [
    { path: ['practices', index, 'summary'], text: about },
    { path: ['practices', index, 'means'], text: means },
  ]),
];

/** Whether every line of figures says what it prints, which no other file has a say in. */
const holdsAlone = ({ figures }: ParkFrontMatter): boolean =>
  figures.every((line) => {
    const { value = null, upper = null, qualifier = null, note = null, unit, printed } = line;
    return checkValue({ value, upper, qualifier, note, unit, printed, kind: kindOf(line) }).length === 0;
  });

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
};
