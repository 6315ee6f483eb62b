import type { FrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import type { Offence } from './rules/rule.ts';
import type { Salvage } from './salvage.ts';
import { formatPath } from './validate.ts';

/** What is needed to say where a breach stands: the file's fields, and which of them could be read. */
export type Reporting = {
  file: string;
  locate: FrontMatter['locate'];
  salvage: Salvage | null;
  /** The facts as read: they name the ids in paths. */
  value: unknown;
};

/** The value with the entries of its lists where the file has them. */
function inFileOrder(value: unknown, salvage: Salvage | null): unknown {
  if (salvage === null) return value;
  const ordered: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  for (const [list, kept] of Object.entries(salvage.kept)) {
    const entries: unknown[] = [];
    kept.forEach((at, index) => {
      entries[at] = (ordered[list] as unknown[])[index];
    });
    ordered[list] = entries;
  }
  return ordered;
}

/** Whether a path is one that was told, or lies within a single field that was. */
const isWithin = (path: PropertyKey[], told: string) =>
  path.join() === told || (told.includes(',') && path.join().startsWith(`${told},`));

/**
 * Breaches of rules as issues with their place in the file. Where lines could not be read, places in lists count those
 * that could; what was told before, of the field's own shape, is not told again.
 */
export function reportOffences({ file, locate, salvage, value }: Reporting, offences: Offence[]): ContentIssue[] {
  const ordered = inFileOrder(value, salvage);
  return offences.flatMap(({ path, message }) => {
    const [list, entry, ...rest] = path;
    const kept = typeof list === 'string' ? salvage?.kept[list] : undefined;
    const inFile = typeof entry === 'number' && list !== undefined ? [list, kept?.[entry] ?? entry, ...rest] : path;
    if (salvage?.told.some((told) => isWithin(inFile, told))) return [];
    return [{ file, ...locate(inFile), field: formatPath(inFile, ordered), message }];
  });
}
