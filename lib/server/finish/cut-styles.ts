import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import { type Piece, type Placed, pick, write } from './prune-styles.ts';
import { readSelectors } from './read-selector.ts';

/** Other names; of a custom property that has one value everywhere, this value. */
type Names = ReadonlyMap<string, string>;

/** Blocks that hold rules, and blocks that hold none. */
const holding = /^(media|supports|layer|container)$/;
const whole = /^(font-face|page|(-webkit-)?keyframes|property|counter-style)$/;

const unknown = (node: ChildNode) => new Error(`a style that cannot be pruned: ${node.toString().slice(0, 200)}`);

/** Whether a block is for paper alone. */
export const isForPaper = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && /^print\b/.test(node.params)));

/**
 * What a rule says of itself. `1`: its module, or its tags where it names no class, may stand below the first screen of
 * long pages. `unseen`: this rule shows nothing before somebody points, opens or has a screen of a rare kind, wherever it
 * stands. See shared-sheet.ts.
 */
const laterMark = '--later';

/** What a rule says of itself whose module stands on most pages: its classes get the shortest names. */
const oftenMark = '--often';

/** The selectors of a rule. */
export function selectorsOf(rule: Rule): Placed[] {
  const marked = rule.nodes.find((node) => node.type === 'decl' && node.prop === laterMark);
  const value = marked?.type === 'decl' ? marked.value.trim() : null;
  const mark = value === null ? null : value === 'unseen' ? 'unseen' : 'later';
  const often = rule.nodes.some((node) => node.type === 'decl' && node.prop === oftenMark);
  return readSelectors(rule.selector).map((selector) => ({ ...selector, mark, often }));
}

/** What the build adds for browsers older than ours, which know the same without a prefix. */
const outdated = new Set(['-webkit-text-decoration-color', '-moz-text-size-adjust']);

/** First words of properties that a shorthand with another first word sets as well. */
const inShorthand: Record<string, string> = {
  line: 'font',
  ...{ top: 'inset', right: 'inset', bottom: 'inset', left: 'inset' },
  ...{ row: 'gap', column: 'gap', columns: 'gap' },
  ...{ align: 'place', justify: 'place' },
  text: 'white',
};

/** The first word of a property, or of its shorthand: those that override each other have the same. */
function wordOf(node: ChildNode): string {
  const word = node.type === 'decl' ? node.prop.replace(/^-[a-z]+-/, '').replace(/-.*/, '') : '';
  return inShorthand[word] ?? word;
}

const isName = (text: string) => text.startsWith('--');

/** Names of fonts that need no quotation marks: Noto Serif CJK SC. */
const plainName = /^"([A-Z]\w*(?: [A-Z]\w*)+)"$/;

/** A value without the blanks and quotation marks that say nothing; what stands in a string stays. */
const tightened = (prop: string, value: string) =>
  value.replace(
    /("[^"]*")|\s*([,/])\s*/g,
    (_, text: string | undefined, sign: string) =>
      (prop.startsWith('font') ? text?.replace(plainName, '$1') : text) ?? sign,
  );

/**
 * The declarations of a rule, its custom properties under other names or as values; in one order everywhere, which packs
 * better.
 */
function bodyOf(rule: Rule, properties: Names): string {
  const renamed = (name: string) => properties.get(name) ?? name;
  const asked = (whole: string, name: string) =>
    isName(renamed(name)) ? whole.replace(name, renamed(name)) : renamed(name);
  const ordered = [...rule.nodes].sort((a, b) => wordOf(a).localeCompare(wordOf(b)));
  const text = ordered.flatMap((node) => {
    if (node.type !== 'decl') return String(node);
    if (node.prop === laterMark || node.prop === oftenMark || outdated.has(node.prop)) return [];
    if (isName(node.prop) && !isName(renamed(node.prop))) return [];
    if (isName(node.prop)) node.prop = renamed(node.prop);
    const value = node.value.replaceAll(/var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g, asked);
    node.value = tightened(node.prop, value);
    return String(node);
  });
  return `{${text.join(';')}}`;
}

function cutNode(node: ChildNode, properties: Names): Piece {
  if (node.type === 'rule') {
    const inner = node.nodes.find(({ type }) => type === 'rule' || type === 'atrule');
    if (inner) throw unknown(node);
    return { selectors: selectorsOf(node), body: bodyOf(node, properties) };
  }
  if (node.type !== 'atrule' || !node.nodes) return node.type === 'comment' ? '' : `${node};`;
  if (holding.test(node.name)) return { open: `@${node.name} ${node.params}`, pieces: cut(node, properties) };
  if (whole.test(node.name)) return node.toString();
  throw unknown(node);
}

const cut = (container: Container, properties: Names): Piece[] =>
  (container.nodes ?? []).map((node) => cutNode(node, properties));

/** Text that means the same inside a page: no address relative to the file, nothing that would end the element. */
const canMove = (css: string) => !/@import|<\/style|url\((?!["']?(?:data:|\/))/i.test(css);

/**
 * Takes a stylesheet apart, so that each page can have the rules that may match on it: see {@link pruneStyle}. Rules for
 * paper are in a sheet of their own.
 *
 * @param properties the names that custom properties get, or their values
 * @returns null where it means something else inside a page than in a file
 * @throws {Error} at a style in which a class could go unseen: a rule inside another, `@scope`, a block not known here
 * @example cutStyle('.a{color:red}p{margin:0}') // [{ selectors: [{ classes: ['a'], … }], body: '{color:red}' }, …]
 */
export function cutStyle(css: string, properties: Names = new Map()): Piece[] | null {
  if (!canMove(css)) return null;
  const root = postcss.parse(css);
  for (const node of [...root.nodes]) if (isForPaper(node)) node.remove();
  return cut(root, properties);
}

/** A stylesheet with its classes and custom properties under other names, of its rules those that are picked. */
export const renameStyles = (
  css: string,
  classes: Names,
  properties: Names,
  isPicked: (selector: Placed) => boolean,
): string => write(pick(cut(postcss.parse(css), properties), isPicked), classes);
