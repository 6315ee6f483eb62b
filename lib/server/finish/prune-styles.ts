import postcss, { type ChildNode, type Container } from 'postcss';
import { readSelectors, rename, type Selector } from './read-selector.ts';

/** A stylesheet cut where it can be taken apart: plain text, rules, blocks of both. */
type Piece = string | { selectors: Selector[]; body: string } | { open: string; pieces: Piece[] };

/** Blocks that hold rules, and blocks that hold none. */
const holding = /^(media|supports|layer|container)$/;
const whole = /^(font-face|page|(-webkit-)?keyframes|property|counter-style)$/;

const unknown = (node: ChildNode) => new Error(`a style that cannot be pruned: ${node.toString().slice(0, 200)}`);

function cutNode(node: ChildNode): Piece {
  if (node.type === 'rule') {
    const inner = node.nodes.find(({ type }) => type === 'rule' || type === 'atrule');
    if (inner) throw unknown(node);
    return { selectors: readSelectors(node.selector), body: `{${node.nodes.map(String).join(';')}}` };
  }
  if (node.type !== 'atrule' || !node.nodes) return node.type === 'comment' ? '' : `${node};`;
  if (holding.test(node.name)) return { open: `@${node.name} ${node.params}`, pieces: cut(node) };
  if (whole.test(node.name)) return node.toString();
  throw unknown(node);
}

const cut = (container: Container): Piece[] => (container.nodes ?? []).map(cutNode);

type Names = ReadonlyMap<string, string>;

/** What a page has: its classes with the names that they get, and its tags. */
type Used = { names: Names; tags: ReadonlySet<string> };

function join(pieces: Piece[], used: Used): string {
  const mayMatch = ({ classes, tags }: Selector) =>
    classes.every((name) => used.names.has(name)) && tags.every((tag) => used.tags.has(tag));
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('open' in piece) {
        const inner = join(piece.pieces, used);
        return inner === '' ? '' : `${piece.open}{${inner}}`;
      }
      const matching = piece.selectors.filter(mayMatch);
      if (matching.length === 0) return '';
      return matching.map((selector) => rename(selector, used.names)).join(',') + piece.body;
    })
    .join('');
}

/**
 * Takes a stylesheet apart once, so that each page can have the rules that may match on it, in their order. Only
 * classes and tags are looked at: no script of ours adds one, and what depends on anything else stays.
 *
 * @throws {Error} at a style in which a class could go unseen: a rule inside another, `@scope`, a block not known here
 * @returns gives the rules for a page, its classes under the names that they get
 * @example createPruner('.a{color:red}.b{color:blue}p{margin:0}')({ names: new Map([['a', 'x']]), tags: new Set(['p']) })
 * // '.x{color:red}p{margin:0}'
 */
export function createPruner(css: string): (used: Used) => string {
  const pieces = cut(postcss.parse(css));
  return (used) => join(pieces, used);
}
