import type { Body, Park } from '#lib/schema/content.ts';
import { type Indicator, indicatorSchema } from '#lib/schema/indicator.ts';
import { pageSchema } from '#lib/schema/page.ts';
import { type PracticeType, practiceTypeSchema } from '#lib/schema/practice.ts';
import { referenceSchema } from '#lib/schema/reference.ts';
import { caseFile } from './case-file.ts';
import { checkPark } from './check-park.ts';
import { type Folder, readFolderNames, wholeFolder } from './folder-names.ts';
import { type Entry, type Reading, readFolder } from './read-folder.ts';
import { resolvePark } from './resolve.ts';
import { todayInChina } from './rules/check-dates.ts';
import type { Codes, Offence } from './rules/rule.ts';
import { unreadOf } from './salvage.ts';

const withId = <Value extends object>(id: string, value: Value, body: Body) => ({ id, ...value, body });

/** The ids of a folder that is not there may be any. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** The ids of the files of a folder, also of those that could not be read. */
function idsIn(root: string, folder: Folder): ReadonlySet<string> {
  const { ids, unread } = readFolderNames(root, folder);
  return unread.includes(wholeFolder) ? anyId : new Set([...ids, ...unread]);
}

/** What the rules of a park know of other files. */
const codesOf = (
  root: string,
  indicators: readonly Entry<Indicator>[],
  practiceTypes: readonly Entry<PracticeType>[],
): Omit<Codes, 'unread'> => ({
  indicatorById: new Map(
    indicators.flatMap(({ value, salvage }): [string, Indicator][] => (salvage === null ? [[value.id, value]] : [])),
  ),
  indicatorIds: idsIn(root, 'indicators'),
  practiceTypeIds: idsIn(root, 'practices'),
  practiceTypeIdByName: new Map(practiceTypes.map(({ value: { id, name } }) => [name, id])),
  today: todayInChina(),
});

/**
 * The files of each folder, what the rules of a park know of them, and what each park breaks. Where a park is new the files
 * cannot have passed together: its rules are applied at once, while another thread still reads.
 */
export function readFiles(root: string, reading: Reading) {
  // Their numbers are judged once all names are known.
  const later = () => ({ names: [], numbersNeedFigures: false, fields: [] });
  const indicators = readFolder(root, 'indicators', { schema: indicatorSchema, optionsOf: later }, reading, withId);
  const practices = readFolder(root, 'practices', { schema: practiceTypeSchema, optionsOf: later }, reading, withId);
  const indicatorById = new Map(indicators.map(({ value }): [string, Indicator] => [value.id, value]));
  const codes = codesOf(root, indicators, practices);
  const known = new Map<Entry<Park>, Offence[]>();
  const judge = ({ value, salvage, holds }: Entry<Park>) =>
    checkPark(value, { ...codes, unread: unreadOf(salvage) }, holds);
  return {
    indicators,
    practices,
    pages: readFolder(root, 'pages', { schema: pageSchema, optionsOf: later }, reading, withId),
    parks: readFolder(
      root,
      'parks',
      caseFile,
      reading,
      (id, facts, body) => resolvePark(id, facts, body, indicatorById),
      (entry) => known.set(entry, judge(entry)),
    ),
    references: readFolder(
      root,
      'references',
      {
        schema: referenceSchema,
        optionsOf: ({ name, lead, territory }) => ({
          names: [name, territory?.name ?? ''].filter((one) => one !== ''),
          numbersNeedFigures: true,
          fields: [{ path: ['lead'], text: lead }],
        }),
      },
      reading,
      (_, facts) => facts,
    ),
    codes,
    offencesOf: (park: Entry<Park>): Offence[] => known.get(park) ?? judge(park),
  };
}

/** The files of each folder. */
export type Files = ReturnType<typeof readFiles>;
