import type { Park } from './model.ts';
import { suggest } from './nearest.ts';

/** What an address of a comparison names: its parks in canonical order, or why it is no comparison, for the reader. */
export type ComparisonRequest = { parks: Park[]; problems: string[]; canonical: boolean };

/**
 * Reads the last part of `/compare/<a>~<b>`.
 *
 * @param set slugs joined by `~`, as it stands in the address (it may come percent-encoded)
 * @returns `canonical` is false where the same parks have another address: other order, other case, a name twice
 * @example readComparison('quanzhou~loudi', parks) // { parks: [loudi, quanzhou], problems: [], canonical: false }
 */
export function readComparison(set: string, parks: readonly Park[]): ComparisonRequest {
  const parkBySlug = new Map(parks.map((park) => [park.slug, park]));
  const written = set.replaceAll('%7E', '~').replaceAll('%7e', '~');
  const slugs = [...new Set(written.toLowerCase().split('~').filter(Boolean))].sort();
  const found = slugs.flatMap((slug) => parkBySlug.get(slug) ?? []);
  const problems = slugs
    .filter((slug) => !parkBySlug.has(slug))
    .slice(0, 5)
    .map((slug) => `没有编号为“${slug.slice(0, 40)}”的园区${suggest(slug.slice(0, 40), parkBySlug.keys())}`);
  if (found.length < 2)
    problems.push(found.length === 0 ? '至少要有两个园区' : `只有${found[0]?.name}一个，还要再选一个`);
  if (found.length > 5) problems.push(`一次最多对比5个，地址里有${found.length}个`);
  return { parks: found, problems, canonical: written === slugs.join('~') };
}
