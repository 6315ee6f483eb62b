import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { comparisonAddress, figurePageAddress, practiceAddress } from './addresses.ts';
import { readComparison } from './comparison-set.ts';
import { itemsInBrief, read } from './limits.ts';
import { findMove } from './moves.ts';
import { tidyAddress } from './tidy-address.ts';

/** One thing that somebody takes along; `key` names it in the address of the brief. */
export type BriefItem = { key: string } & (
  | { kind: 'figure'; park: Park; figure: Observation }
  | { kind: 'practice'; park: Park; practice: ResolvedPractice }
  | { kind: 'comparison'; parks: Park[] }
);

/**
 * What an address names of what there is, in its order, and how many are left out; of what there is not, the first and how
 * many.
 */
export type Brief = { items: BriefItem[]; unknown: string[]; allUnknown: number; more: number };

/**
 * What names a figure in the address of a brief.
 *
 * @example figureKey({ park: 'loudi', id: 'instructors' }) // 'loudi/instructors'
 */
export const figureKey = ({ park, id }: Pick<Observation, 'park' | 'id'>) => `${park}/${id}`;

/**
 * What names a practice there, by its id within its park.
 *
 * @example practiceKey('loudi', 'charter') // 'loudi/p-charter'
 */
export const practiceKey = (park: string, id: string) => `${park}/p-${id}`;
/** All practices of a type that a park has, in one word: an address with ten of them is longer than what they tell. */
export const typeKey = (park: string, type: string) => `${park}/t-${type}`;

/**
 * What names the comparison of some parks there, whatever their order.
 *
 * @example comparisonKey(['quanzhou', 'loudi']) // 'compare/loudi~quanzhou'
 */
export const comparisonKey = (slugs: Iterable<string>) => comparisonAddress(slugs).slice(1);

/** What a key names; nothing where there is no such thing. */
function findItems(content: Content, key: string): BriefItem[] {
  const [room = '', name = '', ...rest] = key.split('/');
  if (rest.length > 0) return [];
  if (room === 'compare') {
    const { parks, problems } = readComparison(name, content.parks);
    return problems.length > 0
      ? []
      : [{ kind: 'comparison', key: comparisonKey(parks.map(({ slug }) => slug)), parks }];
  }
  const park = content.parks.find(({ slug }) => slug === room);
  if (!park) return [];
  const figure = park.observationById.get(name);
  if (figure) return [{ kind: 'figure', key, park, figure }];
  return park.practices
    .filter(({ id, type }) => name === `p-${id}` || name === `t-${type}`)
    .map((practice) => ({ kind: 'practice', key: practiceKey(room, practice.id), park, practice }));
}

/** What took the place of what a key named: a brief that was printed or sent outlives a rename. */
function findMoved(content: Content, key: string): BriefItem[] {
  const [room = '', name = ''] = key.split('/');
  const to = findMove(content, room === 'compare' ? `/${key}` : `/parks/${room}/figures/${name}`)?.to ?? '';
  if (to.startsWith('/compare/')) return findItems(content, to.slice(1));
  // A practice has no address apart from its park's, and moved with it.
  const [, slug, id = name] = /^\/parks\/([^/#]+)(?:(?:#|\/figures\/)(.+))?$/.exec(to) ?? [];
  return slug === undefined ? [] : findItems(content, `${slug}/${id}`);
}

/** What a key names, now or once, or what it means where it was badly copied: `compare/Guiyang～quanzhou。`. */
function findMeant(content: Content, key: string): BriefItem[] {
  const meant = tidyAddress(`/${key}`);
  const keys = meant === null ? [key] : [key, decodeURIComponent(meant.slice(1))];
  const found = keys.map((one) => [findItems(content, one), findMoved(content, one)].find(({ length }) => length > 0));
  return found.find((items) => items !== undefined) ?? [];
}

/**
 * Reads what `/brief?add=…&add=…` gathers: `quanzhou/org-coverage`, `loudi/p-three-wheres`, `compare/guiyang~quanzhou`,
 * `quanzhou/t-charter` for each practice of that type.
 *
 * @param keys in the reader's order; a thing that comes twice stands where it came first
 */
export function readBrief(content: Content, keys: readonly string[]): Brief {
  const itemByKey = new Map<string, BriefItem>();
  const unknown: string[] = [];
  for (const key of keys) {
    const found = findMeant(content, key);
    if (found.length === 0) unknown.push(key.slice(0, read.name));
    for (const item of found) if (!itemByKey.has(item.key)) itemByKey.set(item.key, item);
  }
  const items = [...itemByKey.values()];
  return {
    items: items.slice(0, itemsInBrief),
    unknown: unknown.slice(0, read.unknown),
    allUnknown: unknown.length,
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
