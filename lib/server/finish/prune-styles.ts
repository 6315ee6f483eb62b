import postcss, { type ChildNode, type Container } from 'postcss';

/** One selector of a rule, with the classes and tags that must be on a page for it to match. */
type Selector = { text: string; classes: string[]; tags: string[] };

/** A stylesheet cut where it can be taken apart: plain text, rules, blocks of both. */
type Piece = string | { selectors: Selector[]; body: string } | { open: string; pieces: Piece[] };

/** The classes of a selector; one that an escape follows has a longer name, which is never ours. */
const classPattern = /\.((?:[\w-]|\P{ASCII})+)(?!\\|[\w-]|\P{ASCII})/gu;

/** What of a selector every match needs: not what stands in `:not()`, `:is()`, `[]`, nor states and parts. */
function bareOf(selector: string): string {
  const shorter = selector.replace(/\[[^\]]*\]|::?[\w-]+(?:\([^()]*\)|(?![\w(-]))/g, '');
  return shorter === selector ? selector : bareOf(shorter);
}

/** Escapes are beyond this: a selector that has one needs nothing, so it always stays. */
function readSelector(text: string): Selector {
  const outside = bareOf(text);
  const bare = outside.includes('\\') ? '' : outside;
  return {
    text,
    classes: [...bare.matchAll(classPattern)].map(([, name = '']) => name),
    tags: [...bare.matchAll(/(?<![\w.#*-])[a-z][\w-]*/gi)].map(([name]) => name.toLowerCase()),
  };
}

function cutNode(node: ChildNode): Piece {
  if (node.type === 'rule') {
    return { selectors: node.selectors.map(readSelector), body: `{${node.nodes.map(String).join(';')}}` };
  }
  if (node.type === 'atrule' && /^(media|supports|layer|container)$/.test(node.name) && node.nodes)
    return { open: `@${node.name} ${node.params}`, pieces: cut(node) };
  return node.type === 'decl' || (node.type === 'atrule' && !node.nodes) ? `${node};` : node.toString();
}

const cut = (container: Container): Piece[] => (container.nodes ?? []).map(cutNode);

type Names = ReadonlyMap<string, string>;

/** What a page has: its classes with the names that they get, and its tags. */
type Used = { names: Names; tags: ReadonlySet<string> };

const rename = (selector: string, names: Names) =>
  selector.replace(classPattern, (whole, name: string) => (names.has(name) ? `.${names.get(name)}` : whole));

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
      return matching.map(({ text }) => rename(text, used.names)).join(',') + piece.body;
    })
    .join('');
}

/**
 * Takes a stylesheet apart once, so that each page can have the rules that may match on it, in their order. Only
 * classes and tags are looked at: no script of ours adds one, and what depends on anything else stays.
 *
 * @returns gives the rules for a page, its classes under the names that they get
 * @example createPruner('.a{color:red}.b{color:blue}p{margin:0}')({ names: new Map([['a', 'x']]), tags: new Set(['p']) })
 * // '.x{color:red}p{margin:0}'
 */
export function createPruner(css: string): (used: Used) => string {
  const pieces = cut(postcss.parse(css));
  return (used) => join(pieces, used);
}
