import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { comparisonAddress, figurePageAddress, practiceAddress } from './addresses.ts';
import { readComparison } from './comparison-set.ts';
import { itemsInBrief, read } from './limits.ts';

/** One thing that somebody takes along; `key` names it in the address of the brief. */
export type BriefItem = { key: string } & (
  | { kind: 'figure'; park: Park; figure: Observation }
  | { kind: 'practice'; park: Park; practice: ResolvedPractice }
  | { kind: 'comparison'; parks: Park[] }
);

/** What an address names of what there is, in its order, what of it there is not, and how many are left out. */
export type Brief = { items: BriefItem[]; unknown: string[]; more: number };

export const figureKey = ({ park, id }: Pick<Observation, 'park' | 'id'>) => `${park}/${id}`;
export const practiceKey = (park: string, id: string) => `${park}/p-${id}`;
export const comparisonKey = (slugs: Iterable<string>) => comparisonAddress(slugs).slice(1);

function findItem(content: Content, key: string): BriefItem | null {
  const [room = '', name = '', ...rest] = key.split('/');
  if (rest.length > 0) return null;
  if (room === 'compare') {
    const { parks, problems } = readComparison(name, content.parks);
    return problems.length > 0
      ? null
      : { kind: 'comparison', key: comparisonKey(parks.map(({ slug }) => slug)), parks };
  }
  const park = content.parks.find(({ slug }) => slug === room);
  const figure = park?.observationById.get(name);
  if (park && figure) return { kind: 'figure', key, park, figure };
  const practice = park?.practices.find(({ id }) => `p-${id}` === name);
  return park && practice ? { kind: 'practice', key, park, practice } : null;
}

/**
 * Reads what `/brief?add=…&add=…` gathers: `quanzhou/org-coverage`, `loudi/p-three-wheres`, `compare/guiyang~quanzhou`.
 *
 * @param keys in the reader's order; a thing that comes twice stands where it came first
 */
export function readBrief(content: Content, keys: readonly string[]): Brief {
  const itemByKey = new Map<string, BriefItem>();
  const unknown: string[] = [];
  for (const key of keys) {
    const item = findItem(content, key);
    if (item === null) unknown.push(key.slice(0, read.name));
    else if (!itemByKey.has(item.key)) itemByKey.set(item.key, item);
  }
  const items = [...itemByKey.values()];
  return {
    items: items.slice(0, itemsInBrief),
    unknown: unknown.slice(0, read.unknown),
    more: Math.max(0, items.length - itemsInBrief),
  };
}

/** The address of a brief of these things, which reads as it is written: `/brief?add=loudi/area`. */
export const briefAddress = (keys: readonly string[]) =>
  keys.length === 0 ? '/brief' : `/brief?${keys.map((key) => `add=${encodeURI(key)}`).join('&')}`;

/** The page that tells all of a thing. */
export function addressOfItem(item: BriefItem): string {
  if (item.kind === 'figure') return figurePageAddress(item.figure);
  if (item.kind === 'practice') return practiceAddress(item.park.slug, item.practice.id);
  return `/${item.key}`;
}
