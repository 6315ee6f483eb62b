import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeShared } from '#lib/server/files.ts';
import { makeSharedSheet } from '#lib/server/finish/shared-sheet.ts';

/** Every stylesheet that the build made, in the order of their names. */
function readStyles(buildFolder: string): string[] {
  const folder = path.join(buildFolder, 'static');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Writes down the stylesheet that the pages of a build share, for the servers of this build. */
export const shareStyles = (buildFolder: string): void =>
  writeShared(buildFolder, makeSharedSheet(readStyles(buildFolder)));
