import type { Content } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import type { Correction } from '#lib/schema/page.ts';
import { correctionId, toFigureAddress } from './addresses.ts';

/** The page of an edition: what it holds, and what became of it. */
export const editionAddress = (date: string) => `/data/editions/${date}`;

/** The files of an edition by their addresses. */
export const editionFiles = ({ date, build }: Edition): string[] =>
  [build.archive.path, 'build.json', 'figures.json'].map((name) => `${editionAddress(date)}/${name}`);

/** Where the differences between two editions stand: `/data/changes/2026-11-25~2027-03-01.csv`. */
export const changesAddress = (from: string, to: string) => `/data/changes/${from}~${to}.csv`;

/** The two editions that an address names, the older first; undefined where it names none. */
export function readChanges({ editions }: Content, pair = ''): [from: Edition, to: Edition] | undefined {
  const [from, to] = pair.split('~').map((date) => editions.find((one) => one.date === date));
  return from && to && from.date < to.date && changesAddress(from.date, to.date) === `/data/changes/${pair}.csv`
    ? [from, to]
    : undefined;
}

/** The differences worth leading to: from each edition to the next, and to the newest. */
export function listChanges({ editions }: Pick<Content, 'editions'>): { from: string; to: string }[] {
  const [newest] = editions;
  return editions.slice(1).flatMap(({ date: from }, index) => {
    const later = new Set([editions[index], newest].flatMap((to) => (to ? [to.date] : [])));
    return [...later].map((to) => ({ from, to }));
  });
}

/** The corrections that an edition does not know, the newest first. */
export function correctionsSince({ corrections }: Content, { frozen }: Edition): Correction[] {
  const known = new Set(frozen.corrections);
  return corrections.filter((one) => !known.has(correctionId(one))).sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** Whether words hold a value as a number of its own: 97.9 in 97.9%, but 8 not in 108. */
export const holdsValue = (words: string, value: string) => value !== '' && words.split(/[^\d.]+/).includes(value);

/**
 * Whether a correction tells of a figure: it names one of its addresses, or the page of one and in what it corrects the
 * value that the figure had. A page has many lines that are about its words.
 *
 * @param value as an edition holds it
 */
export function tellsOf({ address, was }: Correction, addresses: readonly string[], value: string): boolean {
  const told = toFigureAddress(address);
  const pages = addresses.map((one) => one.replace(/#.*/, ''));
  return addresses.includes(told) || (pages.includes(told) && holdsValue(was, value));
}
