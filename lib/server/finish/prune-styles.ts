import { rename, type Selector } from './selector.ts';

/** A selector with what its rule says of itself. */
export type Placed = Selector & { mark: 'later' | 'unseen' | null; often: boolean };

/** A stylesheet cut where it can be taken apart: plain text, rules, blocks of both. */
export type Piece = string | { selectors: Placed[]; body: string } | { open: string; pieces: Piece[] };

/** The names that classes get. */
type Names = ReadonlyMap<string, string>;

/**
 * What a page has: its classes with the names that they get, its tags, its attributes as a {@link Selector} tells them,
 * and which rules come with another sheet.
 */
type Used = {
  names: Names;
  tags: ReadonlySet<string>;
  attributes?: ReadonlySet<string>;
  isElsewhere?: (selector: Placed) => boolean;
};

/** The pieces whose rules have a selector that is picked, with those alone. */
export const pick = (pieces: readonly Piece[], isPicked: (selector: Placed) => boolean): Piece[] =>
  pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string') return [piece];
    if ('open' in piece) {
      const inner = pick(piece.pieces, isPicked);
      return inner.length === 0 ? [] : [{ ...piece, pieces: inner }];
    }
    const selectors = piece.selectors.filter(isPicked);
    return selectors.length === 0 ? [] : [{ ...piece, selectors }];
  });

/** Every selector of these pieces, in their order. */
export const selectorsIn = (pieces: readonly Piece[]): Placed[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return 'open' in piece ? selectorsIn(piece.pieces) : piece.selectors;
  });

/** Pieces as text, their classes under other names. */
export const write = (pieces: readonly Piece[], names: Names): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('open' in piece) return `${piece.open}{${write(piece.pieces, names)}}`;
      return piece.selectors.map((selector) => rename(selector, names)).join(',') + piece.body;
    })
    .join('');

/**
 * The rules that match something on a page, as text.
 *
 * @param pieces what its stylesheets have for its classes and tags
 * @param names of its classes
 */
export const writeRules = (pieces: readonly Piece[], names: Names, matches: (selector: Placed) => boolean): string =>
  write(pick(pieces, matches), names);

/**
 * The rules of a stylesheet that may match on a page, in their order. Only classes, tags and some attributes are looked at:
 * no script of ours adds one, and what depends on anything else stays.
 *
 * @param pieces as {@link cutStyle} gives them
 * @returns what {@link writeRules} writes
 * @example pruneStyle(cutStyle('.a{color:red}.b{color:blue}p{margin:0}'), { names: new Map([['a', 'x']]), tags: new Set(['p']) })
 * // what writes '.x{color:red}p{margin:0}'
 */
export const pruneStyle = (
  pieces: readonly Piece[],
  { names, tags, attributes = new Set(), isElsewhere = () => false }: Used,
): Piece[] =>
  pick(
    pieces,
    (selector) =>
      selector.classes.every((name) => names.has(name)) &&
      selector.tags.every((tag) => tags.has(tag)) &&
      selector.attributes.every((one) => attributes.has(one)) &&
      !isElsewhere(selector),
  );

/**
 * Without the custom properties of the document that no rule asks for.
 *
 * @param rules those that may ask
 * @example dropUnasked(':root{--a:1px;--b:2px}p{margin:var(--a)}') // :root{--a:1px}p{margin:var(--a)}
 */
export function dropUnasked(css: string, rules = css): string {
  const asked = new Set(rules.match(/(?<=var\(\s*)--[\w-]+/g));
  const isAsked = (declaration: string) => !/^--/.test(declaration) || asked.has(declaration.replace(/:.*/s, ''));
  return css
    .replaceAll(/:root\{([^}]*)\}/g, (_, inside: string) => {
      const kept = inside.split(';').filter(isAsked).join(';');
      return kept === '' ? '' : `:root{${kept}}`;
    })
    .replaceAll(/@media[^{}]*\{\}/g, '');
}
