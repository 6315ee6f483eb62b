import type { Park } from '#lib/schema/content.ts';
import { undecided } from './check-undecided.ts';
import type { Offence } from './rule.ts';

/** The first park of each name. */
export function firstOfName(parks: readonly Park[]): ReadonlyMap<string, Park> {
  const first = new Map<string, Park>();
  for (const park of parks) if (!first.has(park.name)) first.set(park.name, park);
  return first;
}

/** One park has one file. */
export function checkParkNames(park: Park, first: ReadonlyMap<string, Park>): Offence[] {
  const { name } = park;
  const same = name === '' || name === undecided ? undefined : first.get(name);
  if (same === undefined || same === park) return [];
  return [{ path: ['name'], message: `content/parks/${same.slug}.md 已经写了“${name}”，一个园区只写一份` }];
}
