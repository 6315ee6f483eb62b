import type { Content } from '#lib/schema/content.ts';
import type { Retired } from '#lib/schema/page.ts';
import { comparisonAddress, embedAddress, toServedAddress } from './addresses.ts';
import { kindAt, rowOf } from './kinds.ts';

/** Where an address leads that is no longer used: null where nothing took its place, and why. */
export type Move = { to: string | null; why: string };

/** How many moves are followed: a park renamed every year for a lifetime. */
const longest = 50;

/** The forms of a page that have addresses of their own, before and behind the page's. */
const forms: [before: string, behind: string][] = [
  ['/poster', ''],
  ['/embed', ''],
  ['/en', ''],
  ['/pictures/card', '.png'],
  ['/pictures/square', '.png'],
  ['/pictures/poster', '.png'],
  ['/pictures/code', '.svg'],
  ['/data', '.csv'],
  ['/data', '.json'],
  ['', '.csv'],
  ['', '.md'],
];

const withoutPlace = (address: string) => address.replace(/#.*/, '');

const findEntry = ({ retired }: Content, address: string): Retired | undefined =>
  retired.find(({ from }) => toServedAddress(from) === address);

/** A form of a page that moved is the same form of where it moved to, or that page where it has no such form. */
function moveForm(content: Content, address: string): Move | null {
  for (const [before, behind] of forms) {
    const inner = address.slice(before.length, address.length - behind.length);
    if (!address.startsWith(`${before}/`) || !address.endsWith(behind) || inner === address) continue;
    const move = findMove(content, inner);
    if (move === null) continue;
    if (move.to === null) return move;
    const form = before + withoutPlace(toServedAddress(move.to)) + behind;
    return { ...move, to: kindAt(content, form) ? form : move.to };
  }
  return null;
}

/** What stands below a page that moved, such as a figure, moved with it, or is told by the page where it has no place. */
function moveBelow(content: Content, address: string): Move | null {
  for (let home = address; home.lastIndexOf('/') > 0; ) {
    home = home.slice(0, home.lastIndexOf('/'));
    const entry = findEntry(content, home);
    if (!entry) continue;
    if (entry.to === undefined) return { to: null, why: entry.why };
    const below = withoutPlace(entry.to) + address.slice(home.length);
    const leads = kindAt(content, below) ?? findEntry(content, below);
    return { to: leads ? below : entry.to, why: entry.why };
  }
  return null;
}

/** A comparison of a park that moved is one of the park that it moved to. */
function moveComparison(content: Content, address: string): Move | null {
  const [, set] = /^\/compare\/([^/]+)$/.exec(address) ?? [];
  const slugs = set?.split('~') ?? [];
  const moves = slugs.map((slug) => findEntry(content, `/parks/${slug}`));
  const why = moves.find((entry) => entry !== undefined)?.why;
  if (slugs.length < 2 || why === undefined) return null;
  const targets = moves.map((entry, index) => (entry ? entry.to : `/parks/${slugs[index]}`));
  const parks = targets.flatMap((to) => /^\/parks\/([^/#]+)$/.exec(to ?? '')?.[1] ?? []);
  if (parks.length < slugs.length) return { to: null, why };
  const [only] = parks;
  return { to: new Set(parks).size === 1 ? `/parks/${only}` : comparisonAddress(parks), why };
}

/** A figure in a frame is where the figure is. */
function moveEmbed(content: Content, address: string): Move | null {
  const [, slug, id] = /^\/embed\/([^/]+)\/([^/]+)$/.exec(address) ?? [];
  const move = slug === undefined ? null : findMove(content, `/parks/${slug}/figures/${id}`);
  if (!move?.to) return move;
  const embed = embedAddress(move.to);
  return { ...move, to: embed !== null && kindAt(content, embed) ? embed : move.to };
}

const step = (content: Content, address: string): Move | null => {
  const entry = findEntry(content, address);
  if (entry) return { to: entry.to ?? null, why: entry.why };
  return (
    moveComparison(content, address) ??
    moveEmbed(content, address) ??
    moveForm(content, address) ??
    moveBelow(content, address)
  );
};

/**
 * Where a retired address leads, to the end of a chain. One entry for a park speaks for its figures, files, pictures and
 * comparisons too.
 *
 * @param address as a server is asked for it, without `#`
 * @returns null where nothing says that the address was retired
 * @example // with retired: { from: '/parks/loudi', to: '/parks/louxing', why: … }
 * findMove(content, '/compare/guiyang~loudi') // { to: '/compare/guiyang~louxing', why: … }
 */
export function findMove(content: Content, address: string): Move | null {
  let move = step(content, address);
  for (let steps = 0; move?.to && steps < longest; steps += 1) {
    const next = step(content, toServedAddress(move.to));
    if (next === null) break;
    move = next;
  }
  return move;
}

/** The addresses of the forms that a page of this kind has. */
function formsOf(page: string): string[] {
  const own = rowOf(page);
  return forms.flatMap(([before, behind]) => {
    const form = before + page + behind;
    const row = rowOf(form);
    if (row === undefined || row === own) return [];
    const shape = /^\/(?:pictures\/)?(card|square|poster)\//.exec(form)?.[1];
    return shape === undefined || own?.pictures.some((one) => one === shape) ? [form] : [];
  });
}

/**
 * The addresses that lead elsewhere now, as a server is asked for them: what is retired, and of what was published all
 * that goes with it.
 */
export function movedAddresses(content: Content, published: readonly string[]): string[] {
  if (content.retired.length === 0) return [];
  const retired = content.retired.map(({ from }) => from);
  const pages = [...retired, ...published].filter((one) => !/[#:]/.test(one));
  const served = new Set([...retired.map(toServedAddress), ...pages, ...pages.flatMap(formsOf)]);
  return [...served].filter((address) => kindAt(content, address) === null && findMove(content, address) !== null);
}
