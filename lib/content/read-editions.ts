import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type Edition, frozenSchema } from '#lib/schema/edition.ts';
import { digestOf } from './file-record.ts';
import { editionsRoot } from './root.ts';

/** The dates of the editions of some content, the newest first. */
function datesOf(folder: string): string[] {
  const isEdition = (name: string) =>
    /^\d{4}-\d\d-\d\d$/.test(name) && existsSync(path.join(/* turbopackIgnore: true */ folder, name, 'build.json'));
  return existsSync(folder) ? readdirSync(folder).filter(isEdition).sort().reverse() : [];
}

const readJson = (...place: string[]): unknown =>
  JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ ...place), 'utf8'));

/**
 * The editions of the content in a folder, the newest first. They are made by `npm run edition`, never by hand.
 *
 * @throws {z.ZodError} where a file of an edition is not as that command writes it
 */
export function readEditions(root: string): Edition[] {
  const folder = editionsRoot(root);
  return datesOf(folder).map((date) => ({
    date,
    build: buildSchema.parse(readJson(folder, date, 'build.json')),
    frozen: frozenSchema.parse(readJson(folder, date, 'figures.json')),
  }));
}

/** What the check of content depends on of its editions: a change of it voids what passed before. */
export function digestEditions(root: string): string {
  const folder = editionsRoot(root);
  const [newest] = datesOf(folder);
  return newest === undefined ? '' : `${newest} ${digestOf(readFileSync(path.join(folder, newest, 'figures.json')))}`;
}

/** The archive of an edition. */
export const readArchive = (root: string, { date, build }: Edition): Buffer =>
  readFileSync(path.join(/* turbopackIgnore: true */ editionsRoot(root), date, build.archive.path));
