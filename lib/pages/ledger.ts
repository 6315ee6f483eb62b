import type { Content } from '#lib/schema/content.ts';
import { toFigureAddress } from './addresses.ts';
import { allKinds, kinds, placeAt } from './kinds.ts';
import { findMove } from './moves.ts';
import type { PageKind } from './page-kind.ts';

/**
 * The kinds whose addresses the ledger lists one by one. Files and pictures of a page follow from the page's address, so
 * that their rows speak for them.
 */
const isListed = ({ form, address, inCopy }: PageKind) =>
  inCopy && (form === 'page' || !address.includes(':')) && address !== kinds.poster.address;

/** The addresses that this content gives rise to, places on pages included: what `npm run ledger` writes down. */
export function addressesOf(content: Content): string[] {
  const ofContent = allKinds.flatMap(([, kind]) =>
    isListed(kind)
      ? kind.list(content).flatMap((address) => {
          const place = placeAt(content, address);
          const ids = place ? kind.idsOf(content, place.thing) : [];
          return [address, ...ids.map((id) => `${address}#${id}`)];
        })
      : [],
  );
  const ofTemplates = allKinds.flatMap(([, kind]) =>
    isListed(kind) ? kind.ids.map((id) => `${kind.address}#${id}`) : [],
  );
  return [...new Set([...ofContent, ...ofTemplates])].sort();
}

/** An address that was published and is not there, with nothing to say where it went. */
export type Lost = { address: string; kind: 'page' | 'place' | 'template' };

/** Leaves out what the entry of another lost page would speak for: the figures and comparisons of a park. */
function dropImplied(content: Content, lost: Lost[]): Lost[] {
  const isSet = ({ address }: Lost) => Number(address.startsWith('/compare/'));
  const retired = [...content.retired];
  const pages = lost
    .filter(({ kind }) => kind === 'page')
    .sort((a, b) => isSet(a) - isSet(b) || a.address.length - b.address.length)
    .filter(({ address }) => {
      if (findMove({ ...content, retired }, address) !== null) return false;
      retired.push({ from: address, why: '' });
      return true;
    });
  const isImplied = (place: Lost) => pages.some(({ address }) => toFigureAddress(address) === place.address);
  return [...pages, ...lost.filter((one) => one.kind !== 'page' && !isImplied(one))];
}

/**
 * The published addresses that are lost: neither there nor retired. A retired address may lead on, and a place on a page
 * that moved must be there on the page that it moved to.
 *
 * @param published lines of the ledger: `/parks/loudi`, `/parks/loudi#area`, `/parks/:slug#cite` for every park
 */
export function findLost(content: Content, published: readonly string[]): Lost[] {
  const there = new Set(addressesOf(content));
  const retired = new Set(content.retired.map(({ from }) => toFigureAddress(from)));
  const isThere = (address: string) => there.has(address) || placeAt(content, address) !== null;
  const isReached = (address: string) => {
    const move = findMove(content, address);
    return move !== null && (move.to === null || isThere(move.to));
  };
  const lost = published.flatMap((address): Lost[] => {
    if (there.has(address) || retired.has(toFigureAddress(address))) return [];
    const [page = '', id] = address.split('#');
    if (page.includes(':')) return [{ address, kind: 'template' }];
    if (id === undefined) return isThere(page) || isReached(page) ? [] : [{ address, kind: 'page' }];
    // On the page of a practice the places are parks, each of which has a line of its own.
    if (placeAt(content, page)?.id === 'practice' && !isThere(`/parks/${id}`)) return [];
    const move = isThere(page) ? null : findMove(content, page);
    if (move?.to === null) return [];
    // The page is told of where it is lost itself.
    if (move === null && !isThere(page)) return [];
    const now = `${(move?.to ?? page).replace(/#.*/, '')}#${id}`;
    return there.has(now) || retired.has(toFigureAddress(now)) ? [] : [{ address, kind: 'place' }];
  });
  return dropImplied(content, lost);
}
