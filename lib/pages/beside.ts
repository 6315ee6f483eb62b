import type { Park } from '#lib/schema/content.ts';
import { countBits } from './count-bits.ts';
import { indexOnce } from './indexes.ts';

/** What of a park says which indicators it has values of. */
type Measured = Pick<Park, 'slug' | 'observations'>;

/** The indicators of every park as bits, so that every park can be held against every other. */
type Marks = { bySlug: readonly Measured[]; words: number; marks: Uint32Array; placeOf: ReadonlyMap<string, number> };

const markParks = indexOnce((parks: readonly Measured[]): Marks => {
  const bySlug = parks.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const bits = new Map<string, number>();
  for (const { observations } of bySlug)
    for (const { indicator } of observations)
      if (indicator !== null && !bits.has(indicator)) bits.set(indicator, bits.size);
  const words = Math.ceil(bits.size / 32);
  const marks = new Uint32Array(words * bySlug.length);
  for (const [place, { observations }] of bySlug.entries())
    for (const { indicator } of observations) {
      const bit = indicator === null ? undefined : bits.get(indicator);
      if (bit === undefined) continue;
      const word = place * words + (bit >>> 5);
      marks[word] = (marks[word] ?? 0) | (1 << (bit & 31));
    }
  return { bySlug, words, marks, placeOf: new Map(bySlug.map(({ slug }, place) => [slug, place])) };
});

function countCommon({ words, marks }: Marks, one: number, other: number): number {
  let shared = 0;
  for (let word = 0; word < words; word++)
    shared += countBits((marks[one * words + word] ?? 0) & (marks[other * words + word] ?? 0));
  return shared;
}

/**
 * The parks that a park is best seen beside: those that share most indicators with it first, among equals by slug. A park
 * that shares none is not among them.
 *
 * @param most how many at most
 * @example findBeside(content.parks, 'loudi', 4) // the four parks at the foot of its page
 */
export function findBeside<One extends Measured>(parks: readonly One[], slug: string, most: number): One[] {
  const marks = markParks(parks);
  const own = marks.placeOf.get(slug);
  if (own === undefined) return [];
  const best: { place: number; shared: number }[] = [];
  for (let place = 0; place < marks.bySlug.length; place++) {
    const shared = place === own ? 0 : countCommon(marks, own, place);
    const last = best.length < most ? 0 : (best.at(-1)?.shared ?? 0);
    if (shared <= last) continue;
    const before = best.findIndex((one) => one.shared < shared);
    best.splice(before < 0 ? best.length : before, 0, { place, shared });
    best.length = Math.min(best.length, most);
  }
  return best.flatMap(({ place }) => (marks.bySlug[place] as One | undefined) ?? []);
}

/** How many indicators two of the parks both have values of. */
export function countShared(parks: readonly Measured[], one: string, other: string): number {
  const marks = markParks(parks);
  const [a, b] = [marks.placeOf.get(one), marks.placeOf.get(other)];
  return a === undefined || b === undefined ? 0 : countCommon(marks, a, b);
}
