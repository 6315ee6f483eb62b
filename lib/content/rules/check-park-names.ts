import type { Park } from '#lib/schema/content.ts';
import type { Offence } from './rule.ts';

/** One park has one file. */
export function checkParkNames({ name }: Park, earlier: readonly Park[]): Offence[] {
  const same = earlier.find((park) => park.name === name && name !== '');
  return same ? [{ path: ['name'], message: `content/parks/${same.slug}.md 已经写了“${name}”，一个园区只写一份` }] : [];
}
