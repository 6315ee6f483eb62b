import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CutStyles, writeCutStyles, writeShared } from '#lib/server/files.ts';
import { cutStyle } from '#lib/server/finish/cut-styles.ts';
import { makeSharedSheet } from '#lib/server/finish/shared-sheet.ts';

/** Every stylesheet that the build made, with the address that pages link it with, in the order of their names. */
function readStyles(buildFolder: string): { address: string; text: string }[] {
  const folder = path.join(buildFolder, 'static');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return names.sort().map((name) => ({
    address: path.posix.join('/_next/static', ...name.split(path.sep)),
    text: readFileSync(path.join(folder, name), 'utf8').trim(),
  }));
}

/** Stylesheets taken apart, those of one text once; without those that have to stay outside of pages. */
function cutAll(read: { address: string; text: string }[], properties: ReadonlyMap<string, string>): CutStyles {
  const texts = [...new Set(read.map(({ text }) => text))];
  const cut = texts.map((text) => cutStyle(text, properties));
  const kept = read.filter(({ text }) => cut[texts.indexOf(text)]);
  return {
    styles: cut.map((pieces) => pieces ?? []),
    at: Object.fromEntries(kept.map(({ address, text }) => [address, texts.indexOf(text)])),
  };
}

/** Writes down the stylesheet that the pages of a build share, and all taken apart, for the servers of this build. */
export function shareStyles(buildFolder: string): void {
  const read = readStyles(buildFolder);
  const shared = makeSharedSheet(read.map(({ text }) => text));
  writeShared(buildFolder, shared);
  writeCutStyles(buildFolder, cutAll(read, shared.names.properties));
}
