import type { Content } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import type { Fold } from './fold.ts';
import { findNumbers } from './numbers.ts';

/** How many of what is near are told. */
const most = 5;

/** What can be called by a name, with its address. */
export type Named = { name: string; address: string };

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How much of their pairs two texts share, from 0 to 1 (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/**
 * The names that share most with what was asked, the likest first; of two alike the first of the list.
 *
 * @example nearestNames(fold, '产业链党组', [{ name: '产业链党委', address: '/glossary#chain-committee' }]) // that one
 */
export function nearestNames({ fold }: Fold, query: string, names: Iterable<Named>): Named[] {
  const asked = pairsOf(fold(query));
  const seen = new Set<string>();
  const found: { named: Named; like: number }[] = [];
  for (const named of names) {
    if (seen.has(named.name)) continue;
    seen.add(named.name);
    const like = likeness(asked, pairsOf(fold(named.name)));
    if (like > 0) found.push({ named, like });
  }
  return found
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ named }) => named);
}

/** Words before a number that a reader may type and a source may not print: 近百. */
const qualifying = /^[约近超达逾不足大将至多少上下余左右于过]+/;

/** The number that a query names, though it is printed nowhere; null where it names none. */
function askedNumber({ fold }: Fold, query: string): number | null {
  const bare = fold(query).replace(qualifying, '');
  const [first] = findNumbers(`${bare}个`);
  return first && first.start === 0 ? Number(first.value) : null;
}

/** The most that a number may differ from the one asked, as a ratio. */
const farthest = 2;

/**
 * The figures whose values are nearest to a number that was asked, the nearest first; none where no number was asked or
 * none is near. One figure for each value as it is printed.
 *
 * @example nearestNumbers(fold, '近百', content) // 不足100家, 百余场
 */
export function nearestNumbers(fold: Fold, query: string, { parks }: Pick<Content, 'parks'>): Observation[] {
  const asked = askedNumber(fold, query);
  if (asked === null || asked === 0) return [];
  const byPrinted = new Map<string, { figure: Observation; far: number }>();
  for (const { observations } of parks)
    for (const figure of observations) {
      const value = Math.abs(Number(figure.value));
      const far = value === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(value / asked));
      if (far <= Math.log(farthest) && !byPrinted.has(figure.printed)) byPrinted.set(figure.printed, { figure, far });
    }
  return [...byPrinted.values()]
    .sort((a, b) => a.far - b.far || Number(b.figure.qualifier !== null) - Number(a.figure.qualifier !== null))
    .slice(0, most)
    .map(({ figure }) => figure);
}
