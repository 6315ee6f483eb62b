import type { Park } from '#lib/schema/content.ts';
import { parkBySlug } from './indexes.ts';
import { parksInComparison, read } from './limits.ts';
import { suggest } from './nearest.ts';

/** What an address of a comparison names: its parks in canonical order, or why it is no comparison, for the reader. */
export type ComparisonRequest = { parks: Park[]; problems: string[]; canonical: boolean };

/** A choice may name a park in Chinese: forms send what the reader typed. */
function describeUnknown(name: string, parks: readonly Park[]): string {
  if (/^[\w-]*$/.test(name))
    return `没有编号为“${name}”的园区${suggest(
      name,
      parks.map(({ slug }) => slug),
    )}`;
  return `没有叫“${name}”的园区${suggest(
    name,
    parks.map((park) => park.name),
  )}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads the last part of `/compare/<a>~<b>`.
 *
 * @param set slugs joined by `~`, as it stands in the address (it may come percent-encoded)
 * @returns `canonical` is false where the same parks have another address: other order, other case, a name twice
 * @example readComparison('quanzhou~loudi', parks) // { parks: [loudi, quanzhou], problems: [], canonical: false }
 */
export function readComparison(set: string, parks: readonly Park[]): ComparisonRequest {
  const bySlug = parkBySlug(parks);
  const written = decode(set);
  const slugs = [...new Set(written.toLowerCase().split('~').filter(Boolean))].sort();
  const found = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const problems = slugs
    .filter((slug) => !bySlug.has(slug))
    .slice(0, read.unknown)
    .map((slug) => describeUnknown(slug.slice(0, read.name), parks));
  if (found.length < 2)
    problems.push(found.length === 0 ? '至少要有两个园区' : `只有${found[0]?.name}一个，还要再选一个`);
  if (found.length > parksInComparison) problems.push(`一次最多对比${parksInComparison}个，地址里有${found.length}个`);
  return { parks: found, problems, canonical: written === slugs.join('~') };
}
