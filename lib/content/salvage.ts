import { z } from 'zod';
import { nearest } from '#lib/pages/nearest.ts';
import type { Misplaced } from './misplaced.ts';

/** What is known of the parts of a file that could not be read, so that nothing is said of them twice or wrongly. */
export type Salvage = {
  /** Of each list, the places in the file of the entries that were kept: figures 0, 1 and 3. */
  kept: Record<string, number[]>;
  /** Paths that have been told as wrong, joined by commas; their values are stand-ins. */
  told: string[];
  /** Ids and names, as written, of entries that were left out or whose id is wrong; what names them is not judged. */
  unread: string[];
  /** Lists that are none, are missing, or have an entry without its id: which ids they were to hold nobody knows. */
  lost: string[];
};

/** The lists whose entries other lines name. */
type NamedList = 'figures' | 'practices' | 'sources' | 'organizations' | 'terms';

/** Whether an id may be that of an entry of a list that could not be read. */
export type Unread = { isEmpty: boolean; has: (id: string, list: NamedList) => boolean };

/** What names an entry that could not be read is not judged, for that was told where the entry stands. */
export function unreadOf(salvage: Salvage | null): Unread {
  const ids = new Set(salvage?.unread);
  const lists: ReadonlySet<string> = new Set(salvage?.lost);
  return { isEmpty: ids.size + lists.size === 0, has: (id, list) => lists.has(list) || ids.has(id) };
}

type Saved = { value: unknown; salvage: Salvage; issues: z.core.$ZodIssue[] };

/** Values that stand in for one that cannot be read; the first that the field's schema takes is taken. */
const standIns: unknown[] = [undefined, '未说明', '999999', 'x', '2000-01-01', ['999999'], ['park'], ['x']];
/** What other fields are judged by stands for nothing: no time, no result, an address that is there. */
const standInOf: Record<string, string> = { period: '../9999', status: '未说明', url: 'https://example.org/' };
/** Fields that others are judged by: a line without them has no meaning left to check. */
const decisive: ReadonlySet<string> = new Set(['value', 'upper', 'unit', 'kind', 'printed']);

/** Fields that hold only what another of their line names: where that cannot be read, they are not judged. */
const leaning: ReadonlyMap<string, readonly string[]> = new Map([['figures', ['parts', 'changes', 'per']]]);

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry of a list with stand-ins for its wrong fields, and the problems that they had hidden. */
function saveEntry(
  schema: z.core.$ZodType,
  entry: unknown,
  error: z.core.$ZodErrorMap,
): { value: unknown; wrong: string[]; hidden: z.core.$ZodIssue[] } | null {
  const first = z.safeParse(schema, entry, { error });
  if (first.success) return { value: first.data, wrong: [], hidden: [] };
  const object = bare(schema);
  if (!isRecord(entry) || !(object instanceof z.ZodObject)) return null;
  const unknown = first.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const wrong = [
    ...new Set(first.error.issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [] : String(path[0])))),
  ];
  if (wrong.some((key) => decisive.has(key))) return null;
  const patched = Object.fromEntries(Object.entries(entry).filter(([key]) => !unknown.includes(key)));
  for (const key of wrong) {
    const field = object.shape[key];
    if (!field) return null;
    const standIn = standInOf[key] ?? standIns.find((one) => z.safeParse(field, one).success);
    if (standIn === undefined) delete patched[key];
    else patched[key] = standIn;
  }
  // A mistyped field is told; what it was to say is not missed.
  for (const key of unknown) wrong.push(nearest(key, Object.keys(object.shape)) ?? key);
  const second = z.safeParse(schema, patched, { error });
  if (second.success) return { value: second.data, wrong, hidden: [] };
  const hidden = second.error.issues.filter(({ path }) => !wrong.includes(String(path[0])));
  return { value: undefined, wrong, hidden };
}

/**
 * By what other lines may name an entry that could not be read, or that has no right name: as written, or as it must have
 * been meant. What names it is not judged, for that was told where the entry stands.
 */
function unreadNames(entry: unknown, isWrong: (field: string) => boolean): string[] {
  const { id, name }: Record<string, unknown> = isRecord(entry) ? entry : {};
  return [
    ...(typeof name === 'string' && isWrong('name') ? [name, name.replace(/\s+/g, '')] : []),
    ...(typeof id === 'string' && isWrong('id') ? [id, id.toLowerCase().replace(/[^a-z0-9]+/g, '-')] : []),
  ];
}

/** Whether an entry may be any that is named: without an id, and a company without the name that others name it by. */
function isNameless(list: string, entry: unknown, isWrong: (field: string) => boolean): boolean {
  const { id, name }: Record<string, unknown> = isRecord(entry) ? entry : {};
  return (list === 'organizations' && typeof name !== 'string') || (typeof id !== 'string' && isWrong('id'));
}

type ListOf = { key: string; element: z.core.$ZodType; isMisplaced: (index: number) => boolean };

/** The entries of a list that can be read; what is to be known of the others is added to `salvage` and `issues`. */
function saveList(
  { key, element, isMisplaced }: ListOf,
  written: readonly unknown[],
  error: z.core.$ZodErrorMap,
  { salvage, issues }: Pick<Saved, 'salvage' | 'issues'>,
): unknown[] {
  const entries: unknown[] = [];
  const kept: number[] = [];
  for (const [index, entry] of written.entries()) {
    if (isMisplaced(index)) continue;
    const saved = saveEntry(element, entry, error);
    const { value, wrong = [], hidden = [] } = saved ?? {};
    for (const one of hidden) issues.push({ ...one, path: [key, index, ...one.path] });
    for (const field of wrong.flatMap((one) => [one, ...(leaning.get(one) ?? [])]))
      salvage.told.push([key, index, field].join());
    const isWrong = (field: string) => value === undefined || wrong.includes(field);
    salvage.unread.push(...unreadNames(entry, isWrong));
    if (isNameless(key, entry, isWrong)) salvage.lost.push(key);
    if (value === undefined) continue;
    entries.push(value);
    kept.push(index);
  }
  salvage.kept[key] = kept;
  return entries;
}

/**
 * What can still be read of a value with problems: every field and every entry of a list that is right by itself.
 *
 * @param misplaced entries that belong to another list, which are not read
 * @returns null where the value is no mapping
 */
export function salvageValue(
  schema: z.ZodType,
  data: unknown,
  error: z.core.$ZodErrorMap,
  misplaced: Misplaced[],
): Saved | null {
  if (!(schema instanceof z.ZodObject) || !isRecord(data)) return null;
  const salvage: Salvage = { kept: {}, told: [], unread: [], lost: misplaced.map(({ of }) => of) };
  const issues: z.core.$ZodIssue[] = [];
  const value: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape) as [string, z.core.$ZodType][]) {
    const whole = z.safeParse(field, data[key]);
    if (whole.success) {
      value[key] = whole.data;
      continue;
    }
    salvage.told.push(key);
    const list = bare(field);
    const written = data[key];
    if (list instanceof z.ZodArray) {
      const entries = Array.isArray(written) ? written : [];
      if (entries.length === 0) salvage.lost.push(key);
      const isMisplaced = (index: number) => misplaced.some((one) => one.list === key && one.index === index);
      value[key] = saveList({ key, element: list.element, isMisplaced }, entries, error, { salvage, issues });
    } else if (field instanceof z.ZodOptional) value[key] = undefined;
    else value[key] = field instanceof z.ZodString ? '' : null;
  }
  return { value, salvage, issues };
}
