import postcss, { type ChildNode, type Container } from 'postcss';

/** One selector of a rule, with the classes that an element and those around it must have for it to match. */
type Selector = { text: string; classes: string[] };

/** A stylesheet cut where it can be taken apart: plain text, rules, blocks of both. */
type Piece = string | { selectors: Selector[]; body: string } | { open: string; pieces: Piece[] };

/** The classes of a selector; one that an escape follows has a longer name, which is never ours. */
const classPattern = /\.((?:[\w-]|\P{ASCII})+)(?!\\|[\w-]|\P{ASCII})/gu;

/** A class inside `:not()` need not be there. */
const classesOf = (selector: string) =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(classPattern)].map(([, name = '']) => name);

/** Escapes, and lists that match when one member does, are beyond {@link classesOf}: such rules stay whole. */
const isSimple = (selector: string) => !/\\|:(?:is|where|has|nth-child)\(/.test(selector);

function cutNode(node: ChildNode): Piece {
  if (node.type === 'rule') {
    const mayGo = node.selectors.every(isSimple);
    const selectors = node.selectors.map((text) => ({ text, classes: mayGo ? classesOf(text) : [] }));
    return { selectors, body: `{${node.nodes.map(String).join(';')}}` };
  }
  if (node.type === 'atrule' && /^(media|supports|layer|container)$/.test(node.name) && node.nodes)
    return { open: `@${node.name} ${node.params}`, pieces: cut(node) };
  return node.type === 'decl' || (node.type === 'atrule' && !node.nodes) ? `${node};` : node.toString();
}

const cut = (container: Container): Piece[] => (container.nodes ?? []).map(cutNode);

type Names = ReadonlyMap<string, string>;

const rename = (selector: string, names: Names) =>
  selector.replace(classPattern, (whole, name: string) => (names.has(name) ? `.${names.get(name)}` : whole));

function join(pieces: Piece[], names: Names): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('open' in piece) {
        const inner = join(piece.pieces, names);
        return inner === '' ? '' : `${piece.open}{${inner}}`;
      }
      const matching = piece.selectors.filter(({ classes }) => classes.every((name) => names.has(name)));
      if (matching.length === 0) return '';
      return matching.map(({ text }) => rename(text, names)).join(',') + piece.body;
    })
    .join('');
}

/**
 * Takes a stylesheet apart once, so that each page can have the rules that may match on it, in their order. Only
 * classes are looked at: no script of ours adds one, and what depends on anything else stays.
 *
 * @returns gives the rules for a page with these classes, under the names that it gives them
 * @example createPruner('.a{color:red}.b{color:blue}p{margin:0}')(new Map([['a', 'x']])) // '.x{color:red}p{margin:0}'
 */
export function createPruner(css: string): (names: Names) => string {
  const pieces = cut(postcss.parse(css));
  return (names) => join(pieces, names);
}
